package org.throughline.measures;

import java.time.LocalDate;
import org.throughline.calendar.WorkingDays;
import org.throughline.journey.Story;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;

/** Counts one child whose story is told, in words that a test can compare. */
final class Counted {

    static final Measures MEASURES = Measures.with(WorkingDays.england());

    private Counted() {}

    /** Such as "1 of 2", "nothing", or what cannot be told. */
    static String counted(String measure, String story, Period period, Said... more) {
        var share = share(measure, story, period, more);
        if (share.isNothing()) {
            return "nothing";
        }
        return share.untold().isEmpty() ? share.above() + " of " + share.below() : String.join(" ", share.untold());
    }

    static Share share(String measure, String story, Period period, Said... more) {
        return MEASURES.named(new MeasureCode(measure))
                .orElseThrow()
                .count(Child.of(Said.journey(Story.journey(story), more)), period);
    }

    /** Two days with a stroke between them, looked at from the day after a bar, or from the last of them. */
    static Period period(String words) {
        var days = words.split("[/|]", -1);
        return new Period(
                LocalDate.parse(days[0].strip()),
                LocalDate.parse(days[1].strip()),
                LocalDate.parse(days[days.length - 1].strip()));
    }
}
