package org.throughline.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.reading.Watch;
import org.throughline.journey.Story;

class WatchesTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # read on    | since      | for       | next mark
              2024-11-28 |            |           |
              2024-11-29 | 2024-11-29 | 9 months  | 2025-02-28
              2025-02-28 | 2025-02-28 | 12 months | 2025-05-29
              2025-05-28 | 2025-02-28 | 12 months | 2025-05-29
              2025-05-29 | 2025-05-29 | 15 months | 2025-08-29
              2025-08-29 | 2025-08-29 | 18 months | 2026-02-27
              2026-02-26 | 2025-08-29 | 18 months | 2026-02-27
              2026-02-27 | 2026-02-27 | two years |
            """)
    void a_plan_that_runs_for_long_is_seen_at_each_mark(
            String asAt, @Nullable String since, @Nullable String time, @Nullable String next) {
        var sightings = seen("CPP-07", "2024-02-01 referred\n2024-02-29 plan begins", asAt);

        if (since == null) {
            assertThat(sightings).isEmpty();
        } else {
            assertThat(sightings).singleElement().satisfies(sighting -> {
                assertThat(sighting.since()).isEqualTo(since);
                assertThat(sighting.about())
                        .isEqualTo("On a child protection plan for %s, since 29 February 2024", time);
                assertThat(sighting.next().map(LocalDate::toString).orElse(null))
                        .isEqualTo(next);
            });
        }
    }

    @Test
    void two_years_are_reached_on_the_day_the_clock_of_long_plans_runs_out() {
        assertThat(Said.by("CPP-08", "2024-02-01 referred\n2024-02-29 plan begins", "2026-02-26"))
                .containsExactly("2024-02-29, due 2026-02-26: Running");
        assertThat(Said.by("CPP-08", "2024-02-01 referred\n2024-02-29 plan begins", "2026-02-27"))
                .containsExactly("2024-02-29, due 2026-02-26: Overdue");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01 plan ends", "2025-06-01 case closed", "2025-06-01 dies", "soon plan ends"})
    void a_plan_that_has_ended_or_whose_end_cannot_be_read_is_not_watched(String end) {
        var story = "2024-02-01 referred\n2024-02-29 plan begins, the third by the file\n" + end;

        assertThat(seen("CPP-07", story, "2025-06-01")).isEmpty();
        assertThat(seen("CPP-11", story, "2025-06-01")).isEmpty();
    }

    @Test
    void a_plan_is_watched_to_the_day_before_it_ends_and_not_before_it_begins() {
        var story = "2024-02-01 referred\n2024-02-29 plan begins, the third by the file\n2025-06-01 plan ends";

        assertThat(seen("CPP-07", story, "2025-05-31")).hasSize(1);
        assertThat(seen("CPP-11", story, "2025-05-31")).hasSize(1);
        assertThat(seen("CPP-11", story, "2024-02-29")).hasSize(1);
        assertThat(seen("CPP-11", story, "2024-02-28")).isEmpty();
        assertThat(seen("CPP-07", "2024-02-01 referred\nsoon plan begins", "2026-01-01"))
                .isEmpty();
    }

    @Test
    void a_second_plan_is_seen_in_the_record_and_a_third_in_what_the_file_counts() {
        var second = """
                2022-01-01  referred
                2022-01-10  plan begins
                2022-09-01  plan ends
                2024-02-29  plan begins
                """;

        assertThat(seen("CPP-11", second, "2024-03-01"))
                .extracting(Sighting::about)
                .containsExactly("On a child protection plan since 29 February 2024, with 1 other before it");
        assertThat(seen("CPP-11", second, "2024-03-01"))
                .extracting(Sighting::since)
                .containsExactly(LocalDate.parse("2024-02-29"));
        assertThat(seen("CPP-11", "2024-01-01 referred\n2024-02-29 plan begins, the third by the file", "2024-03-01"))
                .extracting(Sighting::about)
                .containsExactly("On a child protection plan since 29 February 2024, with 2 others before it");
        assertThat(seen("CPP-11", "2024-01-01 referred\n2024-02-29 plan begins", "2024-03-01"))
                .isEmpty();
        assertThat(seen("CPP-11", "2024-01-01 referred\n2024-02-29 plan begins, the file says many", "2024-03-01"))
                .isEmpty();
    }

    @ParameterizedTest(name = "referred {0} and again {1}: {2}")
    @CsvSource({
        "2024-06-10, 2025-06-10, true",
        "2024-06-09, 2025-06-10, false",
        "2025-06-10, 2025-06-10, false",
        "2025-06-09, 2025-06-10, true",
        "2024-02-29, 2025-02-28, true",
    })
    void a_child_referred_again_within_12_months_is_seen(String first, String again, boolean seen) {
        var sightings =
                seen("REF-03", "%s referred\n%s case closed\n%s referred".formatted(first, first, again), "2025-12-01");

        assertThat(sightings).hasSize(seen ? 1 : 0);
        assertThat(sightings)
                .allSatisfy(sighting -> assertThat(sighting.since()).isEqualTo(again));
    }

    @Test
    void the_latest_of_earlier_referrals_is_named_and_only_while_the_case_is_open() {
        var story = """
                2025-01-10  referred
                2025-01-20  case closed
                2025-03-10  referred
                2025-03-20  case closed
                2025-06-10  referred
                2025-07-20  case closed
                """;

        assertThat(seen("REF-03", story, "2025-07-19"))
                .extracting(Sighting::about)
                .containsExactly("Referred again on 10 June 2025, after a referral on 10 March 2025");
        assertThat(seen("REF-03", story, "2025-07-20")).isEmpty();
        assertThat(seen("REF-03", story, "2025-06-09")).isEmpty();
        assertThat(seen("REF-03", story + "2025-06-15 dies", "2025-06-15")).isEmpty();
    }

    @Test
    void all_watches_are_read_together() {
        var journey = Story.journey("""
                2023-06-10  referred
                2023-06-20  case closed
                2024-02-01  referred
                2024-02-29  plan begins, the third by the file
                """);

        assertThat(Said.CLOCKS.watches().stream()
                        .flatMap(watch -> watch.read(journey, LocalDate.parse("2025-06-01")).stream()))
                .extracting(sighting -> sighting.watch().value())
                .containsExactly("CPP-07", "CPP-11", "REF-03");
    }

    private static List<Sighting> seen(String watch, String story, String asAt) {
        return Watches.all().stream()
                .filter(each -> each.code().value().equals(watch))
                .map(each -> look(each, story, asAt))
                .findFirst()
                .orElseThrow();
    }

    private static List<Sighting> look(Watch watch, String story, String asAt) {
        return watch.read(Story.journey(story), LocalDate.parse(asAt));
    }
}
