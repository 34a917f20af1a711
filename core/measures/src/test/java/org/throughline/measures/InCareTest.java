package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.measures.Counted.counted;
import static org.throughline.measures.Counted.period;
import static org.throughline.measures.Said.dataset;
import static org.throughline.measures.Said.said;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.journey.Collection;
import org.throughline.journey.CourtFact.PreProceedingsEnded;
import org.throughline.journey.CourtFact.PreProceedingsEntered;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.journey.HealthFact.HealthCheck;
import org.throughline.journey.HealthFact.HealthCheckRecorded;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.MissingFact.FoundOrReturned;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.journey.MissingFact.ReturnInterviewAnswered;
import org.throughline.journey.MissingFact.ReturnInterviewOffered;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.PermanenceFact.PermanencePlanEnded;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.journey.RouteFact.ImmigrationStatusEnded;
import org.throughline.journey.RouteFact.ImmigrationStatusGained;
import org.throughline.journey.RouteFact.UnaccompaniedCeased;
import org.throughline.journey.RouteFact.UnaccompaniedStated;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;

/** Children looked after: how many, where, with whom, how they do, and how they leave. */
class InCareTest {

    private static final String YEAR = "2025-04-01/2026-03-31";
    private static final String IN_CARE = "2025-05-01 becomes looked after";

    @ParameterizedTest(name = "{0}: on the day {1}, came {2}, left {3}")
    @CsvSource(delimiter = '|', textBlock = """
              2025-05-01 becomes looked after                                | 1 of 0  | 1 of 0  | nothing
              2025-03-31 becomes looked after                                | 1 of 0  | nothing | nothing
              2025-05-01 becomes looked after; 2026-03-31 leaves care        | nothing | 1 of 0  | 1 of 0
              2025-05-01 becomes looked after; 2026-04-01 leaves care        | 1 of 0  | 1 of 0  | nothing
              2025-05-01 becomes looked after; 2025-06-01 leaves care; 2025-07-01 becomes looked after; 2025-08-01 leaves care | nothing | 1 of 0 | 1 of 0
              2025-05-01 episode begins V4 U6 S                              | nothing | nothing | nothing
              2026-04-01 becomes looked after                                | nothing | nothing | nothing
            """)
    void a_child_who_came_or_left_more_than_once_is_one_child(String story, String there, String came, String left) {
        assertThat(counted("CLA-RATE", story.replace("; ", "\n"), period(YEAR))).isEqualTo(there);
        assertThat(counted("CLA-IN", story.replace("; ", "\n"), period(YEAR))).isEqualTo(came);
        assertThat(counted("CLA-OUT", story.replace("; ", "\n"), period(YEAR))).isEqualTo(left);
    }

    @Test
    void a_child_whose_time_in_care_cannot_be_told_is_not_counted() {
        var broken = IN_CARE + "\n2025-09-01 episode begins C2 U6 P\n2025-08-01 episode ends X1";

        for (var measure : List.of("CLA-RATE", "CLA-UASC", "CLA-3PL2", "CLA-SW3", "CLA-FOST", "CLA-VISIT")) {
            assertThat(counted(measure, broken, period(YEAR)))
                    .as(measure)
                    .startsWith("An episode of care has dates that cannot be right");
        }
        assertThat(counted("CLA-PERM", broken, period(YEAR))).startsWith("An episode of care has dates");
        assertThat(counted("CLA-IHA", broken, period(YEAR))).startsWith("An episode of care has dates");
    }

    @Test
    void a_child_is_unaccompanied_while_a_return_says_so_and_until_it_says_no_more() {
        var year = new When.During(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
        var next = new When.During(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
        var stated = said(Collection.SSDA903, 2026, year, new UnaccompaniedStated());

        assertThat(counted("CLA-UASC", IN_CARE, period(YEAR))).isEqualTo("0 of 1");
        assertThat(counted("CLA-UASC", IN_CARE, period(YEAR), stated)).isEqualTo("1 of 1");
        assertThat(counted(
                        "CLA-UASC",
                        IN_CARE,
                        period(YEAR),
                        said(Collection.SSDA903, 2027, next, new UnaccompaniedStated())))
                .isEqualTo("0 of 1");
        assertThat(counted("CLA-UASC", IN_CARE, period(YEAR), stated, ceased("2026-03-31")))
                .isEqualTo("0 of 1");
        assertThat(counted("CLA-UASC", IN_CARE, period(YEAR), stated, ceased("2026-04-01")))
                .isEqualTo("1 of 1");
        assertThat(counted("CLA-UASC", "", period(YEAR), stated)).isEqualTo("nothing");
    }

    private static Said ceased(String day) {
        return said(Collection.SSDA903, 2026, When.on(LocalDate.parse(day)), new UnaccompaniedCeased());
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
              UASC    | 2025-05-01 | -          | 1 of 1
              uasc    | 2025-05-01 | 2026-04-01 | 1 of 1
              UASC    | 2025-05-01 | 2026-03-31 | 0 of 1
              UASC    | 2026-04-01 | -          | 0 of 1
              Settled | 2025-05-01 | -          | 0 of 1
            """)
    void the_dataset_tells_it_by_the_immigration_status(String status, String from, String to, String said) {
        var gained = dataset(from, "status/1", new ImmigrationStatusGained(status));
        var ended = dataset(
                to.equals("-") ? "2030-01-01" : to,
                "status/1/ended",
                new ImmigrationStatusEnded(new ThingId("status/1")));

        assertThat(counted("CLA-UASC", IN_CARE, period(YEAR), gained, ended)).isEqualTo(said);
    }

    @Test
    void placements_of_two_years_are_counted_for_who_has_been_in_care_as_long() {
        var three = """
                2023-05-01 episode begins C2 U6 S at AA1
                2024-05-01 episode ends X1
                2024-05-01 episode begins C2 U6 P at BB2
                2025-02-01 episode ends X1
                2025-02-01 episode begins C2 U6 P at CC3
                """;

        assertThat(counted("CLA-3PL2", three, period(YEAR))).isEqualTo("1 of 1");
        assertThat(counted("CLA-3PL2", three, period("2025-05-01/2026-05-01"))).isEqualTo("1 of 1");
        assertThat(counted("CLA-3PL2", three, period("2025-05-01/2026-05-02"))).isEqualTo("0 of 1");
        assertThat(counted("CLA-3PL2", "2024-03-31 becomes looked after", period(YEAR)))
                .isEqualTo("0 of 1");
        assertThat(counted("CLA-3PL2", "2024-04-01 becomes looked after", period(YEAR)))
                .isEqualTo("nothing");
    }

    @Test
    void social_workers_of_the_period_are_counted_once_each_from_the_collection_that_is_heard_first() {
        var three = new Said[] {
            worker(Collection.SSDA903, "A", "2024-01-01"),
            worker(Collection.SSDA903, "B", "2025-06-01"),
            worker(Collection.SSDA903, "C", "2026-03-31"),
            worker(Collection.SSDA903, "B", "2025-09-01"),
            worker(Collection.SSD, "D", "2025-09-01")
        };
        var gone = new Said(
                Collection.SSDA903,
                2026,
                "SocialWorker",
                "A2024-01-01/ended",
                When.on(LocalDate.parse("2025-03-31")),
                new InvolvementEnded(new ThingId("A2024-01-01"), ""));
        var stayed = new Said(
                Collection.SSDA903,
                2026,
                "SocialWorker",
                "A2024-01-01/ended",
                When.on(LocalDate.parse("2025-04-01")),
                new InvolvementEnded(new ThingId("A2024-01-01"), ""));

        assertThat(counted("CLA-SW3", IN_CARE, period(YEAR), three)).isEqualTo("1 of 1");
        assertThat(counted("CLA-SW3", IN_CARE, period("2025-04-01/2026-03-30"), three))
                .isEqualTo("0 of 1");
        assertThat(counted("CLA-SW3", IN_CARE, period(YEAR), with(three, gone))).isEqualTo("0 of 1");
        assertThat(counted("CLA-SW3", IN_CARE, period(YEAR), with(three, stayed)))
                .isEqualTo("1 of 1");
        assertThat(counted("CLA-SW3", IN_CARE, period(YEAR), worker(Collection.SSD, "D", "2025-09-01")))
                .isEqualTo("0 of 1");
        var adviser = new Said(
                Collection.SSD,
                0,
                "ssd_involvements",
                "P1",
                When.on(LocalDate.parse("2025-09-01")),
                new InvolvementStarted("P1", "", "Personal adviser", ""));
        assertThat(counted(
                        "CLA-SW3",
                        IN_CARE,
                        period(YEAR),
                        worker(Collection.SSD, "D", "2025-09-01"),
                        worker(Collection.SSD, "E", "2025-10-01"),
                        adviser))
                .isEqualTo("0 of 1");
        assertThat(counted("CLA-SW3", IN_CARE, period(YEAR), adviser))
                .isEqualTo("No file says who the child's social workers were.");
        assertThat(counted("CLA-SW3", IN_CARE, period(YEAR)))
                .isEqualTo("No file says who the child's social workers were.");
    }

    private static Said[] with(Said[] some, Said more) {
        return Stream.concat(Arrays.stream(some), Stream.of(more)).toArray(Said[]::new);
    }

    private static Said worker(Collection file, String worker, String from) {
        return new Said(
                file,
                file == Collection.SSDA903 ? 2026 : 0,
                file == Collection.SSDA903 ? "SocialWorker" : "ssd_involvements",
                worker + from,
                When.on(LocalDate.parse(from)),
                new InvolvementStarted(worker, "", "Social worker", ""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"U1,1 of 1", "U6,1 of 1", "K2,0 of 1", "P1,0 of 1", "A4,0 of 1"})
    void foster_care_is_what_the_return_codes_so_on_the_day(String placement, String said) {
        var story =
                "2025-05-01 episode begins C2 U6 S at AA1\n2025-06-01 episode ends X1\n2025-06-01 episode begins C2 "
                        + placement + " P at BB2";

        assertThat(counted("CLA-FOST", story, period(YEAR))).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # six weeks before 31 March 2026 is 17 February
              2025-05-05 seen; 2026-02-17 seen | 1 of 1
              2025-05-05 seen; 2026-02-16 seen | 0 of 1
              ''                               | 0 of 1
            """)
    void a_child_in_care_was_seen_in_time_where_no_visit_is_late(String visits, String said) {
        assertThat(counted("CLA-VISIT", IN_CARE + "\n" + visits.replace("; ", "\n"), period(YEAR)))
                .isEqualTo(said);
        assertThat(counted("CLA-VISIT", "2026-03-28 becomes looked after", period(YEAR)))
                .isEqualTo("1 of 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1 P1 S", "C2 P1 S"})
    void a_child_who_lives_with_a_parent_under_an_order_is_to_be_visited_too(String order) {
        assertThat(counted("CLA-VISIT", "2025-05-02 episode begins " + order, period(YEAR)))
                .isEqualTo("0 of 1");
    }

    @ParameterizedTest(name = "{0}, {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # after 1 May 2025 there are 19 working days in the month, 5 and 26 May being holidays, so the twentieth is 2 June
              INITIAL_ASSESSMENT | Completed | 2025-06-02 | 1 of 1
              INITIAL_ASSESSMENT | Completed | 2025-06-03 | 0 of 1
              ASSESSMENT         | ''        | 2025-05-30 | 1 of 1
              REVIEW_ASSESSMENT  | Completed | 2025-05-30 | 0 of 1
              DENTAL             | Completed | 2025-05-30 | 0 of 1
              INITIAL_ASSESSMENT | Planned   | 2025-05-30 | 0 of 1
              INITIAL_ASSESSMENT | Completed | 2025-04-30 | 0 of 1
            """)
    void health_was_assessed_in_time_up_to_the_twentieth_working_day(
            HealthCheck kind, String status, String day, String said) {
        var check = dataset(day, "check/1", new HealthCheckRecorded(kind, "", status));

        assertThat(counted("CLA-IHA", IN_CARE, period(YEAR), check)).isEqualTo(said);
    }

    @Test
    void health_is_asked_of_who_was_in_care_for_twenty_working_days() {
        var check = dataset("2025-05-20", "check/1", new HealthCheckRecorded(HealthCheck.DENTAL, "", ""));

        assertThat(counted("CLA-IHA", IN_CARE + "\n2025-06-02 leaves care", period(YEAR), check))
                .isEqualTo("0 of 1");
        assertThat(counted("CLA-IHA", IN_CARE + "\n2025-06-01 leaves care", period(YEAR), check))
                .isEqualTo("nothing");
        assertThat(counted("CLA-IHA", IN_CARE, period("2025-04-01/2026-03-31|2025-06-01"), check))
                .isEqualTo("nothing");
        assertThat(counted("CLA-IHA", IN_CARE, period("2025-05-02/2026-03-31"), check))
                .isEqualTo("nothing");
        assertThat(counted("CLA-IHA", "2009-05-01 becomes looked after", period("2009-04-01/2010-03-31"), check))
                .isEqualTo("nothing");
        assertThat(counted("CLA-IHA", "the return of 2026:\n" + IN_CARE, period(YEAR)))
                .isEqualTo("No loaded file holds all health checks of this child.");
        assertThat(counted("CLA-IHA", "the return of 2026:\n" + IN_CARE, period(YEAR), check))
                .as("a dental check on record says nothing of a health assessment")
                .isEqualTo("No loaded file holds all health checks of this child.");
    }

    @ParameterizedTest(name = "in care since {0}, planned {1}, over {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
              2025-11-30 | 2026-03-31 | -          | 1 of 1
              2025-12-01 | 2026-03-31 | -          | nothing
              2025-11-30 | 2026-04-01 | -          | 0 of 1
              2025-11-30 | 2026-01-01 | 2026-03-31 | 0 of 1
              2025-11-30 | 2026-01-01 | 2026-04-01 | 1 of 1
            """)
    void a_plan_for_permanence_is_asked_for_after_four_months(String since, String planned, String over, String said) {
        var plan = dataset(planned, "care-plan/1", new PermanencePlanSet(List.of("ADOPTION")));
        var ended = dataset(
                over.equals("-") ? "2030-01-01" : over,
                "care-plan/1/ended",
                new PermanencePlanEnded(new ThingId("care-plan/1")));

        assertThat(counted("CLA-PERM", since + " becomes looked after", period(YEAR), plan, ended))
                .isEqualTo(said);
    }

    @Test
    void a_care_plan_that_names_no_way_to_permanence_is_none_and_without_care_plans_nobody_can_tell() {
        var blank = dataset("2025-06-01", "care-plan/1", new PermanencePlanSet(List.of()));

        assertThat(counted("CLA-PERM", IN_CARE, period(YEAR), blank)).isEqualTo("0 of 1");
        assertThat(counted("CLA-PERM", "the return of 2026:\n" + IN_CARE, period(YEAR)))
                .isEqualTo("No care plans are in the loaded files.");
        assertThat(counted(
                        "CLA-PERM",
                        "the return of 2026:\n" + IN_CARE,
                        period(YEAR),
                        said(Collection.ANNEX_A, 0, When.UNDATED, new Born())))
                .isEqualTo("0 of 1");
    }

    @ParameterizedTest(name = "{0} answered {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              CLA-IMM  | 1 | 1 of 1
              CLA-IMM  | 0 | 0 of 1
              CLA-IMM  | ''| The return does not say whether there was a full set of immunisations.
              CLA-SUB  | 1 | 1 of 1
              CLA-SUB  | 0 | 0 of 1
              CLA-OFF  | 1 | 1 of 1
              CLA-OFF  | 0 | 0 of 1
              CLA-OFF  | ''| The return does not say whether there was a conviction or a caution.
            """)
    void the_yearly_return_answers_for_the_year(String measure, String answer, String said) {
        assertThat(counted(measure, "", period(YEAR), year("2012-01-01", "", answer)))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "born {0}, score {1}: scored {2}, asked about crime {3}")
    @CsvSource(delimiter = '|', textBlock = """
              2021-03-31 | 12 | 1 of 1  | nothing
              2021-04-01 | 12 | nothing | nothing
              2021-03-31 | '' | 0 of 1  | nothing
              2009-03-31 | 12 | nothing | 0 of 1
              2009-04-01 | 12 | 1 of 1  | 0 of 1
              2016-03-31 | 12 | 1 of 1  | 0 of 1
              2016-04-01 | 12 | 1 of 1  | nothing
              2008-03-31 | 12 | nothing | nothing
              2008-04-01 | 12 | nothing | 0 of 1
            """)
    void some_questions_are_asked_of_children_of_some_ages(String born, String score, String scored, String crime) {
        assertThat(counted("CLA-SDQR", "", period(YEAR), year(born, score, "0")))
                .isEqualTo(scored);
        assertThat(counted("CLA-OFF", "", period(YEAR), year(born, score, "0"))).isEqualTo(crime);
    }

    @Test
    void without_a_day_of_birth_the_age_cannot_be_told_and_another_year_says_nothing() {
        assertThat(counted("CLA-OFF", "", period(YEAR), year("", "", "0"))).startsWith("No day of birth");
        assertThat(counted("CLA-OFF", "", period("2024-04-01/2025-03-31"), year("2012-01-01", "", "0")))
                .isEqualTo("nothing");
    }

    private static Said year(String born, String score, String answer) {
        var year = new When.During(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
        return said(
                Collection.SSDA903,
                2026,
                year,
                new CareYearStated(score, "", answer, "", answer, "", "", answer, "", "", Optional.of(born)));
    }

    @ParameterizedTest(name = "offered {0}, accepted {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
              Y  | Y  | 1 of 1 | 1 of 1
              Y  | N  | 1 of 1 | 0 of 1
              Y  | '' | 1 of 1 | Nothing says whether the child accepted the return interview.
              N  | '' | 0 of 1 | nothing
              NA | '' | nothing | nothing
              '' | '' | Nothing says whether a return interview was offered. | nothing
            """)
    void a_return_interview_was_offered_and_accepted_as_the_dataset_says(
            String offered, String accepted, String of, String taken) {
        var facts = missing("2025-05-01", "2025-05-03", Kind.MISSING, offered, accepted);

        assertThat(counted("MIS-OFF", "", period(YEAR), facts)).isEqualTo(of);
        assertThat(counted("MIS-ACC", "", period(YEAR), facts)).isEqualTo(taken);
    }

    @Test
    void it_is_asked_of_times_missing_that_ended_in_the_period() {
        assertThat(counted(
                        "MIS-OFF",
                        "",
                        period("2025-05-04/2026-03-31"),
                        missing("2025-05-01", "2025-05-03", Kind.MISSING, "Y", "Y")))
                .isEqualTo("nothing");
        assertThat(counted("MIS-OFF", "", period(YEAR), missing("2025-05-01", "2025-05-03", Kind.AWAY, "Y", "Y")))
                .isEqualTo("nothing");
    }

    private static Said[] missing(String went, String back, Kind kind, String offered, String accepted) {
        var id = new ThingId("missing/1");
        return new Said[] {
            dataset(went, "missing/1", new WentMissing(kind)),
            dataset(back, "missing/1/back", new FoundOrReturned(id)),
            dataset("-", "missing/1/offered", new ReturnInterviewOffered(id, offered)),
            dataset("-", "missing/1/accepted", new ReturnInterviewAnswered(id, accepted))
        };
    }

    @ParameterizedTest(name = "interviewed {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              2025-05-04T11:00 | 1 of 1
              2025-05-04T13:00 | 0 of 1
            """)
    void a_return_interview_is_in_time_within_72_hours(String interviewed, String said) {
        var story = "2025-05-01T08:00 goes missing\n2025-05-01T12:00 is back\n" + interviewed + " interviewed";

        assertThat(counted("MIS-72", story, period(YEAR))).isEqualTo(said);
    }

    private static final String ADOPTED = """
            2023-02-01 becomes looked after
            2024-03-01 episode ends X1
            2024-03-01 episode begins E1 U6 L at AA1
            2024-09-01 episode ends X1
            2024-09-01 episode begins E1 A3 T at AA1
            2025-12-01 episode ends E11
            2023-11-01 adopted child's decision
            2024-06-01 adopted child's match
            """;

    @ParameterizedTest(name = "{0}: {1} days")
    @CsvSource({
        // 1 February 2023 to 1 September 2024: 365 + 213
        "ADP-A1,578",
        // the foster carers had the child from the beginning
        "ADP-A10,0",
        // 1 March to 1 June 2024: 31 + 30 + 31
        "ADP-A2,92",
        // 1 February to 1 November 2023: 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31
        "ADP-STAGES-1,273",
        // 1 November 2023 to 1 June 2024: 30 + 31 + 31 + 29 + 31 + 30 + 31
        "ADP-STAGES-2,213",
        // 1 June to 1 September 2024: 30 + 31 + 31
        "ADP-STAGES-3,92",
        // 1 September 2024 to 1 December 2025: 365 + 30 + 31 + 30
        "ADP-STAGES-4,456"
    })
    void the_days_to_an_adoption_are_counted_from_one_stage_to_the_next(String measure, long days) {
        assertThat(counted(measure, ADOPTED, period(YEAR))).isEqualTo(days + " of 1");
        assertThat(counted(measure, ADOPTED, period("2026-01-01/2026-03-31"))).isEqualTo("nothing");
    }

    @Test
    void a_stage_without_a_day_or_in_the_wrong_order_is_said_to_be_the_reason() {
        var bare = """
                2023-02-01 becomes looked after
                2025-12-01 episode ends E12
                """;

        assertThat(counted("ADP-A1", bare, period(YEAR)))
                .isEqualTo("No day of the placement with adopters is recorded of an adopted child.");
        assertThat(counted("ADP-A2", bare, period(YEAR)))
                .isEqualTo("No day of the placement order is recorded of an adopted child.");
        assertThat(counted("ADP-STAGES-1", bare + "2023-01-01 adopted child's decision", period(YEAR)))
                .isEqualTo(
                        "The decision that the child should be placed is recorded before the day the child came into care.");
        assertThat(counted("ADP-A3", bare, period(YEAR)))
                .isEqualTo("No day of the placement with adopters is recorded of an adopted child.");
    }

    @ParameterizedTest(name = "placed {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              2024-04-01 | 1 of 1
              2024-04-02 | 0 of 1
            """)
    void a_child_was_placed_soon_within_fourteen_months_of_coming_into_care(String placed, String said) {
        var story = """
                2023-02-01 becomes looked after
                %1$s episode ends X1
                %1$s episode begins E1 A4 P at BB2
                2025-12-01 episode ends E11
                """.formatted(placed);

        assertThat(counted("ADP-A3", story, period(YEAR))).isEqualTo(said);
    }

    @ParameterizedTest(name = "in care since {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              2025-01-31 | 1 of 1
              2025-01-30 | 0 of 1
            """)
    void a_child_who_waits_has_waited_long_after_fourteen_months(String since, String said) {
        var story = since + " becomes looked after\n2025-06-01 adoption decided\n";
        var period = period("2025-04-01/2026-03-31|2026-03-31");

        assertThat(counted("ADP-A3", story, period)).isEqualTo(said);
        assertThat(counted("ADP-A3", story + "2026-01-01 adoption decision reversed", period))
                .isEqualTo("nothing");
        assertThat(counted("ADP-A3", since + " becomes looked after", period)).isEqualTo("nothing");
    }

    @ParameterizedTest(name = "{0}: special guardianship {1}, home {2}")
    @CsvSource({"E45,1 of 1,0 of 1", "E48,1 of 1,0 of 1", "E4A,0 of 1,1 of 1", "E4B,0 of 1,0 of 1", "X1,nothing,nothing"
    })
    void how_a_child_left_is_as_the_return_codes_it(String code, String guardian, String home) {
        var story = IN_CARE + "\n2025-12-01 episode ends " + code;

        assertThat(counted("ADP-SGO", story, period(YEAR))).isEqualTo(guardian);
        assertThat(counted("ADP-HOME", story, period(YEAR))).isEqualTo(home);
    }

    @Test
    void decisions_taken_back_are_a_number_by_themselves() {
        var story = IN_CARE + "\n2025-06-01 adoption decided\n";

        assertThat(counted("ADP-REV", story + "2026-01-01 adoption decision reversed", period(YEAR)))
                .isEqualTo("1 of 0");
        assertThat(counted("ADP-REV", story + "2026-04-01 adoption decision reversed", period(YEAR)))
                .isEqualTo("nothing");
        assertThat(counted("ADP-REV", story, period(YEAR))).isEqualTo("nothing");
    }

    @ParameterizedTest(name = "ended {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              2025-08-21 | 1 of 1
              2025-08-22 | 0 of 1
              2025-04-30 | Pre-proceedings are recorded as over before they began.
            """)
    void pre_proceedings_are_in_time_for_sixteen_weeks(String ended, String said) {
        var entered = dataset("2025-05-01", "plo/1", new PreProceedingsEntered(""));
        var over = dataset(ended, "plo/1/ended", new PreProceedingsEnded(new ThingId("plo/1"), ""));

        assertThat(counted("PLO-PRE", "", period(YEAR), entered, over)).isEqualTo(said);
        assertThat(counted("PLO-PRE", "", period(YEAR), over))
                .isEqualTo("No day is recorded on which pre-proceedings began.");
    }
}
