package org.throughline.calendar;

import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The calendar beside a count made day by day on a calendar of its own, for a million starts from 2000 to 2060. */
class AMillionDaysTest {

    private static final long SEED = 20260401;
    private static final int STARTS = 1_000_000;

    private final WorkingDays workingDays = WorkingDays.england();

    @Test
    void counting_on_one_s_fingers_gives_the_same_days() {
        System.out.printf("%,d starts, seed %d%n", STARTS, SEED);
        var random = new SplittableRandom(SEED);
        long first = LocalDate.of(2000, 1, 10).toEpochDay();
        long end = LocalDate.of(2061, 1, 1).toEpochDay();

        for (int i = 0; i < STARTS; i++) {
            var start = LocalDate.ofEpochDay(random.nextLong(first, end));
            int n = random.nextInt(0, 61);
            var stop = start.plusDays(random.nextInt(-10, 120));

            same("due", start, n, workingDays.due(start, n), DayByDay.due(start, n));
            same("lastInTime", start, n, workingDays.lastInTime(start, n), DayByDay.lastInTime(start, n));
            same("between", start, stop, workingDays.between(start, stop), DayByDay.between(start, stop));
            same("isWorkingDay", start, "", workingDays.isWorkingDay(start), DayByDay.isWorkingDay(start));
            int few = n % 4;
            same("before", start, few, workingDays.before(start, few), DayByDay.before(start, few));
        }
    }

    /** Says what was asked only when the answers differ: a million sentences would take longer than the counting. */
    private static void same(String what, LocalDate start, Object other, Object answered, Object counted) {
        if (!answered.equals(counted)) {
            fail("%s(%s, %s) answered %s, counted %s", what, start, other, answered, counted);
        }
    }
}
