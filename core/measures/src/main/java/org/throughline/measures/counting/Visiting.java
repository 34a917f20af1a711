package org.throughline.measures.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State.CannotTell;
import org.throughline.clocks.reading.State.Overdue;
import org.throughline.clocks.reading.State.Running;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Recorded;
import org.throughline.journey.VisitFact.VisitMade;

/** Counts children who on a day have been seen as often as they must be, by what the clocks of visits say then. */
public final class Visiting {

    private Visiting() {}

    /**
     * The child once: below where a visit is owed or the last one is recent enough, above where none is late.
     *
     * @param firstToo whether a child whose first visit is not due yet is counted as seen in time
     */
    public static Share inTime(Child child, List<StatutoryClock> clocks, LocalDate day, boolean firstToo) {
        var owed = clocks.stream()
                .flatMap(clock -> child.rows(clock, day).stream())
                .filter(row -> row.done().isEmpty())
                .toList();
        if (owed.stream().anyMatch(row -> row.state() instanceof Overdue)) {
            return Share.one(false);
        }
        var visits = child.facts(VisitMade.class).stream().map(Recorded::id).collect(Collectors.toSet());
        if (owed.stream()
                .filter(row -> row.state() instanceof Running)
                .anyMatch(row ->
                        firstToo || row.startedBy().filter(visits::contains).isPresent())) {
            return Share.one(true);
        }
        return owed.stream()
                .map(Reading::state)
                .filter(CannotTell.class::isInstance)
                .map(state -> Share.cannotTell(((CannotTell) state).why()))
                .findFirst()
                .orElse(Share.NOTHING);
    }
}
