package org.throughline.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An unbroken time of being looked after, whatever the placements and legal statuses in it. Leaving and coming back on
 * the same day goes on; a day's gap makes a new period.
 *
 * @param episodes in order of their start
 * @param began the day the child became looked after
 * @param ended the day care ended, empty while the child is looked after
 */
public record PeriodOfCare(List<CareEpisode> episodes, LocalDate began, Optional<LocalDate> ended) {

    public PeriodOfCare {
        episodes = List.copyOf(episodes);
    }

    /** True on every day of it, the first and the last among them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(began) && ended.filter(day::isAfter).isEmpty();
    }
}
