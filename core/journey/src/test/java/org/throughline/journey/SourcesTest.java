package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareFact.LegalStatusGained;
import org.throughline.journey.CareFact.PlacementStarted;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.PrimaryNeedRecorded;
import org.throughline.journey.ReferralFact.ReferralReceived;

/** A census or return of the year to 31 March 2026 beside an extract of the case system of November 2026. */
class SourcesTest {

    private final List<Recorded<?>> facts = new ArrayList<>();

    private void states(Collection collection, int year, String table, String key, String day, Fact fact) {
        facts.add(new Recorded<>(
                new FactId(facts.size() + 1),
                Line.child(collection, "A1"),
                key,
                day.isEmpty() ? When.UNDATED : When.on(LocalDate.parse(day)),
                fact,
                Instant.EPOCH,
                "a file",
                new Source(new Scope("", collection, year, table), 1, facts.size()),
                Optional.empty()));
    }

    private void census(String key, String day, Fact fact) {
        states(Collection.CIN, 2026, "CIN", key, day, fact);
    }

    private void dataset(String key, String day, Fact fact) {
        states(Collection.SSD, 0, "ssd_" + key.replaceAll("/.*", ""), key, day, fact);
    }

    private Journey journey() {
        var coverage = new Coverage(List.of(
                span(Collection.CIN, 2026, "CIN", "2025-04-01", "2026-03-31"),
                span(Collection.SSDA903, 2026, "Episodes", "2025-04-01", "2026-03-31")));
        return Journey.of(new PersonId(new UUID(0, 0)), coverage, facts);
    }

    private static Coverage.Span span(Collection collection, int year, String table, String first, String last) {
        return new Coverage.Span(new Scope("", collection, year, table), LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void a_referral_that_both_hold_is_one_and_the_extract_says_how_it_ended() {
        census("referral/a", "2025-06-01", new ReferralReceived("1A"));
        dataset("referral/7", "2025-06-01", new ReferralReceived("2A"));
        dataset("referral/7/closed", "2026-09-01", new CaseClosed(new ThingId("referral/7"), "RC7"));

        assertThat(EpisodesOfNeed.in(journey())).singleElement().satisfies(need -> {
            assertThat(need.referral().fact().source()).isEqualTo("1A");
            assertThat(need.closed()).isEqualTo(When.on(LocalDate.of(2026, 9, 1)));
        });
    }

    @Test
    void in_its_own_year_the_census_speaks_alone_and_after_it_the_extract() {
        census("referral/a", "2025-06-01", new ReferralReceived("1A"));
        dataset("referral/6", "2025-06-02", new ReferralReceived("1A"));
        dataset("referral/7", "2026-03-31", new ReferralReceived("1A"));
        dataset("referral/8", "2026-04-01", new ReferralReceived("1A"));

        assertThat(EpisodesOfNeed.in(journey()))
                .extracting(need -> need.referral().key())
                .containsExactly("referral/a", "referral/8");
    }

    @Test
    void a_child_whom_only_the_extract_knows_is_read_from_it() {
        dataset("referral/6", "2025-06-02", new ReferralReceived("1A"));

        assertThat(EpisodesOfNeed.in(journey())).hasSize(1);
    }

    @Test
    void an_assessment_that_names_no_referral_belongs_to_the_last_one_before_it() {
        dataset("referral/1", "2026-05-01", new ReferralReceived("1A"));
        dataset("referral/2", "2026-06-01", new ReferralReceived("1A"));
        dataset("assessment/1", "2026-05-31", new AssessmentStarted(new ThingId("")));
        dataset("assessment/2", "2026-06-01", new AssessmentStarted(new ThingId("")));

        assertThat(EpisodesOfNeed.in(journey()))
                .extracting(need -> need.assessments().stream()
                        .map(assessment -> assessment.started().key())
                        .toList())
                .containsExactly(List.of("assessment/1"), List.of("assessment/2"));
    }

    @Test
    void what_the_extract_tells_of_a_thing_is_told_of_it_as_the_census_opened_it() {
        census("referral/a", "2025-06-01", new ReferralReceived("1A"));
        dataset("referral/7", "2025-06-01", new ReferralReceived("2A"));
        dataset("referral/8", "2025-06-01", new ReferralReceived("2A"));
        dataset("referral/7/need", "", new PrimaryNeedRecorded(new ThingId("referral/7"), "N4"));
        dataset("referral/8/need", "", new PrimaryNeedRecorded(new ThingId("referral/8"), "N5"));
        var needs = Linked.in(journey(), PrimaryNeedRecorded.class, PrimaryNeedRecorded::referral);

        assertThat(needs.about(journey().facts(ReferralReceived.class).getFirst()))
                .extracting(need -> need.fact().need())
                .containsExactly("N4");
        assertThat(needs.about(journey().facts(ReferralReceived.class).getLast()))
                .extracting(need -> need.fact().need())
                .containsExactly("N5");
    }

    @Test
    void what_each_source_tells_of_its_own_opening_comes_first() {
        census("referral/a", "2025-06-01", new ReferralReceived("1A"));
        census("referral/a/need", "", new PrimaryNeedRecorded(new ThingId("referral/a"), "N1"));
        dataset("referral/7", "2025-06-01", new ReferralReceived("2A"));
        dataset("referral/7/need", "", new PrimaryNeedRecorded(new ThingId("referral/7"), "N4"));
        var needs = Linked.in(journey(), PrimaryNeedRecorded.class, PrimaryNeedRecorded::referral);

        assertThat(journey().facts(ReferralReceived.class).stream()
                        .map(opening -> needs.about(opening).stream()
                                .map(need -> need.fact().need())
                                .toList()))
                .containsExactly(List.of("N1", "N4"), List.of("N4", "N1"));
    }

    @Test
    void an_assessment_without_its_referral_stands_alone_unless_another_source_holds_it_in_an_episode() {
        census("referral/a", "2025-06-01", new ReferralReceived("1A"));
        census("assessment/a", "2025-06-02", new AssessmentStarted(new ThingId("referral/a")));
        dataset("assessment/1", "2025-06-02", new AssessmentStarted(new ThingId("lost")));
        dataset("assessment/2", "2025-06-03", new AssessmentStarted(new ThingId("lost")));
        dataset("assessment/3", "2026-05-01", new AssessmentStarted(new ThingId("")));
        dataset("assessment/4", "2026-05-01", new AssessmentStarted(new ThingId("lost")));

        assertThat(EpisodesOfNeed.assessmentsAlone(journey()))
                .extracting(assessment -> assessment.started().key())
                .containsExactly("assessment/3", "assessment/4");
        assertThat(EpisodesOfNeed.enquiriesAlone(journey())).isEmpty();
    }

    @Test
    void an_extracted_episode_of_care_has_the_status_and_placement_that_ran_on_its_first_day() {
        dataset("episode/1", "2026-05-01", new EpisodeOfCareStarted("S", "", "N1", "", "", "", "", ""));
        dataset("legal/1", "2026-05-01", new LegalStatusGained("V2"));
        dataset("legal/2", "2026-05-02", new LegalStatusGained("C2"));
        dataset("placement/1", "2026-04-30", new PlacementStarted("U6", "PR1", "AB1 2CD", "SC1", ""));

        assertThat(CareEpisodes.in(journey()).latest()).singleElement().satisfies(episode -> {
            assertThat(episode.legalStatus()).isEqualTo("V2");
            assertThat(episode.placement()).isEqualTo("U6");
        });
    }

    @Test
    void an_episode_that_the_return_leaves_open_ends_as_the_extract_says() {
        states(
                Collection.SSDA903,
                2026,
                "Episodes",
                "episode/a",
                "2026-01-05",
                new EpisodeOfCareStarted("S", "C2", "N1", "U6", "PR1", "", "", ""));
        dataset("episode/1", "2026-01-05", new EpisodeOfCareStarted("S", "", "N1", "", "", "", "", ""));
        dataset("episode/1/ended", "2026-07-01", new EpisodeOfCareEnded(new ThingId("episode/1"), "E4A", ""));
        dataset("episode/2", "2026-09-01", new EpisodeOfCareStarted("S", "", "N1", "", "", "", "", ""));

        assertThat(PeriodsOfCare.asAt(journey(), LocalDate.of(2026, 11, 21)).periods())
                .extracting(period -> period.began() + " "
                        + period.ended().map(LocalDate::toString).orElse("-"))
                .containsExactly("2026-01-05 2026-07-01", "2026-09-01 -");
    }
}
