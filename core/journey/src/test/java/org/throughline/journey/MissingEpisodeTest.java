package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class MissingEpisodeTest {

    @Test
    void the_same_episode_in_two_files_is_one_and_hours_win_over_days() {
        var episodes = MissingEpisode.in(Story.journey("""
                the return of 2026:
                2025-06-01        goes missing
                2025-06-03        is back
                the dataset since 2025-04-01:
                2025-06-01T22:00  goes missing
                2025-06-03T08:30  is back
                -                 interview not offered
                """));

        assertThat(episodes).hasSize(1);
        assertThat(episodes.getFirst().returned()).isEqualTo(at("2025-06-03T08:30"));
        assertThat(episodes.getFirst().went().happened()).isEqualTo(at("2025-06-01T22:00"));
        assertThat(episodes.getFirst().offered()).isEqualTo("N");
    }

    @Test
    void the_file_that_says_when_the_child_came_back_is_heard_whichever_comes_first() {
        var dataset = "the dataset since 2025-04-01:\n2025-06-01  goes missing\n";
        var returned = "the return of 2026:\n2025-06-01  goes missing\n2025-06-03  is back\n";

        assertThat(MissingEpisode.in(Story.journey(dataset + returned)))
                .extracting(MissingEpisode::returned)
                .containsExactly(When.on(LocalDate.parse("2025-06-03")));
        assertThat(MissingEpisode.in(Story.journey(returned + dataset)))
                .extracting(MissingEpisode::returned)
                .containsExactly(When.on(LocalDate.parse("2025-06-03")));
    }

    @Test
    void being_away_and_being_missing_on_one_day_are_two_and_so_are_two_of_one_file() {
        assertThat(MissingEpisode.in(Story.journey("""
                2025-06-01  goes missing
                2025-06-01  is away
                2025-06-01  goes missing
                """))).hasSize(3);
    }

    @Test
    void two_of_one_day_in_each_of_two_files_are_two() {
        assertThat(MissingEpisode.in(Story.journey("""
                the return of 2026:
                2025-06-01  goes missing
                2025-06-01  goes missing
                the dataset since 2025-04-01:
                2025-06-01  goes missing
                2025-06-01  goes missing
                """))).hasSize(2);
    }

    @Test
    void episodes_come_in_the_order_of_their_beginning_and_those_without_a_day_last() {
        assertThat(MissingEpisode.in(Story.journey("""
                -           goes missing
                2025-07-01  goes missing
                2025-06-01  goes missing
                """)))
                .extracting(episode -> episode.went().happened())
                .containsExactly(
                        When.on(LocalDate.parse("2025-06-01")), When.on(LocalDate.parse("2025-07-01")), When.UNDATED);
    }

    private static When at(String time) {
        return new When.At(LocalDateTime.parse(time).atZone(When.ENGLAND).toInstant());
    }
}
