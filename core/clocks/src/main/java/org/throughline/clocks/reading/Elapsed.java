package org.throughline.clocks.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.throughline.journey.When;

/** Whether hours passed between two things, of which the record may hold the days alone. */
public enum Elapsed {
    /** Within the limit at whatever hours they were. */
    IN_TIME,
    /** Beyond it at whatever hours. */
    LATE,
    /** The second lies before the first. */
    BACKWARDS,
    /** Days without times do not decide it, or one of them is not known. */
    CANNOT_TELL;

    public static Elapsed between(When first, When second, Length hours) {
        return Span.of(first)
                .flatMap(from -> Span.of(second).map(to -> judge(from, to, Duration.ofHours(hours.number()))))
                .orElse(CANNOT_TELL);
    }

    private static Elapsed judge(Span from, Span to, Duration limit) {
        if (to.last().isBefore(from.first())) {
            return BACKWARDS;
        }
        if (Duration.between(from.first(), to.last()).compareTo(limit) <= 0) {
            return IN_TIME;
        }
        return Duration.between(from.last(), to.first()).compareTo(limit) > 0 ? LATE : CANNOT_TELL;
    }

    /** True where every moment of the one lies before every moment of the other. */
    public static boolean isBefore(When one, When other) {
        return Span.of(one)
                .flatMap(first -> Span.of(other).map(second -> first.last().isBefore(second.first())))
                .orElse(false);
    }

    /** The first and the last moment at which something can have happened. */
    private record Span(Instant first, Instant last) {

        static Optional<Span> of(When when) {
            return switch (when) {
                case When.At(var instant) -> Optional.of(new Span(instant, instant));
                case When.On(var day) ->
                    Optional.of(new Span(
                            day.atStartOfDay(When.ENGLAND).toInstant(),
                            day.plusDays(1)
                                    .atStartOfDay(When.ENGLAND)
                                    .toInstant()
                                    .minusNanos(1)));
                case When.During _, When.Undated _, When.Unreadable _, When.LeftOut _ -> Optional.empty();
            };
        }
    }
}
