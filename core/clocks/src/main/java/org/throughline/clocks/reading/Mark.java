package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.Recorded;

/**
 * A mark that time passes, such as 9 months on a plan.
 *
 * @param day the first day on which it has passed
 * @param words how long that is, such as "9 months"
 */
public record Mark(LocalDate day, String words) {

    /**
     * What a watch sees on a day: the latest mark that has passed, and when the next one will. Empty before the first.
     *
     * @param marks in order
     * @param about in plain words, with {@code %s} where those of the mark stand
     */
    public static Optional<Sighting> latest(
            ClockCode watch, List<Mark> marks, String about, Recorded<?> seenIn, LocalDate asAt) {
        return marks.reversed().stream()
                .filter(mark -> !mark.day().isAfter(asAt))
                .findFirst()
                .map(passed -> new Sighting(
                        watch,
                        passed.day(),
                        about.formatted(passed.words()),
                        marks.stream().map(Mark::day).filter(asAt::isBefore).findFirst(),
                        Optional.of(seenIn.id())));
    }
}
