package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.measures.Counted.counted;
import static org.throughline.measures.Counted.period;
import static org.throughline.measures.Said.dataset;
import static org.throughline.measures.Said.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.CareLeaverFact.InTouchStated;
import org.throughline.journey.CareLeaverFact.LeaverContactMade;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;
import org.throughline.journey.Collection;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.When;
import org.throughline.journey.WorkforceFact.WorkerDescribed;
import org.throughline.journey.WorkforceFact.WorkerEntered;
import org.throughline.law.Verification;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Population;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Unit;
import org.throughline.measures.workforce.Worker;
import org.throughline.measures.workforce.WorkforceMeasure;
import org.throughline.measures.workforce.WorkforceMeasures;

/** Young people who have left care, workers, and rates. */
class LeaversAndWorkersTest {

    private static final String YEAR = "2025-04-01/2026-03-31";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest(name = "{0}: without work {1}, in higher education {2}")
    @CsvSource({
        "G4,1 of 1,0 of 1",
        "G6,1 of 1,0 of 1",
        "F1,0 of 1,1 of 1",
        "P1,0 of 1,1 of 1",
        "F2,0 of 1,0 of 1",
        "'',0 of 1,0 of 1"
    })
    void what_a_young_person_does_is_as_the_return_codes_it(String activity, String without, String higher) {
        var year = leaver("2005-06-01", "YES", activity, "U1");

        assertThat(counted("LCV-NEET", "", period(YEAR), year)).isEqualTo(without);
        assertThat(counted("LCV-HE", "", period(YEAR), year)).isEqualTo(higher);
    }

    @ParameterizedTest(name = "born {0}, {1}: at 17 {2}, at 18 {3}, at 21 {4}")
    @CsvSource(delimiter = '|', textBlock = """
              2008-04-01 | YES  | 1 of 1  | nothing | nothing
              2008-03-31 | YES  | nothing | 1 of 1  | nothing
              2008-03-31 | NREQ | nothing | 0 of 1  | nothing
              2004-04-01 | YES  | nothing | nothing | 1 of 1
              2004-03-31 | YES  | nothing | nothing | nothing
              2008-03-31 | DIED | nothing | nothing | nothing
            """)
    void each_year_of_age_is_told_by_itself(String born, String touch, String at17, String at18, String at21) {
        var year = leaver(born, touch, "F2", "U1");

        assertThat(counted("LCV-TOUCH17-17", "", period(YEAR), year)).isEqualTo(at17);
        assertThat(counted("LCV-TOUCH17-18", "", period(YEAR), year)).isEqualTo(at18);
        assertThat(counted("LCV-TOUCH17-21", "", period(YEAR), year)).isEqualTo(at21);
        assertThat(counted("LCV-TOUCH17-20", "", period(YEAR), year)).isEqualTo("nothing");
    }

    @ParameterizedTest(name = "placed {0} until {1}, lives {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
              U4 | 2025-05-01 | Z1 | 1 of 1
              U4 | 2025-05-01 | B1 | 0 of 1
              K2 | 2025-05-01 | Z1 | nothing
              U4 | 2025-04-30 | Z1 | nothing
            """)
    void staying_put_is_asked_of_who_lived_with_foster_carers_until_18(
            String placement, String until, String lives, String said) {
        var story = "2020-05-01 episode begins C2 %s S\n%s episode ends E9".formatted(placement, until);
        var facts = new Said[] {dataset("2007-05-01", "born", new Born()), leaver("2007-05-01", "YES", "F2", lives)};

        assertThat(counted("LCV-STAY", story, period(YEAR), facts)).isEqualTo(said);
        assertThat(counted("LCV-STAY", "", period(YEAR), facts))
                .isEqualTo("No loaded return says where the young person lived when they left care.");
    }

    private static Said leaver(String born, String touch, String activity, String lives) {
        return said(
                Collection.SSDA903,
                2026,
                new When.During(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)),
                new LeaverYearStated(touch, activity, lives, Optional.of(born)));
    }

    @ParameterizedTest(name = "{0}, plan reviewed {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              Relevant                         | 2025-09-30 | 1 of 1
              Former Relevant                  | 2025-09-30 | 1 of 1
              b) Former relevant child         | 2025-09-29 | 0 of 1
              Former Relevant                  | 2026-04-01 | 0 of 1
              Qualifying                       | 2025-09-30 | nothing
              Eligible                         | 2025-09-30 | nothing
              No Current Eligibility           | 2025-09-30 | nothing
              ''                               | 2025-09-30 | nothing
            """)
    void a_pathway_plan_is_reviewed_in_six_months(String group, String reviewed, String said) {
        assertThat(counted(
                        "LCV-PWP",
                        "",
                        period(YEAR),
                        entitled(group),
                        dataset(reviewed, "plan", new PathwayPlanReviewed())))
                .isEqualTo(said);
        assertThat(counted("LCV-PWP", "", period(YEAR), entitled("Relevant"))).isEqualTo("0 of 1");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              Qualifying             | Personal adviser | 1 of 1
              Eligible               | Personal advisor | 1 of 1
              Relevant               | Social worker    | 0 of 1
              No Current Eligibility | Personal adviser | nothing
            """)
    void whoever_is_entitled_has_a_personal_adviser(String group, String role, String said) {
        var worker = dataset("-", "pa", new InvolvementStarted("P1", "", role, ""));

        assertThat(counted("LCV-PA", "", period(YEAR), entitled(group), worker)).isEqualTo(said);
    }

    @Test
    void nothing_is_owed_to_who_has_died() {
        assertThat(counted("LCV-PA", "", period(YEAR), entitled("Relevant"), dataset("2026-03-31", "died", new Died())))
                .isEqualTo("nothing");
        assertThat(counted("LCV-PA", "", period(YEAR), entitled("Relevant"), dataset("2026-04-01", "died", new Died())))
                .isEqualTo("0 of 1");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # eight weeks before 31 March 2026 is 3 February
              contact       | 2026-02-03 | 1 of 1
              contact       | 2026-02-02 | 0 of 1
              adviser visit | 2026-02-03 | 1 of 1
              not seen      | 2026-02-03 | 0 of 1
              other visit   | 2026-02-03 | 0 of 1
              contact       | 2026-04-01 | 0 of 1
            """)
    void former_relevant_young_people_are_contacted_in_eight_weeks(String what, String day, String said) {
        var fact = switch (what) {
            case "contact" -> dataset(day, "contact", new LeaverContactMade("YES"));
            case "adviser visit" -> dataset(day, "visit", visit(Purpose.CARE_LEAVER, Answer.YES));
            case "not seen" -> dataset(day, "visit", visit(Purpose.CARE_LEAVER, Answer.NO));
            default -> dataset(day, "visit", visit(Purpose.LOOKED_AFTER, Answer.YES));
        };

        assertThat(counted("LCV-8W", "", period(YEAR), entitled("Former Relevant"), fact))
                .isEqualTo(said);
        assertThat(counted("LCV-8W", "", period(YEAR), entitled("Relevant"), fact))
                .isEqualTo("nothing");
    }

    private static VisitMade visit(Purpose purpose, Answer seen) {
        return new VisitMade(Optional.empty(), Set.of(purpose), seen, Answer.NOT_ASKED, Answer.NOT_ASKED, "", "", "");
    }

    @ParameterizedTest(name = "born {0}, last {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              2004-03-31 | Yes | 1 of 1
              2004-03-31 | N   | 0 of 1
              2004-04-01 | Yes | nothing
              2000-04-01 | Yes | 1 of 1
              2000-03-31 | Yes | nothing
              -          | Yes | No day of birth that can be read is recorded, so nobody can tell the young person's age.
            """)
    void older_care_leavers_are_in_touch_by_the_latest_word(String born, String last, String said) {
        var facts = new ArrayList<>(List.of(
                entitled("Qualifying"),
                dataset("2025-06-01", "contact/2", new LeaverContactMade(last)),
                dataset("2025-05-01", "contact/1", new LeaverContactMade("NREQ")),
                dataset("2026-05-01", "contact/3", new LeaverContactMade("NREQ"))));
        if (!born.equals("-")) {
            facts.add(dataset(born, "born", new Born()));
        }

        assertThat(counted("LCV-TOUCH17-22", "", period(YEAR), facts.toArray(Said[]::new)))
                .isEqualTo(said);
    }

    @Test
    void where_no_contact_has_a_day_the_files_own_answer_counts() {
        var born = dataset("2003-01-01", "born", new Born());
        var group = entitled("Relevant");

        assertThat(counted(
                        "LCV-TOUCH17-22",
                        "",
                        period(YEAR),
                        group,
                        born,
                        dataset("-", "touch", new InTouchStated("YES"))))
                .isEqualTo("1 of 1");
        assertThat(counted("LCV-TOUCH17-22", "", period(YEAR), group, born))
                .isEqualTo("Nothing says whether the council is in touch.");
    }

    private static Said entitled(String group) {
        return dataset("-", "status", new LeavingCareStatusStated(group));
    }

    @ParameterizedTest(
            name = "registered {0}, {1} FTE, agency {2}, {3} cases: in post {4}, caseload {5}, agency {6}, over {7}")
    @CsvSource(delimiter = '|', textBlock = """
              SW1 | 0.6 | N  | 10 | 600000 of 0 | 10 of 600000  | 0 of 600000       | 0 of 1
              SW1 | 0.6 | N  | 11 | 600000 of 0 | 11 of 600000  | 0 of 600000       | 1 of 1
              SW1 | 1   | Y  | 18 | 0 of 0      | 18 of 1000000 | 1000000 of 1000000 | 0 of 1
              SW1 | 1   | 0  | 0  | 1000000 of 0 | 0 of 0       | 0 of 1000000      | 0 of 0
              SW1 | 0   | N  | 3  | 0 of 0      | 0 of 0        | 0 of 0            | 1 of 1
              ''  | 1   | N  | 30 | 0 of 0      | 0 of 0        | 0 of 0            | 0 of 0
              SW1 | 2   | N  | 3  | 2000000 of 0 | 3 of 2000000 | 0 of 2000000      | 0 of 1
            """)
    void social_workers_count_by_their_hours(
            String registration,
            String fte,
            String agency,
            long cases,
            String post,
            String load,
            String share,
            String over) {
        var worker = worker(registration, fte, agency, cases);

        assertThat(numbers("WRK-FTE", worker)).isEqualTo(post);
        assertThat(numbers("WRK-CASE", worker)).isEqualTo(load);
        assertThat(numbers("WRK-AGY", worker)).isEqualTo(share);
        assertThat(numbers("WRK-CASEMAX", worker)).isEqualTo(over);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-1", "2.01", "full", "''"})
    void hours_that_cannot_be_right_are_said_to_be_the_reason(String fte) {
        var worker = worker("SW1", fte, "N", 3);

        for (var code : List.of("WRK-FTE", "WRK-CASE", "WRK-AGY", "WRK-CASEMAX")) {
            assertThat(measure(code).count(worker).untold())
                    .containsExactly("No full-time equivalent that can be read is recorded of a social worker.");
        }
    }

    @Test
    void whether_somebody_works_through_an_agency_must_be_said() {
        var worker = worker("SW1", "1", "", 3);

        assertThat(measure("WRK-FTE").count(worker).untold())
                .containsExactly("Nothing says whether a social worker works through an agency.");
        assertThat(measure("WRK-AGY").count(worker).untold()).hasSize(1);
        assertThat(measure("WRK-CASE").count(worker).untold()).isEmpty();
        assertThat(Worker.of(List.of(), 0)).isEqualTo(worker("", "", "", 0));
    }

    @Test
    void the_limit_of_cases_is_the_councils_own_from_the_day_it_sets_it() {
        var set = Settings.usual().with(WorkforceMeasures.CASE_LIMIT, DAY, 12);
        var worker = worker("SW1", "1", "N", 15);

        assertThat(over(set, DAY).count(worker)).isEqualTo(Share.one(true));
        assertThat(over(set, DAY.minusDays(1)).count(worker)).isEqualTo(Share.one(false));
        assertThat(over(set, DAY).definition().source().verification()).isInstanceOf(Verification.SetHere.class);
        assertThat(over(set, DAY.minusDays(1)).definition().source().verification())
                .isInstanceOf(Verification.FromKnowledge.class);
        assertThat(over(set, DAY).definition().source().words()).contains("at most 12 cases");
    }

    private static WorkforceMeasure over(Settings settings, LocalDate day) {
        return WorkforceMeasures.with(settings, day).all().stream()
                .filter(it -> it.definition().code().value().equals("WRK-CASEMAX"))
                .findFirst()
                .orElseThrow();
    }

    private static WorkforceMeasure measure(String code) {
        return WorkforceMeasures.with(Settings.usual(), DAY).all().stream()
                .filter(it -> it.definition().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String numbers(String code, Worker worker) {
        var share = measure(code).count(worker);
        return share.above() + " of " + share.below();
    }

    private static Worker worker(String registration, String fte, String agency, long cases) {
        return Worker.of(
                Said.journey(List.of(
                                dataset("-", "worker", new WorkerEntered("1", "Ada Obi", registration, "", "")),
                                dataset("-", "worker/described", new WorkerDescribed(fte, "99", agency))))
                        .facts(),
                cases);
    }

    @Test
    void units_of_the_workforce_and_of_rates_are_worked_out_of_two_numbers() {
        assertThat(Unit.CASES_EACH.value(321_661, 21_105_400_000L)).contains(new BigDecimal("15.2"));
        assertThat(Unit.PERCENT_OF_FTE.value(5_415_900_000L, 41_602_200_000L)).contains(new BigDecimal("13.0"));
        assertThat(Unit.FTE.value(36_186_300_000L, 0)).contains(new BigDecimal("36186.3"));
        assertThat(Unit.NUMBER.value(7, 0)).contains(new BigDecimal("7"));
        assertThat(Unit.DAYS.value(1_157, 2)).contains(new BigDecimal("578.5"));
        assertThat(Unit.PER_10000.value(90, 90_000)).contains(new BigDecimal("10.0"));
        assertThat(Unit.PER_10000.value(90, 0)).isEmpty();
        assertThat(Unit.NUMBER.isOfHowMany()).isFalse();
        assertThat(Unit.PERCENT.isOfHowMany()).isTrue();
        assertThat(Unit.FTE.exact(1_500_000, 0)).isEqualTo(1.5);
        assertThat(Unit.DAYS.sign()).isEqualTo(" days");
    }

    @Test
    void the_estimates_are_what_the_council_enters_for_each_year() {
        var set = Settings.usual()
                .with(Population.CHILDREN, LocalDate.of(2024, 7, 1), 91_000)
                .with(Population.CHILDREN, LocalDate.of(2025, 7, 1), 0)
                .with(Population.CHILDREN, LocalDate.of(2023, 7, 1), 90_000);

        assertThat(Population.of(set)).isEqualTo(Population.of(Map.of(2023, 90_000L, 2024, 91_000L)));
        assertThat(Population.of(Settings.usual())).isEqualTo(Population.UNKNOWN);
    }

    @Test
    void a_rate_goes_by_the_estimate_of_the_middle_of_the_year_before() {
        var known = Population.of(Map.of(2023, 90_000L, 2024, 91_000L));
        var rate = Counted.MEASURES.named(new MeasureCode("REF-RATE")).orElseThrow();
        var share = Counted.MEASURES.named(new MeasureCode("REF-RE")).orElseThrow();

        assertThat(known.of(period("2024-04-01/2025-03-31"))).contains(new Population.Estimate(2024, 2024, 91_000));
        assertThat(known.of(period("2024-04-01/2025-03-31")).orElseThrow().standsIn())
                .isFalse();
        assertThat(known.of(period("2023-04-01/2024-03-31"))).contains(new Population.Estimate(2023, 2023, 90_000));
        assertThat(known.of(period(YEAR))).contains(new Population.Estimate(2024, 2025, 91_000));
        assertThat(known.of(period(YEAR)).orElseThrow().standsIn()).isTrue();
        assertThat(known.of(period("2022-04-01/2023-03-31"))).isEmpty();
        assertThat(known.below(rate.definition(), period(YEAR), 0)).isEqualTo(91_000);
        assertThat(Population.UNKNOWN.below(rate.definition(), period(YEAR), 0)).isZero();
        assertThat(known.below(share.definition(), period(YEAR), 12)).isEqualTo(12);
        assertThatThrownBy(() -> Population.of(Map.of(2024, 0L))).isInstanceOf(IllegalArgumentException.class);
    }
}
