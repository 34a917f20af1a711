package org.throughline.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;

class ClockAnswerTest {

    private static final String PROTECTION = "CPP-05";
    private static final String FIRST_IN_PLACEMENT = "CLA-17";
    private static final String LATER_IN_PLACEMENT = "CLA-18";

    private static final Reading WAITING = reading(PROTECTION, "2026-11-09", "2026-11-23", null, new State.Running());
    private static final Reading LATE = reading(PROTECTION, "2026-10-26", "2026-11-09", null, new State.Overdue());

    @Test
    void a_visit_in_time_meets_its_clock_and_names_the_next() {
        var after = List.of(
                reading(PROTECTION, "2026-11-09", "2026-11-23", "2026-11-21", new State.Met()),
                reading(PROTECTION, "2026-11-21", "2026-12-05", null, new State.Running()));

        assertThat(seenOn("2026-11-21").words(List.of(WAITING), after))
                .isEqualTo("Child protection visit: met on 21 November 2026. Next due by 5 December 2026.");
    }

    @Test
    void a_late_visit_is_said_to_be_late() {
        var after = List.of(
                reading(PROTECTION, "2026-10-26", "2026-11-09", "2026-11-21", new State.MetLate()),
                reading(PROTECTION, "2026-11-21", "2026-12-05", null, new State.Running()));

        assertThat(seenOn("2026-11-21").words(List.of(LATE), after))
                .isEqualTo("Child protection visit: met late, on 21 November 2026. It was due by 9 November 2026."
                        + " Next due by 5 December 2026.");
    }

    @Test
    void a_visit_entered_long_after_says_when_the_next_was_due() {
        var after = List.of(
                reading(PROTECTION, "2026-09-14", "2026-09-28", "2026-09-21", new State.Met()),
                reading(PROTECTION, "2026-09-21", "2026-10-05", null, new State.Overdue()));

        assertThat(seenOn("2026-09-21").words(List.of(), after))
                .isEqualTo("Child protection visit: met on 21 September 2026."
                        + " The next was due by 5 October 2026: late.");
    }

    @Test
    void a_visit_that_did_not_see_the_child_leaves_the_clock_running() {
        assertThat(unseenOn("2026-11-21").words(List.of(WAITING), List.of(WAITING)))
                .isEqualTo("Child protection visit: still due by 23 November 2026, because the child was not seen.");
        assertThat(unseenOn("2026-11-21").words(List.of(LATE), List.of(LATE)))
                .isEqualTo("Child protection visit: still late, due by 9 November 2026,"
                        + " because the child was not seen.");
    }

    @Test
    void the_first_visit_in_a_placement_is_followed_by_those_of_its_first_year() {
        var after = List.of(
                reading(FIRST_IN_PLACEMENT, "2026-11-16", "2026-11-23", "2026-11-21", new State.Met()),
                reading(LATER_IN_PLACEMENT, "2026-11-21", "2027-01-02", null, new State.Running()));

        assertThat(seenOn("2026-11-21").words(List.of(), after))
                .isEqualTo("First visit in a placement: met on 21 November 2026. Next due by 2 January 2027.");
    }

    @Test
    void what_cannot_be_told_is_said_with_its_reason() {
        var after = List.of(reading(
                PROTECTION, null, null, "2026-11-21", new State.CannotTell("The files begin on 1 April 2026.")));

        assertThat(seenOn("2026-11-21").words(List.of(), after))
                .isEqualTo("Child protection visit: made on 21 November 2026."
                        + " Whether in time can’t be told: The files begin on 1 April 2026.");
    }

    @Test
    void where_no_visit_is_due_the_clocks_say_nothing() {
        assertThat(seenOn("2026-11-21").words(List.of(), List.of())).isEmpty();
    }

    private static ClockAnswer seenOn(String day) {
        return new ClockAnswer(LocalDate.parse(day), true, ClockAnswerTest::name);
    }

    private static ClockAnswer unseenOn(String day) {
        return new ClockAnswer(LocalDate.parse(day), false, ClockAnswerTest::name);
    }

    private static String name(ClockCode code) {
        return Map.of(
                        PROTECTION, "Child protection visit",
                        FIRST_IN_PLACEMENT, "First visit in a placement",
                        LATER_IN_PLACEMENT, "Visit in a placement's first year")
                .getOrDefault(code.value(), "");
    }

    private static Reading reading(
            String clock, @Nullable String started, @Nullable String due, @Nullable String done, State state) {
        return new Reading(
                new ClockCode(clock),
                day(started),
                day(due),
                day(due),
                Optional.empty(),
                day(done),
                state,
                "",
                Optional.empty());
    }

    private static Optional<LocalDate> day(@Nullable String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }
}
