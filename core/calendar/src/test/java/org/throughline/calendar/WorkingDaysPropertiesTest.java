package org.throughline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertiesTest {

    private final WorkingDays workingDays = WorkingDays.england();

    @Property
    void the_due_day_is_a_working_day_as_far_away_as_was_asked(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 500) int n) {
        var due = workingDays.due(start, n);

        assertThat(workingDays.isWorkingDay(due)).isTrue();
        assertThat(workingDays.between(start, due)).isEqualTo(n);
        assertThat(due).isEqualTo(DayByDay.due(start, n));
    }

    @Property
    void the_last_day_in_time_is_never_before_the_due_day_and_the_next_is_a_working_day(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 500) int n) {
        var last = workingDays.lastInTime(start, n);

        assertThat(last).isAfterOrEqualTo(workingDays.due(start, n));
        assertThat(last.plusDays(1)).isEqualTo(workingDays.due(start, n + 1));
    }

    @Property
    void counting_back_from_a_working_day_undoes_counting_on(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 500) int n) {
        var workingDay = workingDays.lastOnOrBefore(day);

        assertThat(workingDays.before(workingDays.due(workingDay, n), n)).isEqualTo(workingDay);
    }

    @Property
    void a_stretch_is_as_long_as_its_two_parts(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 0, max = 2000) int first,
            @ForAll @IntRange(min = 0, max = 2000) int second) {
        var middle = start.plusDays(first);
        var stop = middle.plusDays(second);

        assertThat(workingDays.between(start, middle) + workingDays.between(middle, stop))
                .isEqualTo(workingDays.between(start, stop));
        assertThat(workingDays.between(stop, start)).isZero();
    }

    @Property
    void no_working_day_lies_between_a_day_and_its_plan_by(@ForAll("days") LocalDate day) {
        var planBy = workingDays.lastOnOrBefore(day);

        assertThat(workingDays.isWorkingDay(planBy)).isTrue();
        assertThat(workingDays.between(planBy, day)).isZero();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 4).toEpochDay(),
                        LocalDate.of(2085, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
