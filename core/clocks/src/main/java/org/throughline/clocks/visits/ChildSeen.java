package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.clocks.reading.InWords;
import org.throughline.journey.Journey;
import org.throughline.journey.When;

/** When a child was seen, whatever the visit was made for, as known on a day. */
public final class ChildSeen {

    private static final String TABLE = "ssd_cin_visits";

    private final Visits visits;

    private ChildSeen(Visits visits) {
        this.visits = visits;
    }

    public static ChildSeen in(Journey journey, LocalDate asAt) {
        return new ChildSeen(Visits.in(journey, TABLE, asAt));
    }

    /** The first time on or after that day; undated where there is none. */
    public When firstFrom(When start) {
        return start.day()
                .flatMap(from -> visits.seen().stream()
                        .filter(seen -> !seen.day().isBefore(from))
                        .findFirst())
                .map(seen -> seen.visit().happened())
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
