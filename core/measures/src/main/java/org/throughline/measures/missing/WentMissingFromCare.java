package org.throughline.measures.missing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Period;

/** The missing episodes of a child who was looked after at some time in a period. */
final class WentMissingFromCare {

    private static final String TABLE = "Missing";

    private WentMissingFromCare() {}

    /** True where one of the child's periods of care goes on, or ended on the first day of the period or later. */
    static boolean wasLookedAfter(Child child, Period period) {
        return child.care(period.reckonedOn()).periods().stream()
                .anyMatch(care ->
                        care.ended().filter(end -> end.isBefore(period.first())).isEmpty());
    }

    /** The days on which episodes began that lie in the period or reach into it. Of one day there is one. */
    static Set<LocalDate> began(Child child, Period period) {
        var days = new HashSet<LocalDate>();
        for (var episode : child.missing()) {
            episode.went()
                    .happened()
                    .day()
                    .filter(day -> episode.went().fact().kind() == Kind.MISSING)
                    .filter(day -> !day.isAfter(period.reckonedOn()))
                    .filter(day -> reachesInto(period, day, episode, child.coverage()))
                    .ifPresent(days::add);
        }
        return days;
    }

    private static boolean reachesInto(Period period, LocalDate began, MissingEpisode episode, Coverage coverage) {
        if (episode.returned().isBlank()) {
            return !wasOverBefore(period.first(), episode, coverage);
        }
        return episode.returned()
                .day()
                .filter(day -> !day.isBefore(began) && !day.isBefore(period.first()))
                .isPresent();
    }

    /** One still open in a return is over where a later return does not state it any more. */
    private static boolean wasOverBefore(LocalDate first, MissingEpisode episode, Coverage coverage) {
        var scope = episode.went().source().scope();
        return scope.collection() == Collection.SSDA903
                && coverage.latestYear(Collection.SSDA903, TABLE)
                        .filter(latest -> latest > scope.year())
                        .isPresent()
                && first.isAfter(LocalDate.of(scope.year(), 3, 31));
    }
}
