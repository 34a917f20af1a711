package org.throughline.returns.annexa;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.throughline.journey.CareLeaverFact.AccommodationRecorded;
import org.throughline.journey.CareLeaverFact.ActivityRecorded;
import org.throughline.journey.CareLeaverFact.InTouchStated;
import org.throughline.journey.CareLeaverFact.LeaverContactMade;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;
import org.throughline.journey.Recorded;
import org.throughline.journey.RouteFact.ImmigrationStatusGained;
import org.throughline.journey.RouteFact.UnaccompaniedStated;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.ThingId;

/** List 9: young people who have reached the threshold for leaving care services. */
final class Leaving {

    /** What a workbook's row of this list is about. */
    static final ThingId LEAVER = new ThingId("leaver");

    private static final int SUPPORT_ENDS_AT = 25;
    private static final int GROWN_UP = 18;
    private static final Set<String> NO_LONGER_SUPPORTED = Set.of("DIED", "NREQ", "RHOM");

    private final Subject child;

    Leaving(Subject child) {
        this.child = child;
    }

    void addTo(List<AnnexRow> rows) {
        eligibility(child).map(this::row).ifPresent(rows::add);
    }

    /**
     * Ofsted's letter; empty where the young person is entitled to nothing. As the dataset states it; else, of somebody
     * whom the return on care leavers still holds, by age.
     */
    static Optional<String> eligibility(Subject child) {
        if (!child.isUnder(SUPPORT_ENDS_AT) || child.hasDied()) {
            return Optional.empty();
        }
        var stated = child.latest(LeavingCareStatusStated.class);
        if (stated.isPresent()) {
            return letter(stated.get().fact().eligibility());
        }
        return child.latest(LeaverYearStated.class)
                .filter(year -> !NO_LONGER_SUPPORTED.contains(year.fact().inTouch()))
                .filter(_ ->
                        child.care().stream().allMatch(period -> period.ended().isPresent()))
                .map(_ -> child.isUnder(GROWN_UP) ? "a" : "b");
    }

    private static Optional<String> letter(String eligibility) {
        var words = eligibility.toLowerCase(Locale.ROOT);
        if (words.isBlank() || words.contains("no current")) {
            return Optional.empty();
        }
        if (words.contains("former relevant")) {
            return Optional.of("b");
        }
        if (words.contains("relevant")) {
            return Optional.of("a");
        }
        return Optional.of(words.contains("eligible") ? "d" : "c");
    }

    private AnnexRow row(String eligibility) {
        var carrying = Work.carrying(child.withoutWorkbooks(), child.names(), child.asAt())
                .or(() -> Work.on(child.journey(), child.names(), LEAVER));
        var adviser = Work.advising(child.withoutWorkbooks(), child.names(), child.asAt())
                .or(() -> Work.advising(child.involvements(), child.names(), child.asAt()));
        var worker = carrying.map(Work::worker).orElse("");
        var team = carrying.or(() -> adviser).map(Work::team).orElse("");
        var cells = child.cells(9)
                .put("unaccompanied", wasUnaccompanied())
                .put("disabled", child.isDisabled())
                .put("team", team)
                .put("worker", worker)
                .put("adviser", adviser.map(Work::worker).orElse(""))
                .put("eligibility", eligibility)
                .put(
                        "pathway",
                        child.latest(PathwayPlanReviewed.class)
                                .flatMap(fact -> fact.happened().day()));
        contact(cells);
        var lives = child.latest(AccommodationRecorded.class).map(Recorded::fact);
        var year = child.latest(LeaverYearStated.class).map(Recorded::fact);
        var accommodation = lives.map(AccommodationRecorded::accommodation)
                .or(() -> year.map(LeaverYearStated::accommodation))
                .orElse("");
        // the return writes the letter and then 1 for suitable or 2 for not
        boolean isOfTheReturn = lives.isEmpty() && accommodation.length() == 2;
        return cells.put("accommodation", isOfTheReturn ? accommodation.substring(0, 1) : accommodation)
                .put(
                        "suitable",
                        isOfTheReturn
                                ? accommodation.substring(1)
                                : lives.map(AccommodationRecorded::suitable).orElse(""))
                .put(
                        "activity",
                        child.latest(ActivityRecorded.class)
                                .map(fact -> fact.fact().activity())
                                .or(() -> year.map(LeaverYearStated::activity))
                                .orElse(""))
                .row();
    }

    private void contact(Cells cells) {
        var made = child.latest(LeaverContactMade.class);
        var inTouch = made.map(fact -> fact.fact().inTouch())
                .or(() -> child.latest(InTouchStated.class)
                        .map(fact -> fact.fact().inTouch()))
                .or(() -> child.latest(LeaverYearStated.class)
                        .map(fact -> fact.fact().inTouch()))
                .orElse("")
                .toUpperCase(Locale.ROOT);
        cells.put("in-touch", inTouch);
        if (inTouch.equals("YES")) {
            cells.put("contact", made.flatMap(fact -> fact.happened().day()));
        }
    }

    /** At any time of their lives: the column does not say when. */
    private boolean wasUnaccompanied() {
        return !child.journey().facts(UnaccompaniedStated.class).isEmpty()
                || child.journey().facts(ImmigrationStatusGained.class).stream()
                        .anyMatch(gained -> InCare.isUnaccompanied(gained.fact().status()))
                || child.stated(Question.UNACCOMPANIED).filter("Y"::equals).isPresent();
    }
}
