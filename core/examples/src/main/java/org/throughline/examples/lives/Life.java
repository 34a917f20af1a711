package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that ever happens to one child, the future among it: who tells a life leaves out what lies after the day on which
 * it is told.
 *
 * @param need episodes of need, in order, none within another
 * @param care periods of being looked after, in order, none touching another
 * @param missing in order, none within another
 * @param leaving what became of the child after growing up in care
 */
public record Life(
        Child child,
        List<EpisodeOfNeed> need,
        List<PeriodOfCare> care,
        List<ShortBreak> shortBreaks,
        List<Missing> missing,
        @Nullable Leaving leaving) {

    public Life {
        need = List.copyOf(need);
        care = List.copyOf(care);
        shortBreaks = List.copyOf(shortBreaks);
        missing = List.copyOf(missing);
    }

    /** Whether the child is known to the authority on some day from the first to the last, both included. */
    public boolean isKnownBetween(LocalDate first, LocalDate last) {
        return need.stream()
                .anyMatch(episode ->
                        !episode.referred().isAfter(last) && !episode.lastDay().isBefore(first));
    }
}
