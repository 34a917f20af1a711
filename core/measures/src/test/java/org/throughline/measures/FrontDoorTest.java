package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.measures.Counted.counted;
import static org.throughline.measures.Counted.period;
import static org.throughline.measures.Said.dataset;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.ChildSeenStated;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.Collection;
import org.throughline.journey.ReferralFact.ContactDecided;
import org.throughline.journey.ReferralFact.ContactReceived;
import org.throughline.journey.ReferralFact.EarlyHelpAssessmentCompleted;
import org.throughline.journey.ReferralFact.EarlyHelpEnded;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;

/** Contacts, early help, referrals and assessments. */
class FrontDoorTest {

    private static final String YEAR = "2025-04-01/2026-03-31";

    @Test
    void every_contact_and_every_referral_of_the_period_is_counted_for_a_rate() {
        var twice = new Said[] {
            dataset("2025-05-01", "contact/1", new ContactReceived("6")),
            dataset("2025-05-01", "contact/2", new ContactReceived("6")),
            dataset("2025-03-31", "contact/3", new ContactReceived("6")),
            dataset("2026-04-01", "contact/4", new ContactReceived("6"))
        };

        assertThat(counted("CON-RATE", "", period(YEAR), twice)).isEqualTo("2 of 0");
        assertThat(counted("REF-RATE", "2025-05-01 referred\n2025-06-01 referred\n2025-03-31 referred", period(YEAR)))
                .isEqualTo("2 of 0");
    }

    @Test
    void a_contact_that_two_collections_hold_is_one() {
        var annexA = new Said(
                Collection.ANNEX_A,
                0,
                "List 1",
                "contact/x",
                When.on(LocalDate.parse("2025-05-01")),
                new ContactReceived("6"));
        var ours = dataset("2025-05-01", "contact/1", new ContactReceived("6"));

        assertThat(counted("CON-RATE", "", period(YEAR), annexA, ours)).isEqualTo("1 of 0");
        assertThat(counted("CON-RATE", "", period(YEAR), ours, annexA)).isEqualTo("1 of 0");
        assertThat(counted("CON-RATE", "", period(YEAR), annexA)).isEqualTo("1 of 0");
    }

    @Test
    void what_came_of_a_contact_is_told_by_its_outcome() {
        var became = new Said[] {
            dataset("2025-05-01", "contact/1", new ContactReceived("6")),
            dataset(
                    "-",
                    "contact/1/decided",
                    new ContactDecided(new ThingId("contact/1"), List.of("NEW_REFERRAL_FLAG"))),
            dataset("2025-06-01", "contact/2", new ContactReceived("6")),
            dataset("-", "contact/2/decided", new ContactDecided(new ThingId("contact/2"), List.of("NFA_FLAG")))
        };
        var unsaid = dataset("2025-07-01", "contact/3", new ContactReceived("6"));

        assertThat(counted("CON-REF", "", period(YEAR), became)).isEqualTo("1 of 2");
        assertThat(counted("CON-NFA", "", period(YEAR), became)).isEqualTo("1 of 2");
        assertThat(counted("CON-NFA", "", period(YEAR), unsaid)).isEqualTo("Nothing says what came of a contact.");
    }

    @ParameterizedTest(name = "early help ended, {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              Stepped up to children's social care | 1 of 1
              Step-up                              | 1 of 1
              Escalated                            | 1 of 1
              Needs met                            | 0 of 1
              Step down to universal services      | 0 of 1
              Stepped down from social care        | 0 of 1
              No need for statutory work           | 0 of 1
              Family declined social care          | 0 of 1
              Not stepped up                       | 0 of 1
              De-escalated                         | 0 of 1
              ''                                   | Nothing says why early help ended.
            """)
    void early_help_was_stepped_up_where_the_councils_own_words_say_so(String reason, String said) {
        var ended =
                dataset("2025-05-01", "early-help/1/ended", new EarlyHelpEnded(new ThingId("early-help/1"), reason));

        assertThat(counted("EH-STEPUP", "", period(YEAR), ended)).isEqualTo(said);
    }

    @Test
    void an_early_help_assessment_counts_on_the_day_it_was_completed() {
        var completed =
                dataset("2025-05-01", "eha/1/completed", new EarlyHelpAssessmentCompleted(new ThingId("eha/1")));

        assertThat(counted("EH-RATE", "", period(YEAR), completed)).isEqualTo("1 of 0");
        assertThat(counted("EH-RATE", "", period("2025-05-02/2026-03-31"), completed))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "{0}: police {1}, schools {2}, health {3}")
    @CsvSource(delimiter = '|', textBlock = """
              6  | 1 of 1 | 0 of 1 | 0 of 1
              2A | 0 of 1 | 1 of 1 | 0 of 1
              2B | 0 of 1 | 0 of 1 | 0 of 1
              3a | 0 of 1 | 0 of 1 | 1 of 1
              3F | 0 of 1 | 0 of 1 | 1 of 1
              '' | Nothing says who made a referral. | Nothing says who made a referral. | Nothing says who made a referral.
            """)
    void a_referral_is_of_the_source_that_the_census_codes(String code, String police, String schools, String health) {
        var referral = Said.census("2025-05-01", "referral/1", new ReferralReceived(code));

        assertThat(counted("REF-SRC-POLICE", "", period(YEAR), referral)).isEqualTo(police);
        assertThat(counted("REF-SRC-SCHOOLS", "", period(YEAR), referral)).isEqualTo(schools);
        assertThat(counted("REF-SRC-HEALTH", "", period(YEAR), referral)).isEqualTo(health);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              2025-05-02 assessment begins; 2025-06-01 case closed for RC8                                          | 1 of 1
              2025-05-02 assessment begins; 2025-06-01 case closed for rc9                                          | 1 of 1
              2025-05-02 assessment begins; 2025-06-01 case closed for RC7                                          | 0 of 1
              2025-06-01 case closed for RC8                                                                        | 0 of 1
              2025-05-02 assessment begins                                                                          | 0 of 1
              2025-05-02 assessment begins; 2025-05-03 enquiry begins; 2025-06-01 case closed for RC8               | 0 of 1
              2025-05-02 assessment begins; 2025-05-20 in need plan begins; 2025-06-01 case closed for RC8          | 0 of 1
              2025-05-02 assessment begins; 2025-06-01 plan begins; 2025-06-01 case closed for RC8                  | 0 of 1
              2025-05-02 assessment begins; 2025-06-02 in need plan begins; 2025-06-01 case closed for RC8          | 1 of 1
              2025-05-02 assessment begins; 2026-04-01 case closed for RC8                                          | 0 of 1
            """)
    void a_referral_was_not_in_need_that_was_assessed_and_closed_so_with_nothing_else_done(String rest, String said) {
        var story = "2025-05-01 referred\n" + rest.replace("; ", "\n");

        assertThat(counted("REF-NOTNEED", story, period(YEAR))).isEqualTo(said);
    }

    @Test
    void a_referral_without_further_action_was_not_assessed_and_found_not_in_need() {
        var story =
                "2025-05-01 referred, no further action\n2025-05-02 assessment begins\n2025-06-01 case closed for RC8";

        assertThat(counted("REF-NOTNEED", story, period(YEAR))).isEqualTo("0 of 1");
    }

    @ParameterizedTest(name = "begun {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # after 27 January there are 3 working days in that month, 20 in February and 22 in March: 45
              2026-01-27 | 0 of 1
              2026-01-26 | 1 of 1
              2026-04-01 | nothing
            """)
    void an_open_assessment_is_too_old_after_45_working_days(String begun, String said) {
        var story = "2025-05-01 referred\n" + begun + " assessment begins";

        assertThat(counted("ASM-OPEN45", story, period(YEAR))).isEqualTo(said);
        assertThat(counted("ASM-OPEN45", story + "\n2026-03-31 assessment authorised", period(YEAR)))
                .isEqualTo("nothing");
        assertThat(counted("ASM-OPEN45", story + "\n2026-04-01 assessment authorised", period(YEAR)))
                .isEqualTo(said);
    }

    @Test
    void an_assessment_without_a_first_day_cannot_be_told_to_be_old() {
        assertThat(counted("ASM-OPEN45", "2025-05-01 referred\n- assessment begins", period(YEAR)))
                .isEqualTo("The day it began is not recorded.");
    }

    @Test
    void assessments_are_counted_by_the_day_they_were_authorised() {
        var story = """
                2025-01-01 referred
                2025-01-02 assessment begins
                2025-04-01 assessment authorised
                2025-06-02 assessment begins
                2026-03-31 assessment authorised
                2025-07-02 assessment begins
                2026-04-01 assessment authorised
                """;

        assertThat(counted("ASM-RATE", story, period(YEAR))).isEqualTo("2 of 0");
    }

    @ParameterizedTest(name = "{0}: domestic abuse {1}, mental health {2}")
    @CsvSource(delimiter = '|', textBlock = """
              3A,4B | 1 of 1  | 1 of 1
              3C    | 1 of 1  | 0 of 1
              4A,1A | 0 of 1  | 1 of 1
              20    | 0 of 1  | 0 of 1
              21    | nothing | nothing
            """)
    void of_assessments_that_found_anything_those_count_that_found_it(String factors, String abuse, String health) {
        var story = "2025-01-01 referred\n2025-05-02 assessment begins\n2025-06-01 assessment authorised";
        var found = Said.census(
                "-",
                "assessment/2025-05-02/factors",
                new FactorsIdentified(new ThingId("assessment/2025-05-02"), List.of(factors.split(","))));

        assertThat(counted("ASM-FACT-DA", story, period(YEAR), found)).isEqualTo(abuse);
        assertThat(counted("ASM-FACT-MH", story, period(YEAR), found)).isEqualTo(health);
        assertThat(counted("ASM-FACT-MH", story, period("2025-06-02/2026-03-31"), found))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "seen {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              Y  | 1 of 1
              N  | 0 of 1
              '' | Nothing says whether the child was seen in an assessment.
            """)
    void whether_the_child_was_seen_may_stand_in_another_collection_beside_the_same_assessment(
            String seen, String said) {
        var story = "2025-01-01 referred\n2025-05-02 assessment begins\n2025-06-01 assessment authorised";
        var started = dataset("2025-05-02", "assessment/7", new AssessmentStarted(new ThingId("")));
        var stated = dataset("-", "assessment/7/seen", new ChildSeenStated(new ThingId("assessment/7"), seen));
        var another = dataset("-", "assessment/8/seen", new ChildSeenStated(new ThingId("assessment/8"), "Y"));

        assertThat(counted("ASM-SEEN", story, period(YEAR), started, stated, another))
                .isEqualTo(said);
    }
}
