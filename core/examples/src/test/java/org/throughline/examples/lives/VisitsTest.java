package org.throughline.examples.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.lives.Visit.Duty;
import org.throughline.examples.people.Numbers;

class VisitsTest {

    private static final Window WINDOW = Window.around(LocalDate.of(2026, 11, 21));
    private static final LocalDate FIRST = WINDOW.closed().first();
    private static final LocalDate LAST = WINDOW.closed().last();

    @Test
    void visits_are_in_order_within_the_window_and_never_before_the_birth() {
        eachLife(life -> {
            var days = visits(life).stream().map(Visit::on).toList();
            assertThat(days)
                    .isSorted()
                    .allMatch(day -> !day.isBefore(WINDOW.first())
                            && !day.isAfter(WINDOW.last())
                            && !day.isBefore(life.child().born()));
        });
    }

    @Test
    void every_child_looked_after_all_year_is_visited_however_long_ago_the_placement_began() {
        var lookedAfter = new int[1];
        eachLife(life -> {
            for (var care : life.care()) {
                if (care.started().isBefore(FIRST) && care.ended().isAfter(LAST)) {
                    lookedAfter[0]++;
                    assertThat(inTheYear(life, Duty.LOOKED_AFTER)).isBetween(2L, 60L);
                }
            }
        });
        assertThat(lookedAfter[0]).isGreaterThan(50);
    }

    @Test
    void a_child_on_a_protection_plan_is_visited_about_every_two_weeks() {
        var planned = new int[1];
        eachLife(life -> {
            for (var episode : life.need()) {
                for (var plan : episode.protectionPlans()) {
                    if (plan.started().isBefore(FIRST) && plan.ended().isAfter(LAST)) {
                        planned[0]++;
                        assertThat(inTheYear(life, Duty.CHILD_PROTECTION)).isBetween(10L, 40L);
                    }
                }
            }
        });
        assertThat(planned[0]).isGreaterThan(10);
    }

    @Test
    void a_child_who_was_not_seen_was_not_seen_alone_and_no_bedroom_was_seen_either() {
        eachLife(life -> assertThat(visits(life))
                .filteredOn(visit -> !visit.seen())
                .allMatch(visit -> !visit.alone() && !visit.bedroom()));
    }

    private static long inTheYear(Life life, Duty duty) {
        return visits(life).stream()
                .filter(visit -> visit.duty() == duty)
                .filter(visit -> !visit.on().isBefore(FIRST) && !visit.on().isAfter(LAST))
                .count();
    }

    private static List<Visit> visits(Life life) {
        return Visits.of(life, WINDOW, Chance.of(1).about(life.child().id()));
    }

    private static void eachLife(Consumer<Life> consumer) {
        var families = new Families(4, new Numbers("VS", 4), WINDOW, 6);
        LongStream.range(0, 3_000).forEach(family -> families.family(family).forEach(consumer));
    }
}
