package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

    @ParameterizedTest(name = "an episode that begins for reason {0} in {1}")
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            # reason | placed in | is a new placement
              P      | U6        | true
              B      | U6        | true
              T      | U4        | true
              U      | U4        | true
              S      | U6        | true
              L      | U4        | false
              X      | U4        | false
              T      | A5        | false
              U      | A3        | false
              T      | A4        | true
              P      | A5        | true
            """)
    void the_reason_of_an_episode_says_whether_the_child_moved(String reason, String place, boolean moved) {
        assertThat(placements("""
                2025-01-06  episode begins C2 U6 S
                2025-05-01  episode ends X1
                2025-05-01  episode begins C2 %s %s
                """.formatted(place, reason)))
                .isEqualTo(
                        moved
                                ? List.of("2025-01-06 to 2025-05-01", "2025-05-01 to now")
                                : List.of("2025-01-06 to now"));
    }

    @Test
    void a_temporary_placement_neither_counts_nor_ends_the_one_it_interrupts() {
        assertThat(placements("""
                2025-01-06  episode begins C2 U6 S at AB1 2CD
                2025-05-01  episode ends X1
                2025-05-01  episode begins C2 T3 P at EF3 4GH
                2025-05-11  episode ends X1
                2025-05-11  episode begins C2 U6 P at AB1 2CD
                """)).containsExactly("2025-01-06 to now");
    }

    @Test
    void coming_from_a_temporary_placement_to_another_place_is_a_new_placement() {
        assertThat(placements("""
                2025-01-06  episode begins C2 U6 S at AB1 2CD
                2025-05-01  episode ends X1
                2025-05-01  episode begins C2 T0 P
                2025-05-11  episode ends X1
                2025-05-11  episode begins C2 U6 P at EF3 4GH
                """)).containsExactly("2025-01-06 to 2025-05-11", "2025-05-11 to now");
    }

    @Test
    void a_period_that_begins_with_a_temporary_placement_has_its_first_placement_after_it() {
        assertThat(placements("""
                2025-01-06  episode begins C2 T1 S
                2025-01-10  episode ends X1
                2025-01-10  episode begins C2 U6 L
                """)).containsExactly("2025-01-10 to now");
    }

    @Test
    void the_last_placement_ends_when_care_does() {
        assertThat(placements("""
                2025-01-06  episode begins C2 U6 S
                2025-05-01  episode ends X1
                2025-05-01  episode begins C2 T1 P
                2025-05-03  episode ends E2
                """)).containsExactly("2025-01-06 to 2025-05-03");
    }

    @ParameterizedTest(name = "reason {0} at {1}")
    @CsvSource({"T,AB1 2CD,true", "U,AB1 2CD,true", "P,AB1 2CD,false", "T,EF3 4GH,false"})
    void the_same_carer_in_the_same_place_is_the_same_home(String reason, String postcode, boolean same) {
        var placements = of("""
                2025-01-06  episode begins C2 U6 S at AB1 2CD
                2025-05-01  episode ends X1
                2025-05-01  episode begins C2 U4 %s at %s
                """.formatted(reason, postcode));

        assertThat(placements.get(1).isSameHomeAs(placements.get(0))).isEqualTo(same);
    }

    @Test
    void where_no_postcode_is_given_nobody_can_tell_that_the_home_is_the_same() {
        var placements = of("""
                2025-01-06  episode begins C2 U6 S
                2025-05-01  episode ends X1
                2025-05-01  episode begins C2 U4 T
                """);

        assertThat(placements.get(1).isSameHomeAs(placements.get(0))).isFalse();
    }

    @Test
    void a_placement_is_meant_to_last_from_the_day_it_became_long_term_foster_care() {
        var placement = of("""
                2025-01-06  episode begins C2 U6 S
                2025-05-01  episode ends X1
                2025-05-01  episode begins C2 U4 L
                2025-09-01  episode ends X1
                2025-09-01  episode begins E1 U6 L
                """).getFirst();

        assertThat(placement.isMeantToLast(LocalDate.parse("2025-04-30"))).isFalse();
        assertThat(placement.isMeantToLast(LocalDate.parse("2025-05-01"))).isTrue();
        assertThat(placement.isMeantToLast(LocalDate.parse("2025-08-31"))).isTrue();
        assertThat(placement.isMeantToLast(LocalDate.parse("2025-09-01"))).isFalse();
    }

    @Test
    void a_placement_is_for_adoption_from_the_first_episode_that_says_so() {
        var placement = of("""
                2025-01-06  episode begins C2 U6 S
                2025-05-01  episode ends X1
                2025-05-01  episode begins E1 A5 T
                """).getFirst();

        assertThat(placement.forAdoptionSince()).contains(LocalDate.parse("2025-05-01"));
        assertThat(of("2025-01-06  becomes looked after").getFirst().forAdoptionSince())
                .isEmpty();
    }

    private static List<Placement> of(String story) {
        return PeriodsOfCare.asAt(Story.journey(story), TODAY).periods().stream()
                .flatMap(period -> Placement.in(period).stream())
                .toList();
    }

    private static List<String> placements(String story) {
        return of(story).stream()
                .map(placement -> placement.began() + " to "
                        + placement.ended().map(LocalDate::toString).orElse("now"))
                .toList();
    }
}
