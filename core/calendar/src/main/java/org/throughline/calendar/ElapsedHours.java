package org.throughline.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Hours that run through nights, weekends and holidays, such as the 72 hours of a return home interview.
 *
 * <p>They are elapsed hours: across a change of the clocks in Europe/London, 72 of them are 71 or 73 on the wall clock.
 */
public final class ElapsedHours {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private ElapsedHours() {}

    /** The moment when so many hours have passed since the start. */
    public static Instant after(Instant start, int hours) {
        return start.plus(Duration.ofHours(hours));
    }

    /**
     * The moment that a clock on a wall in London shows so. Of an hour that happens twice in October the first is meant; a
     * time that March leaves out is read as one hour later.
     */
    public static Instant at(LocalDateTime onTheWall) {
        return onTheWall.atZone(LONDON).toInstant();
    }

    /** What a clock on a wall in London shows at that moment. */
    public static LocalDateTime onTheWall(Instant moment) {
        return LocalDateTime.ofInstant(moment, LONDON);
    }

    /** Whether two days without times prove that no more than so many hours lie between, whatever the times were. */
    public static boolean daysProveWithin(LocalDate start, LocalDate stop, int hours) {
        return !Duration.between(beginningOf(start), endOf(stop))
                .minusHours(hours)
                .isPositive();
    }

    /** Whether two days without times prove that more than so many hours lie between, whatever the times were. */
    public static boolean daysProveBeyond(LocalDate start, LocalDate stop, int hours) {
        return !Duration.between(endOf(start), beginningOf(stop))
                .minusHours(hours)
                .isNegative();
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    /** The first moment no longer of that day, so a time on it is always earlier. */
    private static Instant endOf(LocalDate day) {
        return beginningOf(day.plusDays(1));
    }
}
