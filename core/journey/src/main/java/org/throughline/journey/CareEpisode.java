package org.throughline.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One episode of care as the return states it, its dates good or bad.
 *
 * @param ended DEC, undated while the return leaves it open
 * @param endedBecause REC as the return gave it, empty where it gave none or leaves the episode open
 */
public record CareEpisode(Recorded<CareFact.EpisodeOfCareStarted> started, When ended, String endedBecause) {

    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    public When began() {
        return started.happened();
    }

    public String legalStatus() {
        return started.fact().legalStatus();
    }

    public String placement() {
        return started.fact().placement();
    }

    /** Short breaks do not make a child looked after. */
    public boolean isShortBreak() {
        return SHORT_BREAKS.contains(legalStatus());
    }

    /** The day it ended, where that is known on that day. */
    public Optional<LocalDate> endedBy(LocalDate asAt) {
        return ended.knownBy(asAt).day();
    }

    /** True where it had begun by that day and ends, if at all, on a later day than it began. */
    public boolean isUsable(LocalDate asAt) {
        var start = began().day().filter(day -> !day.isAfter(asAt));
        var end = ended.knownBy(asAt);
        return start.isPresent()
                && (end.isBlank() || end.day().filter(start.get()::isBefore).isPresent());
    }
}
