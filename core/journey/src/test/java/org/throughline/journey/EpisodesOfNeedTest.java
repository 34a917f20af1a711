package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpisodesOfNeedTest {

    @Test
    void an_episode_gathers_what_followed_its_referral_and_nothing_of_another() {
        var episodes = EpisodesOfNeed.in(Story.journey("""
                2025-04-01  referred
                2025-04-03  assessment begins
                2025-05-20  assessment authorised
                2025-04-10  enquiry begins
                2025-04-29  conference held
                -           no conference needed
                2025-06-01  case closed
                2025-09-01  referred
                2025-09-02  enquiry begins
                -           a conference needed
                2025-09-20  conference on moving in
                """));

        assertThat(episodes).hasSize(2);
        var first = episodes.getFirst();
        assertThat(first.closed()).isEqualTo(on("2025-06-01"));
        assertThat(first.assessments())
                .extracting(EpisodeOfNeed.Assessment::authorised)
                .containsExactly(on("2025-05-20"));
        assertThat(first.enquiries())
                .extracting(EpisodeOfNeed.Enquiry::conference)
                .containsExactly(on("2025-04-29"));
        assertThat(first.enquiries())
                .extracting(EpisodeOfNeed.Enquiry::conferenceNotRequired)
                .containsExactly("true");
        var second = episodes.get(1);
        assertThat(second.closed()).isEqualTo(When.UNDATED);
        assertThat(second.assessments()).isEmpty();
        assertThat(second.enquiries())
                .extracting(EpisodeOfNeed.Enquiry::conference)
                .containsExactly(When.UNDATED);
    }

    @Test
    void a_death_ends_every_episode() {
        assertThat(EpisodesOfNeed.in(Story.journey("""
                2025-04-01  referred
                2025-09-01  referred
                2025-10-01  dies
                """)))
                .extracting(EpisodeOfNeed::died)
                .containsExactly(on("2025-10-01"), on("2025-10-01"));
    }

    @Test
    void a_later_census_speaks_for_what_it_states_again() {
        var episodes = EpisodesOfNeed.in(Story.journey("""
                the census of 2025:
                2025-01-01  referred
                2025-01-02  assessment begins
                2025-03-01  assessment authorised
                2025-03-20  case closed
                the census of 2026:
                2025-01-01  referred
                """));

        assertThat(episodes).extracting(EpisodeOfNeed::closed).containsExactly(When.UNDATED);
        assertThat(episodes.getFirst().assessments())
                .extracting(EpisodeOfNeed.Assessment::authorised)
                .containsExactly(on("2025-03-01"));
    }

    @Test
    void reviews_of_a_plan_gather_over_the_years() {
        var plans = ProtectionPlans.in(Story.journey("""
                the census of 2025:
                2025-01-01  referred
                2025-01-10  plan begins
                2025-03-20  plan reviewed
                the census of 2026:
                2025-01-01  referred
                2025-01-10  plan begins
                2025-09-01  plan reviewed
                2025-12-01  plan ends
                """));

        assertThat(plans).hasSize(1);
        assertThat(plans.getFirst().reviews())
                .extracting(Recorded::happened)
                .containsExactlyInAnyOrder(on("2025-03-20"), on("2025-09-01"));
        assertThat(plans.getFirst().ended()).isEqualTo(on("2025-12-01"));
    }

    @Test
    void what_a_person_typed_about_a_thing_of_a_file_goes_before_what_the_file_says() {
        var typed = new Recorded<>(
                new FactId(99),
                Line.child(Collection.CIN, "TL1"),
                "plan/2025-01-10/ended/typed",
                on("2025-11-01"),
                new ProtectionFact.ProtectionPlanEnded(new ThingId("plan/2025-01-10")),
                Instant.EPOCH,
                "a manager",
                new Source(Scope.TYPED, 0, 1),
                Optional.empty());
        var file = Story.journey("""
                the census of 2026:
                2025-01-01  referred
                2025-01-10  plan begins
                2025-10-01  plan ends
                """);
        var entries = new ArrayList<Entry>(file.entries());
        entries.add(typed);

        var plans = ProtectionPlans.in(Journey.of(file.person(), file.coverage(), entries));

        assertThat(plans).extracting(ProtectionPlan::ended).containsExactly(on("2025-11-01"));
    }

    @Test
    void of_two_ends_that_one_file_gives_the_earlier_counts() {
        assertThat(ProtectionPlans.in(Story.journey("""
                2025-01-01  referred
                2025-01-10  plan begins
                2025-10-02  plan ends
                2025-10-01  plan ends
                """)))
                .extracting(ProtectionPlan::ended)
                .containsExactly(on("2025-10-01"));
    }

    @Test
    void a_plan_is_over_at_the_first_of_its_end_the_closure_and_death_and_unreadable_if_one_of_them_is() {
        assertThat(over("2025-12-01  plan ends", "2025-11-30  case closed")).isEqualTo(on("2025-11-30"));
        assertThat(over("2025-12-01  plan ends", "2025-12-05  dies")).isEqualTo(on("2025-12-01"));
        assertThat(over("2025-12-01  plan ends", "never  case closed")).isEqualTo(new When.Unreadable("never"));
        assertThat(over("-  plan ends", "-  case closed")).isEqualTo(When.UNDATED);
    }

    @Test
    void an_in_need_plan_is_over_when_it_ends_or_the_case_is_closed() {
        var plans = CinPlan.in(Story.journey("""
                2025-01-01  referred
                2025-02-01  in need plan begins
                2025-05-01  in need plan ends
                2025-06-01  in need plan begins
                2025-07-01  case closed
                """));

        assertThat(plans).extracting(CinPlan::over).containsExactly(on("2025-05-01"), on("2025-07-01"));
    }

    @Test
    void a_worker_is_involved_from_the_first_day_to_the_day_before_the_end() {
        var involvement = Involvement.in(Story.journey("""
                2025-01-06  worker W1 begins
                2025-02-03  worker ends
                """)).getFirst();

        assertThat(List.of("2025-01-05", "2025-01-06", "2025-02-02", "2025-02-03").stream()
                        .map(LocalDate::parse)
                        .map(involvement::lastsOn))
                .containsExactly(false, true, true, false);
        assertThat(involvement.reason()).isEqualTo("LEFTRL");
    }

    private static When over(String... ends) {
        var story = "2025-01-01  referred\n2025-01-10  plan begins\n" + String.join("\n", ends);
        return ProtectionPlans.in(Story.journey(story)).getFirst().over();
    }

    private static When on(String day) {
        return When.on(LocalDate.parse(day));
    }
}
