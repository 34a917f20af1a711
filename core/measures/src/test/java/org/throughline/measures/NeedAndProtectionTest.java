package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.measures.Counted.counted;
import static org.throughline.measures.Counted.period;
import static org.throughline.measures.Said.census;
import static org.throughline.measures.Said.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.visits.InNeedVisits;
import org.throughline.clocks.visits.ProtectionPlanVisits;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceDecided;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.ParticipationRecorded;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.Story;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.law.Verification;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.MeasureCode;

/** Children in need, on plans and at conferences. */
class NeedAndProtectionTest {

    private static final String YEAR = "2025-04-01/2026-03-31";

    @ParameterizedTest(name = "{0}: open {1}, for two years {2}")
    @CsvSource(delimiter = '|', textBlock = """
              2024-03-31 referred                                                   | 1 of 0 | 1 of 1
              2024-04-01 referred                                                   | 1 of 0 | 0 of 1
              2026-03-31 referred                                                   | 1 of 0 | 0 of 1
              2026-04-01 referred                                                   | nothing | nothing
              2024-03-31 referred; 2026-03-31 case closed                           | nothing | nothing
              2024-03-31 referred; 2026-04-01 case closed                           | 1 of 0 | 1 of 1
              2024-03-31 referred; 2026-01-01 dies                                  | nothing | nothing
              2024-03-31 referred, no further action                                | nothing | nothing
              2024-03-31 referred, something to be done                             | 1 of 0 | 1 of 1
              2024-03-31 referred; 2025-02-30 case closed | The end of an episode of need is recorded on “2025-02-30”, which is not a date. | The end of an episode of need is recorded on “2025-02-30”, which is not a date.
              - referred                                  | A referral is recorded without a day. | A referral is recorded without a day.
            """)
    void an_episode_of_need_is_open_from_the_referral_to_the_day_before_it_closes(
            String story, String rate, String long_) {
        assertThat(counted("CIN-RATE", story.replace("; ", "\n"), period(YEAR))).isEqualTo(rate);
        assertThat(counted("CIN-2Y", story.replace("; ", "\n"), period(YEAR))).isEqualTo(long_);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              2025-05-01 in need plan begins                                  | 1 of 0
              2025-05-01 in need plan begins; 2026-03-31 in need plan ends    | nothing
              2025-05-01 in need plan begins; 2026-04-01 in need plan ends    | 1 of 0
              2026-04-01 in need plan begins                                  | nothing
              - in need plan begins                                           | The start of a child in need plan is recorded without a day.
              2025-05-01 in need plan begins; 2025-02-30 in need plan ends    | The end of a child in need plan is recorded on “2025-02-30”, which is not a date.
            """)
    void a_plan_in_need_counts_while_it_is_open(String story, String said) {
        assertThat(counted("CIN-PLAN", "2025-01-01 referred\n" + story.replace("; ", "\n"), period(YEAR)))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 20 working days before 31 March 2026 is 3 March
              2025-05-01 in need plan begins; 2026-03-03 seen | 1 of 1
              2025-05-01 in need plan begins; 2026-03-02 seen | 0 of 1
              2025-05-01 in need plan begins                  | 0 of 1
              2026-03-20 in need plan begins                  | nothing
              2026-03-20 in need plan begins; 2026-03-25 seen | 1 of 1
              2025-05-01 in need plan begins; 2026-03-02 seen; 2026-03-10 visited | The visit on 10 March 2026 does not say whether the child was seen.
              2025-05-01 in need plan begins; 2026-03-02 seen; 2026-03-30 in need plan ends | nothing
            """)
    void a_child_on_a_plan_in_need_was_seen_in_time_where_the_last_visit_is_recent(String story, String said) {
        assertThat(counted("CIN-VISIT", "2025-01-01 referred\n" + story.replace("; ", "\n"), period(YEAR)))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 10 working days before 31 March 2026 is 17 March
              2025-05-01 plan begins; 2026-03-17 seen | 1 of 1
              2025-05-01 plan begins; 2026-03-16 seen | 0 of 1
              2026-03-20 plan begins                  | nothing
            """)
    void a_child_on_a_protection_plan_is_seen_twice_as_often(String story, String said) {
        assertThat(counted("CPP-VISIT", "2025-01-01 referred\n" + story.replace("; ", "\n"), period(YEAR)))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}, last seen {1}, on {2}: {3} where 11 and 21 working days are set from 1 March 2026")
    @CsvSource(delimiter = '|', textBlock = """
            # measure   | seen       | on         | counted
            # 16 March and 10 working days are 30 March, and 11 are 31 March
              CPP-VISIT | 2026-03-16 | 2026-03-31 | 1 of 1
              CPP-VISIT | 2026-03-13 | 2026-03-31 | 0 of 1
            # before 1 March the usual 10 held: from 10 February to 24 February
              CPP-VISIT | 2026-02-10 | 2026-02-24 | 1 of 1
              CPP-VISIT | 2026-02-10 | 2026-02-25 | 0 of 1
            # 2 March and 20 working days are 30 March, and 21 are 31 March
              CIN-VISIT | 2026-03-02 | 2026-03-31 | 1 of 1
              CIN-VISIT | 2026-01-26 | 2026-02-24 | 0 of 1
            """)
    void visits_are_in_time_by_the_interval_that_the_council_had_set_for_the_day(
            String measure, String seen, String on, String said) {
        var own = Settings.usual()
                .with(ProtectionPlanVisits.INTERVAL, LocalDate.of(2026, 3, 1), Length.workingDays(11))
                .with(InNeedVisits.INTERVAL, LocalDate.of(2026, 3, 1), Length.workingDays(21));
        var plan = measure.equals("CPP-VISIT") ? "plan begins" : "in need plan begins";
        var share = Measures.with(WorkingDays.england(), own)
                .named(new MeasureCode(measure))
                .orElseThrow()
                .count(
                        Child.of(Story.journey("2025-01-01 referred\n2025-05-01 %s\n%s seen".formatted(plan, seen))),
                        period("2025-04-01/" + on));

        assertThat(share.above() + " of " + share.below()).isEqualTo(said);
    }

    @Test
    void a_measure_of_visits_says_the_interval_that_the_council_set() {
        var own =
                Settings.usual().with(ProtectionPlanVisits.INTERVAL, LocalDate.of(2026, 3, 1), Length.workingDays(11));
        var source = Measures.with(WorkingDays.england(), own)
                .named(new MeasureCode("CPP-VISIT"))
                .orElseThrow()
                .definition()
                .source();

        assertThat(source.words())
                .isEqualTo("A child on a child protection plan is seen at least every 11 working days.");
        assertThat(source.verification()).isInstanceOf(Verification.SetHere.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              2025-05-01 referred; 2025-05-02 worker W1 begins                                  | 1 of 1
              2025-05-01 referred; 2025-05-02 worker W1 begins; 2025-09-01 worker ends          | 0 of 1
              2025-05-01 referred                                                               | No file says who works with this child.
              2025-05-01 referred, no further action; 2025-05-02 worker W1 begins               | nothing
              2025-05-01 referred; 2025-05-02 worker W1 begins; 2025-09-01 case closed          | nothing
              2025-05-01 becomes looked after; 2025-05-02 worker W1 begins                      | 1 of 1
            """)
    void an_open_case_is_allocated_where_somebody_carries_it(String story, String said) {
        assertThat(counted("CIN-ALLOC", story.replace("; ", "\n"), period(YEAR)))
                .isEqualTo(said);
    }

    @Test
    void a_plan_in_need_or_of_protection_is_an_open_case_too() {
        var worker = "\n2025-05-02 worker W1 begins";

        assertThat(counted("CIN-ALLOC", "2025-05-01 in need plan begins" + worker, period(YEAR)))
                .isEqualTo("1 of 1");
        assertThat(counted("CIN-ALLOC", "2025-05-01 plan begins" + worker, period(YEAR)))
                .isEqualTo("1 of 1");
    }

    @Test
    void enquiries_and_plans_are_counted_by_the_day_they_began_and_ended() {
        var story = """
                2025-01-01 referred
                2025-03-31 enquiry begins
                2025-04-01 enquiry begins
                2026-03-31 enquiry begins
                2025-03-31 plan begins
                2025-04-01 plan ends
                2025-04-01 plan begins
                2026-04-01 plan ends
                2026-03-31 plan begins
                """;

        assertThat(counted("S47-RATE", story, period(YEAR))).isEqualTo("2 of 0");
        assertThat(counted("CPP-START", story, period(YEAR))).isEqualTo("2 of 0");
        assertThat(counted("CPP-END", story, period(YEAR))).isEqualTo("1 of 0");
    }

    @Test
    void a_child_on_two_plans_is_one_child_on_a_plan() {
        var story = "2025-01-01 referred\n2025-03-31 plan begins\n2025-04-01 plan begins\n";

        assertThat(counted("CPP-RATE", story, period(YEAR))).isEqualTo("1 of 0");
        assertThat(counted("CPP-RATE", story + "2026-03-31 case closed", period(YEAR)))
                .isEqualTo("nothing");
        assertThat(counted("CPP-RATE", "2025-01-01 referred\n2025-03-31 plan begins", period(YEAR)))
                .isEqualTo("1 of 0");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              NEG | 1 of 1 | 0 of 1
              emo | 0 of 1 | 1 of 1
              PHY | 0 of 1 | 0 of 1
              ''  | Nothing says of which category a child protection plan is. | Nothing says of which category a child protection plan is.
            """)
    void an_open_plan_is_of_its_latest_category(String latest, String neglect, String emotional) {
        var plan = census("2025-05-01", "plan/1", new ProtectionPlanStarted(Optional.empty(), "PHY", latest, "0"));

        assertThat(counted("CPP-CAT-NEG", "", period(YEAR), plan)).isEqualTo(neglect);
        assertThat(counted("CPP-CAT-EMO", "", period(YEAR), plan)).isEqualTo(emotional);
        assertThat(counted("CPP-CAT-EMO", "", period("2024-04-01/2025-04-30"), plan))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "the plan before ended {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              2023-06-01 | 1 of 1
              2023-05-31 | 0 of 1
              2025-06-01 | 1 of 1
              2025-06-02 | 0 of 1
            """)
    void a_plan_came_soon_where_another_ended_within_two_years_before(String ended, String said) {
        var story = "2022-01-01 referred\n2022-02-01 plan begins\n" + ended + " plan ends\n2025-06-01 plan begins";

        assertThat(counted("CPP-2ND2Y", story, period(YEAR))).isEqualTo(said);
    }

    @Test
    void an_only_plan_that_ended_on_the_day_it_began_did_not_come_after_itself() {
        assertThat(counted(
                        "CPP-2ND2Y", "2025-01-01 referred\n2025-06-01 plan begins\n2025-06-01 plan ends", period(YEAR)))
                .isEqualTo("0 of 1");
    }

    @Test
    void a_conference_is_one_whatever_collections_hold_it_and_moving_in_counts() {
        var story = """
                2025-01-01 referred
                2025-05-01 enquiry begins
                2025-05-12 conference held
                2025-07-01 conference on moving in
                2025-08-01 plan begins
                2025-09-01 plan reviewed
                """;
        var same = dataset("2025-05-12", "conference/1", new ConferenceHeld(Conference.INITIAL, new ThingId("")));
        var other = dataset("2025-05-13", "conference/2", new ConferenceHeld(Conference.INITIAL, new ThingId("")));

        assertThat(counted("ICPC-RATE", story, period(YEAR))).isEqualTo("2 of 0");
        assertThat(counted("ICPC-RATE", story, period(YEAR), same)).isEqualTo("2 of 0");
        assertThat(counted("ICPC-RATE", story, period(YEAR), other)).isEqualTo("3 of 0");
        assertThat(counted("ICPC-RATE", story, period("2025-05-13/2026-03-31"))).isEqualTo("1 of 0");
    }

    @ParameterizedTest(name = "plan needed {0}, flags {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              Y  | ''       | 1 of 1
              N  | CP_FLAG  | 0 of 1
              '' | CP_FLAG  | 1 of 1
              '' | NFA_FLAG | 0 of 1
              '' | ''       | Nothing says what an initial conference decided.
            """)
    void what_a_conference_decided_may_stand_in_another_collection_beside_the_same_day(
            String needed, String flags, String said) {
        var story = "2025-01-01 referred\n2025-05-01 enquiry begins\n2025-05-12 conference held";
        var held = dataset("2025-05-12", "conference/1", new ConferenceHeld(Conference.INITIAL, new ThingId("")));
        var decided = dataset(
                "-",
                "conference/1/decided",
                new ConferenceDecided(
                        new ThingId("conference/1"), needed, flags.isEmpty() ? List.of() : List.of(flags)));
        var another = dataset(
                "-", "conference/2/decided", new ConferenceDecided(new ThingId("conference/2"), "Y", List.of()));

        assertThat(counted("ICPC-CPP", story, period(YEAR), held, decided, another))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "born {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              2021-05-12 | PN1 | 1 of 1
              2021-05-12 | pn4 | 1 of 1
              2021-05-12 | PN7 | 0 of 1
              2021-05-13 | PN1 | nothing
              2021-05-12 | PN0 | nothing
              2021-05-12 | XX  | nothing
            """)
    void a_child_of_four_took_part_in_a_conference_where_they_came_or_were_spoken_for(
            String born, String code, String said) {
        var facts = new Said[] {
            dataset(born, "born", new Born()),
            dataset("2025-05-12", "review/1", new ConferenceHeld(Conference.REVIEW, new ThingId("plan/1"))),
            dataset("-", "review/1/participation", new ParticipationRecorded(new ThingId("review/1"), code))
        };

        assertThat(counted("CPP-PART", "", period(YEAR), facts)).isEqualTo(said);
        assertThat(counted("CPP-PART", "", period("2025-05-13/2026-03-31"), facts))
                .isEqualTo("nothing");
    }

    @Test
    void without_a_day_of_birth_nobody_can_tell_whether_a_child_was_old_enough_to_be_asked() {
        assertThat(counted(
                        "CPP-PART",
                        "",
                        period(YEAR),
                        dataset("2025-05-12", "review/1", new ConferenceHeld(Conference.REVIEW, new ThingId("plan/1"))),
                        dataset("-", "review/1/part", new ParticipationRecorded(new ThingId("review/1"), "PN1"))))
                .startsWith("No day of birth");
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              NO        | YES       | 1 of 1
              YES       | NO        | 0 of 1
              YES       | NOT_ASKED | The latest visit does not say whether the child was seen alone.
            """)
    void the_latest_protection_visit_says_whether_the_child_was_seen_alone(Answer first, Answer last, String said) {
        var story = "2025-01-01 referred\n2025-05-01 plan begins\n";
        var visits = new Said[] {
            dataset("2025-04-30", "visit/0", visit(Purpose.CHILD_PROTECTION, Answer.NOT_ASKED)),
            dataset("2025-06-20", "visit/2", visit(Purpose.CHILD_PROTECTION, last)),
            dataset("2025-06-10", "visit/1", visit(Purpose.CHILD_PROTECTION, first)),
            dataset("2025-06-25", "visit/3", visit(Purpose.CHILD_IN_NEED, Answer.NOT_ASKED)),
            dataset("2026-04-01", "visit/4", visit(Purpose.CHILD_PROTECTION, Answer.NOT_ASKED))
        };

        assertThat(counted("CPP-ALONE", story, period(YEAR), visits)).isEqualTo(said);
        assertThat(counted("CPP-ALONE", story + "2025-08-01 plan begins", period(YEAR), visits))
                .isEqualTo(said);
        assertThat(counted("CPP-ALONE", story + "2026-03-31 plan ends", period(YEAR), visits))
                .isEqualTo("nothing");
        assertThat(counted("CPP-ALONE", story, period(YEAR))).isEqualTo("nothing");
    }

    private static VisitMade visit(Purpose purpose, Answer alone) {
        return new VisitMade(Optional.empty(), Set.of(purpose), Answer.YES, alone, Answer.NOT_ASKED, "", "", "");
    }
}
