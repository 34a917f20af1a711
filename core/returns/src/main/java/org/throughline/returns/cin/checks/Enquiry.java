package org.throughline.returns.cin.checks;

import org.throughline.returns.checks.Located;
import org.throughline.returns.checks.Place;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.reading.Day;

/**
 * A section 47 enquiry.
 *
 * @param target the day by which the initial conference was to be held
 * @param conferenceNotRequired what {@code ICPCnotRequired} says
 */
record Enquiry(Path at, Day start, Day target, Day conference, Answer conferenceNotRequired) implements Located {

    static Enquiry of(Path at, CinChild.Section47 row, Dates dates) {
        return new Enquiry(
                at,
                dates.day(row.start()),
                dates.day(row.conferenceTarget()),
                dates.day(row.initialConference()),
                Answer.of(row.conferenceNotRequired().text()));
    }

    /** Not marked as needing no conference. */
    boolean mayNeedConference() {
        return conferenceNotRequired != Answer.YES;
    }

    /** Marked as needing a conference, and there is none. */
    boolean awaitsConference() {
        return conference.isMissing() && conferenceNotRequired == Answer.NO;
    }

    @Override
    public Place place() {
        return at.in(Tables.SECTION_47);
    }
}
