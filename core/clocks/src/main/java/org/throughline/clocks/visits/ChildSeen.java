package org.throughline.clocks.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.Elapsed;
import org.throughline.clocks.reading.InWords;
import org.throughline.journey.Journey;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.When;

/** When a child was seen, whatever the visit was made for, as known on a day. */
public final class ChildSeen {

    private static final String TABLE = "ssd_cin_visits";

    private static final Comparator<When> BY_THE_HOUR = Comparator.<When, LocalDate>comparing(
                    seen -> seen.day().orElseThrow())
            .thenComparing(seen -> seen instanceof When.At(var instant) ? instant : Instant.MAX);

    private final Visits visits;
    private final List<When> times;

    private ChildSeen(Visits visits, List<When> times) {
        this.visits = visits;
        this.times = times;
    }

    public static ChildSeen in(Journey journey, LocalDate asAt) {
        var times = Visits.counted(journey).stream()
                .filter(visit -> visit.fact().seen() == Answer.YES)
                .map(visit -> visit.happened().knownBy(asAt))
                .filter(seen -> seen.day().isPresent())
                .sorted(BY_THE_HOUR)
                .toList();
        return new ChildSeen(Visits.in(journey, TABLE, asAt), times);
    }

    /** The first time from then on, by the hour where both are known by it; undated where there is none. */
    public When firstFrom(When start) {
        return start.day()
                .flatMap(from -> times.stream()
                        .filter(seen -> seen.day().filter(from::isAfter).isEmpty() && !Elapsed.isBefore(seen, start))
                        .findFirst())
                .orElse(When.UNDATED);
    }

    /** Why the child may have been seen since that day though the record does not say so. */
    public Optional<String> doubt(When start, LocalDate asAt) {
        if (visits.recordedSince().isEmpty()) {
            return Optional.of(VisitsAtIntervals.NOT_RECORDED);
        }
        var since = visits.recordedSince().get();
        var began = start.day();
        if (began.filter(day -> day.isBefore(since)).isPresent()) {
            return Optional.of(
                    "The files begin on %s, and the child may have been seen before.".formatted(InWords.of(since)));
        }
        return visits.unsaid().stream()
                .filter(day -> began.filter(day::isBefore).isEmpty() && !day.isAfter(asAt))
                .findFirst()
                .map(day -> "The visit on %s does not say whether the child was seen.".formatted(InWords.of(day)));
    }
}
