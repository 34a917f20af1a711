package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.Collection;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Tally;
import org.throughline.measures.groups.Group;
import org.throughline.measures.groups.Grouping;

class GroupingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-31");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # code | ethnic group
              WBRI | White
              wrom | White
              MWBC | Mixed or multiple ethnic groups
              CHNE | Asian or Asian British
              APKN | Asian or Asian British
              BCRB | Black, Black British, Caribbean or African
              BOTH | Black, Black British, Caribbean or African
              OOTH | Other ethnic group
              REFU | Not known or refused
              NOBT | Not known or refused
              WXYZ | Not known or refused
            """)
    void the_census_codes_make_the_five_ethnic_groups_of_the_national_figures(String code, String group) {
        var child = child(Said.said(Collection.CIN, 2026, When.UNDATED, new EthnicityRecorded(code)));

        assertThat(Grouping.ETHNICITY.of(child, DAY).words()).isEqualTo(group);
    }

    @Test
    void what_was_typed_is_heard_before_the_dataset_and_that_before_the_returns() {
        var returned = Said.said(Collection.SSDA903, 2026, When.UNDATED, new EthnicityRecorded("WBRI"));
        var census = Said.said(Collection.CIN, 2025, When.UNDATED, new EthnicityRecorded("MWAS"));
        var later = Said.said(Collection.CIN, 2026, When.UNDATED, new EthnicityRecorded("AIND"));
        var dataset = Said.said(Collection.SSD, 0, When.UNDATED, new EthnicityRecorded("BAFR"));
        var typed = Said.said(Collection.SERVICE, 0, When.UNDATED, new EthnicityRecorded("OOTH"));

        assertThat(ethnicity(returned)).isEqualTo("White");
        assertThat(ethnicity(returned, later, census)).isEqualTo("Asian");
        assertThat(ethnicity(later, returned, dataset)).isEqualTo("Black");
        assertThat(ethnicity(dataset, typed, later)).isEqualTo("Other");
        assertThat(ethnicity()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "M,Boys and young men",
        "1,Boys and young men",
        "f,Girls and young women",
        "2,Girls and young women",
        "U,Not known",
        "9,Not known"
    })
    void sex_is_as_the_returns_code_it(String code, String group) {
        var child = child(Said.said(Collection.CIN, 2026, When.UNDATED, new SexRecorded(code)));

        assertThat(Grouping.SEX.of(child, DAY).words()).isEqualTo(group);
        assertThat(Grouping.SEX.of(child(), DAY).words()).isEqualTo("Not known");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              2026-04-01 | Not yet born
              2026-03-31 | Under 1
              2025-04-01 | Under 1
              2025-03-31 | 1 to 4
              2021-04-01 | 1 to 4
              2021-03-31 | 5 to 9
              2016-03-31 | 10 to 15
              2010-04-01 | 10 to 15
              2010-03-31 | 16 and 17
              2008-03-31 | 18 and over
              2025-02-30 | Age not known
            """)
    void the_age_is_the_one_of_the_day(String born, String group) {
        assertThat(Grouping.AGE
                        .of(child(Said.said(Collection.CIN, 2026, when(born), new Born())), DAY)
                        .words())
                .isEqualTo(group);
    }

    @Test
    void a_child_who_is_only_expected_is_not_yet_born() {
        var expected = Said.said(Collection.CIN, 2026, When.on(DAY.plusDays(1)), new BirthExpected());

        assertThat(Grouping.AGE.of(child(expected), DAY).words()).isEqualTo("Not yet born");
        assertThat(Grouping.AGE.of(child(expected), DAY.plusDays(1)).words()).isEqualTo("Age not known");
    }

    @Test
    void a_child_is_in_the_team_of_whoever_of_those_that_carry_the_case_began_last() {
        var child = among(
                involved("W1", "Social Worker", "T1", "2025-01-01", "2025-06-30"),
                involved("W2", "Social worker", "T2", "2025-06-01", ""),
                involved("W3", "Family support assistant", "T3", "2025-09-01", ""),
                involved("W4", "Supervising social worker", "T4", "2025-09-01", ""),
                involved("W5", "Independent reviewing officer", "T5", "2025-09-01", ""));

        assertThat(who(child, "2024-12-31")).isEqualTo("nobody, nowhere");
        assertThat(who(child, "2025-01-01")).isEqualTo("SSD/W1, SSD/T1");
        assertThat(who(child, "2025-06-01")).isEqualTo("SSD/W2, SSD/T2");
        assertThat(who(child, "2026-03-31")).isEqualTo("SSD/W2, SSD/T2");
    }

    @Test
    void a_closed_case_stays_with_who_carried_it_last() {
        var child = among(
                involved("W1", "", "", "2025-01-01", "2025-06-30"),
                involved("W2", "Key worker", "T2", "2025-01-01", "2025-03-31"));

        assertThat(who(child, "2025-02-01")).isEqualTo("SSD/W2, SSD/T2");
        assertThat(who(child, "2025-06-30")).isEqualTo("SSD/W1, nowhere");
        assertThat(who(child, "2026-01-01")).isEqualTo("SSD/W1, nowhere");
        assertThat(Grouping.WORKER.of(child(), DAY)).isEqualTo(new Group("", "Nobody allocated"));
        assertThat(Grouping.TEAM.of(child(), DAY)).isEqualTo(new Group("", "No team recorded"));
    }

    @Test
    void a_year_is_cut_into_its_months_and_its_quarters() {
        var year = Counted.period("2025-04-01/2026-03-31");

        assertThat(year.months()).hasSize(12);
        assertThat(year.months().get(10)).isEqualTo(Counted.period("2026-02-01/2026-02-28|2026-03-31"));
        assertThat(year.quarters())
                .map(Period::first)
                .map(LocalDate::toString)
                .containsExactly("2025-04-01", "2025-07-01", "2025-10-01", "2026-01-01");
        assertThat(year.quarters().getLast().last()).isEqualTo("2026-03-31");
        assertThat(Counted.period("2025-05-10/2025-08-02").quarters())
                .containsExactly(
                        Counted.period("2025-05-10/2025-06-30|2025-08-02"),
                        Counted.period("2025-07-01/2025-08-02|2025-08-02"));
        assertThat(Counted.period("2025-05-10/2025-05-10").months()).hasSize(1);
    }

    @Property(tries = 200)
    void groups_add_up_to_the_whole_and_every_child_stands_in_one_of_them(@ForAll("children") List<Integer> children) {
        var sum = new Tally.Sum<Integer>();
        children.forEach(child ->
                sum.add(child, child % 7 == 0 ? Share.cannotTell("Nobody knows.") : Share.one(child % 3 == 0)));
        var whole = sum.total();

        Map<Integer, Tally<Integer>> groups = whole.by(child -> child % 4);

        var together = groups.values().stream().reduce(Tally.none(), Tally::plus);
        assertThat(together.numerator()).isEqualTo(whole.numerator());
        assertThat(together.denominator()).isEqualTo(whole.denominator());
        assertThat(together.counted()).containsExactlyInAnyOrderElementsOf(whole.counted());
        groups.forEach((group, tally) -> assertThat(tally.counted()).allMatch(one -> one.child() % 4 == group));
    }

    @Provide
    Arbitrary<List<Integer>> children() {
        return Arbitraries.integers().between(0, 60).list().ofMaxSize(40);
    }

    private static String who(Child child, String day) {
        var worker = Grouping.WORKER.of(child, LocalDate.parse(day)).key();
        var team = Grouping.TEAM.of(child, LocalDate.parse(day)).key();
        return (worker.isEmpty() ? "nobody" : worker) + ", " + (team.isEmpty() ? "nowhere" : team);
    }

    private static String ethnicity(Said... facts) {
        return Grouping.ETHNICITY.of(child(facts), DAY).key();
    }

    private static Said[] involved(String worker, String role, String team, String from, String to) {
        var started = new Said(
                Collection.SSD,
                0,
                "ssd_involvements",
                worker,
                When.on(LocalDate.parse(from)),
                new InvolvementStarted(worker, "", role, team));
        return to.isEmpty()
                ? new Said[] {started}
                : new Said[] {
                    started,
                    new Said(
                            Collection.SSD,
                            0,
                            "ssd_involvements",
                            worker + "/ended",
                            When.on(LocalDate.parse(to)),
                            new InvolvementEnded(new ThingId(worker), ""))
                };
    }

    private static Child among(Said[]... facts) {
        return Child.of(Said.journey(Stream.of(facts).flatMap(Stream::of).toList()));
    }

    private static Child child(Said... facts) {
        return Child.of(Said.journey(List.of(facts)));
    }

    private static When when(String day) {
        try {
            return When.on(LocalDate.parse(day));
        } catch (DateTimeException none) {
            return new When.Unreadable(day);
        }
    }
}
