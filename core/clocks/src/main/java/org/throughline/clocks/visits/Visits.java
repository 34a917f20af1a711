package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.throughline.journey.Collection;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;

/**
 * The visits in a journey, as known on a day. Which duty a visit meets is worked out from its day, not from what it is
 * said to have been for: a child seen is a child seen. Only visits to a care leaver, made by a personal adviser, count
 * for none of these duties.
 *
 * @param seen those on which the child was seen, one for each day, in order
 * @param unsaid days on which nobody said whether the child was seen, in order
 * @param recordedSince the first day from which visits are recorded; empty where no file or person has recorded any
 */
record Visits(List<Seen> seen, List<LocalDate> unsaid, Optional<LocalDate> recordedSince) {

    record Seen(LocalDate day, Recorded<VisitMade> visit) {}

    /** @param table of the Standard Safeguarding Dataset that holds this kind of visits */
    static Visits in(Journey journey, String table, LocalDate asAt) {
        var visits = counted(journey);
        var seen = byDay(visits, Answer.YES, asAt);
        return new Visits(
                seen.entrySet().stream()
                        .map(entry -> new Seen(entry.getKey(), entry.getValue()))
                        .toList(),
                List.copyOf(byDay(visits, Answer.NOT_ASKED, asAt).keySet()),
                recordedSince(journey, table, visits));
    }

    /** All but those to a care leaver alone. */
    static List<Recorded<VisitMade>> counted(Journey journey) {
        return journey.facts(VisitMade.class).stream()
                .filter(visit -> !visit.fact().purposes().equals(Set.of(Purpose.CARE_LEAVER)))
                .toList();
    }

    private static SortedMap<LocalDate, Recorded<VisitMade>> byDay(
            List<Recorded<VisitMade>> visits, Answer answer, LocalDate asAt) {
        var byDay = new TreeMap<LocalDate, Recorded<VisitMade>>();
        for (var visit : visits) {
            if (visit.fact().seen() == answer) {
                visit.happened().knownBy(asAt).day().ifPresent(day -> byDay.putIfAbsent(day, visit));
            }
        }
        return byDay;
    }

    /** Where a file holds them, from its first day; else from the first visit that somebody typed. */
    private static Optional<LocalDate> recordedSince(Journey journey, String table, List<Recorded<VisitMade>> visits) {
        return journey.coverage()
                .since(Collection.SSD, table)
                .or(() -> visits.stream()
                        .filter(visit -> visit.source().scope().collection() == Collection.SERVICE)
                        .flatMap(visit -> visit.happened().day().stream())
                        .min(Comparator.naturalOrder()));
    }

    /**
     * The first of the days of which nobody said, where the child may have been seen in time on them after all.
     *
     * @param inTime whether a visit on the second day is in time after one on the first
     */
    Optional<LocalDate> mayHaveMet(LocalDate from, LocalDate to, BiPredicate<LocalDate, LocalDate> inTime) {
        var days = unsaid.stream()
                .filter(day -> day.isAfter(from) && !day.isAfter(to))
                .toList();
        var last = from;
        for (var day : days) {
            if (!inTime.test(last, day)) {
                return Optional.empty();
            }
            last = day;
        }
        return inTime.test(last, to) ? days.stream().findFirst() : Optional.empty();
    }
}
