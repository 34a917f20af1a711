package org.throughline.web.people.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.journey.AssessmentFact.AssessmentAuthorised;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Fact;
import org.throughline.journey.FactId;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.Scope;
import org.throughline.journey.Source;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.VisitFact.VoiceHeard;
import org.throughline.journey.When;

class FactsInWordsTest {

    private static final Line LINE = Line.child(Collection.SSD, "100");
    private static final Scope SCOPE = new Scope("301", Collection.SSD, 2027, "visits");

    @Test
    void what_a_fact_is_about_is_named_by_the_day_it_began() {
        var told = tell(
                on("2025-04-03", "assessment/1", new AssessmentStarted(new ThingId("referral/1"))),
                on("2025-05-20", "assessment/1/authorised", new AssessmentAuthorised(new ThingId("assessment/1"))));

        assertThat(told.getLast().what()).isEqualTo("A manager authorised the assessment begun on 3 April 2025.");
    }

    @Test
    void what_a_fact_is_about_is_named_without_a_day_where_the_record_has_none() {
        assertThat(tell(on("2025-05-20", "close", new CaseClosed(new ThingId("gone"), "RC7")))
                        .getLast()
                        .what())
                .isEqualTo("The case opened by the referral was closed: services ended for another reason.");
    }

    @Test
    void a_visit_says_who_came_whether_the_child_was_seen_and_seen_alone() {
        var told = tell(on(
                        "2026-03-04",
                        "visit/1",
                        new VisitMade(
                                Optional.of("P1"),
                                Set.of(Purpose.CHILD_PROTECTION),
                                Answer.YES,
                                Answer.YES,
                                Answer.NO,
                                "At home",
                                "",
                                "")))
                .getFirst();

        assertThat(told.what()).isEqualTo("Priya Shah made a child protection visit.");
        assertThat(told.more())
                .containsExactly(
                        "The child was seen, and seen alone.", "The child’s bedroom was not seen.", "Where: At home.");
    }

    @Test
    void a_child_who_was_not_seen_is_never_told_as_seen() {
        var told = tell(on(
                        "2026-03-04",
                        "visit/1",
                        new VisitMade(
                                Optional.empty(),
                                Set.of(),
                                Answer.NO,
                                Answer.NOT_ASKED,
                                Answer.NOT_ASKED,
                                "",
                                "at school on a trip",
                                "")))
                .getFirst();

        assertThat(told.what()).isEqualTo("There was a visit.");
        assertThat(told.more()).containsExactly("The child was not seen: at school on a trip.");
    }

    @Test
    void the_child_s_own_words_are_quoted_and_never_changed() {
        var told = tell(
                on("2026-03-04", "visit/1", seen()),
                on("2026-03-04", "visit/1/voice", new VoiceHeard(new ThingId("visit/1"), "i dont like it there <b>")));

        assertThat(told.getLast().what()).isEqualTo("What the child said at the visit of 4 March 2026.");
        assertThat(told.getLast().quote()).isEqualTo("i dont like it there <b>");
    }

    @Test
    void a_worker_who_leaves_is_named_as_the_one_who_came() {
        var told = tell(
                on("2026-01-05", "invo/1", new InvolvementStarted("P1", "", "Social worker", "T1")),
                on("2026-06-01", "invo/1/end", new InvolvementEnded(new ThingId("invo/1"), "LEFTRL")));

        assertThat(told.getFirst().what()).isEqualTo("Priya Shah began to work with the child: Social worker.");
        assertThat(told.getLast().what())
                .isEqualTo("Priya Shah stopped working with the child: the worker left the role (LEFTRL).");
    }

    @Test
    void a_code_that_is_in_no_list_is_shown_as_it_came() {
        assertThat(tell(on("2025-04-01", "r", new ReferralReceived("9Z")))
                        .getFirst()
                        .what())
                .isEqualTo("A referral was received from “9Z”, which is not in the list of codes.");
    }

    @Test
    void a_meaning_we_could_not_check_is_shown_with_its_code() {
        assertThat(tell(on("2025-04-01", "u", new UpnAbsent("UN3"))).getFirst().what())
                .isEqualTo("There is no unique pupil number: educated outside England (UN3).");
        assertThat(tell(on("2025-04-01", "u", new UpnAbsent("UN1"))).getFirst().what())
                .isEqualTo("There is no unique pupil number: not of school age.");
    }

    @Test
    void starting_to_be_looked_after_says_how_and_where_but_no_postcode() {
        var told = tell(on(
                        "2026-02-02",
                        "episode/1",
                        new EpisodeOfCareStarted("S", "C1", "N1", "U6", "PR1", "AB1 2CD", "XY9 8ZW", "SC123456")))
                .getFirst();

        assertThat(told.what()).isEqualTo("The child started to be looked after.");
        assertThat(told.more())
                .containsExactly(
                        "Legal status: interim care order (C1).",
                        "Placement: foster care (U6).",
                        "Provided by: this council (PR1).",
                        "Main need: abuse or neglect.",
                        "Ofsted’s number of the home: SC123456.");
        assertThat(told.toString()).doesNotContain("AB1 2CD").doesNotContain("XY9 8ZW");
    }

    @Test
    void a_short_break_is_not_told_as_starting_to_be_looked_after() {
        assertThat(tell(on("2026-02-02", "e", new EpisodeOfCareStarted("S", "V3", "N2", "U6", "PR1", "", "", "")))
                        .getFirst()
                        .what())
                .isEqualTo("A short break began.");
    }

    @Test
    void leaving_care_is_told_with_its_reason() {
        assertThat(tell(on("2026-02-02", "e/end", new EpisodeOfCareEnded(new ThingId("e"), "E4A", "")))
                        .getFirst()
                        .what())
                .isEqualTo(
                        "The child stopped being looked after: went home to parents or relatives, as planned (E4A).");
    }

    @Test
    void where_a_care_leaver_lives_is_told_with_whether_it_was_judged_suitable() {
        var told = tell(on("2026-02-02", "l", new LeaverYearStated("YES", "F4", "U2", Optional.empty())))
                .getFirst();

        assertThat(told.more())
                .containsExactly(
                        "Contact: in touch (YES).",
                        "Doing: an apprenticeship, full time (F4).",
                        "Living: independent living (U), judged not suitable.");
    }

    @Test
    void what_an_assessment_found_is_said_in_words() {
        assertThat(tell(
                                on("2025-04-03", "a", new AssessmentStarted(new ThingId("r"))),
                                on("2025-05-20", "f", new FactorsIdentified(new ThingId("a"), List.of("3B", "16A"))))
                        .getLast()
                        .what())
                .isEqualTo("What the assessment begun on 3 April 2025 found: domestic abuse, a parent or carer as its"
                        + " subject; neglect.");
    }

    @Test
    void a_protection_plan_names_its_category_and_its_latest_one_where_it_changed() {
        var told = tell(on("2026-03-03", "p", new ProtectionPlanStarted(Optional.empty(), "NEG", "EMO", "1")))
                .getFirst();

        assertThat(told.what()).isEqualTo("A child protection plan began for neglect.");
        assertThat(told.more()).containsExactly("The latest category is emotional abuse.", "1 earlier plan is stated.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.throughline.web.people.words.EveryFact#oneOfEach")
    void every_fact_is_told_in_a_whole_sentence_without_the_words_of_programs(Fact fact) {
        var told = tell(on("2026-03-03", "k", fact)).getFirst();

        assertThat(told.what())
                .matches("[A-Z0-9“].*\\.")
                .doesNotContain("null")
                .doesNotContain("[")
                .doesNotContain("  ");
        assertThat(told.more())
                .allSatisfy(words -> assertThat(words).matches("[A-Z0-9“].*\\.").doesNotContain("null"));
    }

    private static VisitMade seen() {
        return new VisitMade(Optional.of("P1"), Set.of(), Answer.YES, Answer.NOT_ASKED, Answer.NOT_ASKED, "", "", "");
    }

    private record Stated(String day, String key, Fact fact) {}

    private static Stated on(String day, String key, Fact fact) {
        return new Stated(day, key, fact);
    }

    private static List<Told> tell(Stated... stated) {
        var entries = new ArrayList<Recorded<?>>();
        for (var one : stated) {
            entries.add(new Recorded<>(
                    new FactId(entries.size() + 1),
                    LINE,
                    one.key(),
                    When.on(LocalDate.parse(one.day())),
                    one.fact(),
                    Instant.parse("2026-07-01T10:00:00Z"),
                    "load 1",
                    new Source(SCOPE, 1, entries.size() + 1),
                    Optional.empty()));
        }
        var journey = Journey.of(new PersonId(new UUID(0, 1)), Coverage.NONE, entries);
        var names = Map.of("SSD/P1", "Priya Shah");
        var words = new FactsInWords(journey, key -> names.getOrDefault(key, key));
        return entries.stream().map(words::tell).toList();
    }
}
