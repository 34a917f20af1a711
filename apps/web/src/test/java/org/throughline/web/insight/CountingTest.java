package org.throughline.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.visits.ProtectionPlanVisits;
import org.throughline.journey.PersonId;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Population;
import org.throughline.measures.counting.Tally;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.insight.Behind.Where;
import org.throughline.web.insight.Behind.Which;
import org.throughline.web.insight.Behind.Within;
import org.throughline.web.insight.Breakdowns.Part;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Actor;

class CountingTest extends ServiceTest {

    private static final MeasureCode REFERRED_AGAIN = new MeasureCode("REF-RE");

    @Autowired
    SmallCouncil council;

    @Autowired
    Counting counting;

    @Autowired
    Counts counts;

    @Autowired
    Behind behind;

    @Autowired
    Breakdowns breakdowns;

    @Autowired
    Journeys journeys;

    @Autowired
    CouncilMeasures measures;

    @Autowired
    HeardCounts heard;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Standards standards;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    Map<String, PersonId> children;

    @BeforeEach
    void load() {
        children = council.load();
        counting.now();
    }

    @Test
    void every_figure_is_what_the_measure_says_of_all_journeys() {
        var today = LocalDate.now(clock);
        var all = counts.of(director(Set.of())).orElseThrow();

        assertThat(all.figures()).hasSize(measures.now().all().size());
        for (var measure : measures.now().all()) {
            var sums = new HashMap<String, Tally.Sum<PersonId>>();
            journeys.each(journey -> {
                var child = Child.of(journey);
                all.windows()
                        .forEach(window -> sums.computeIfAbsent(window.key(), _ -> new Tally.Sum<>())
                                .add(journey.person(), measure.count(child, window.seenFrom(today))));
            });
            assertThat(all.of(measure.code())).hasSize(all.windows().size()).allSatisfy(figure -> {
                var tally = Optional.ofNullable(sums.get(figure.window().key()))
                        .orElseThrow()
                        .total();
                assertThat(figure.numerator()).as(measure.code().value()).isEqualTo(tally.numerator());
                assertThat(figure.denominator()).isEqualTo(tally.denominator());
                assertThat(figure.untold()).isEqualTo(tally.untold().size());
            });
        }
        assertThat(year(all).denominator()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void a_rate_stands_over_the_children_who_live_here_once_the_council_has_set_how_many() {
        var rate = new MeasureCode("REF-RATE");
        assertThat(counts.of(director(Set.of())).orElseThrow().of(rate)).allMatch(figure -> figure.denominator() == 0);

        transaction.executeWithoutResult(_ -> standards.set(
                Actor.system("test"),
                new Settings.Value<>(Population.CHILDREN, LocalDate.of(2020, 7, 1), 91_000),
                "The estimate was published."));
        counting.now();

        assertThat(counts.of(director(Set.of())).orElseThrow().of(rate))
                .allMatch(figure -> figure.denominator() == 91_000);
    }

    @Test
    void what_the_council_sets_itself_counts_the_measures_again_and_stands_in_their_definition() {
        var seenInTime = new MeasureCode("CPP-VISIT");
        long before = inTime(seenInTime);
        set(Length.workingDays(60));
        try {
            assertThat(counts.of(director(Set.of())).orElseThrow().behind()).isTrue();
            counting.now();

            assertThat(inTime(seenInTime)).as("Gwen was seen 30 days ago").isEqualTo(before + 1);
            assertThat(measures.now()
                            .named(seenInTime)
                            .orElseThrow()
                            .definition()
                            .source()
                            .words())
                    .contains("every 60 working days");
        } finally {
            set(ProtectionPlanVisits.INTERVAL.usual());
            counting.now();
        }
        assertThat(inTime(seenInTime)).isEqualTo(before);
    }

    private void set(Length interval) {
        transaction.executeWithoutResult(_ -> standards.set(
                Actor.system("test"),
                new Settings.Value<>(ProtectionPlanVisits.INTERVAL, LocalDate.of(2020, 1, 1), interval),
                "The council decided so."));
    }

    private long inTime(MeasureCode measure) {
        return counts.of(director(Set.of()))
                .orElseThrow()
                .of(measure, Window.Kind.YEAR)
                .orElseThrow()
                .numerator();
    }

    @Test
    void the_list_behind_a_number_holds_the_children_that_make_it() {
        var who = director(Set.of());
        var all = counts.of(who).orElseThrow();
        for (var measure : measures.now().all()) {
            for (int n = 1; n <= all.windows().size(); n++) {
                var figure = all.of(measure.code()).get(n - 1);
                var below = behind.page(who, new Which(measure.code(), n, Where.BELOW), 0, 10_000);
                var above = behind.page(who, new Which(measure.code(), n, Where.ABOVE), 0, 10_000);
                assertThat(below.stream().mapToLong(Behind.Entry::below).sum())
                        .as("%s, %s", measure.code(), figure.window())
                        .isEqualTo(figure.denominator());
                assertThat(above.stream().mapToLong(Behind.Entry::above).sum()).isEqualTo(figure.numerator());
                assertThat(behind.count(who, new Which(measure.code(), n, Where.UNTOLD)))
                        .isEqualTo((int) figure.untold());
            }
        }
    }

    @Test
    void the_groups_of_every_number_add_up_to_it_and_each_opens_the_children_who_make_it() {
        var who = director(Set.of(child("Ben")));
        var all = counts.of(who).orElseThrow();
        for (var measure : measures.now().all()) {
            for (int n : new int[] {1, 4, all.windows().size()}) {
                var figure = all.of(measure.code()).get(n - 1);
                for (var by : By.values()) {
                    var parts = breakdowns.of(who, measure.code(), n, by);
                    assertThat(parts.stream().mapToLong(Part::numerator).sum()).isEqualTo(figure.numerator());
                    assertThat(parts.stream().mapToLong(Part::denominator).sum())
                            .isEqualTo(figure.denominator());
                    assertThat(parts.stream().mapToLong(Part::untold).sum()).isEqualTo(figure.untold());
                    for (var part : parts) {
                        var within = Optional.of(new Within(by, part.key()));
                        assertThat(
                                        behind
                                                .page(who, new Which(measure.code(), n, Where.BELOW, within), 0, 10_000)
                                                .stream()
                                                .mapToLong(Behind.Entry::below)
                                                .sum())
                                .as("%s by %s %s", measure.code(), by, part.key())
                                .isEqualTo(part.denominator());
                    }
                }
            }
        }
    }

    @Test
    void a_child_stands_in_the_groups_that_the_files_give() {
        var who = director(Set.of());

        assertThat(groups(who, By.TEAM)).contains("ALLOCATIONS/North", "ALLOCATIONS/South", "");
        assertThat(groups(who, By.WORKER)).contains("ALLOCATIONS/SC-W1");
        assertThat(groups(who, By.SEX)).contains("F");
        assertThat(groups(who, By.AGE)).contains("5", "1");
        assertThat(groups(who, By.ETHNICITY)).contains("White");
    }

    private List<String> groups(Sight who, By by) {
        return breakdowns.of(who, REFERRED_AGAIN, 1, by).stream().map(Part::key).toList();
    }

    @Test
    void a_child_who_is_hidden_stands_in_no_list_and_in_no_figure_of_that_person() {
        var everyone = counts.of(director(Set.of())).orElseThrow();
        var some = director(Set.of(child("Ella")));
        var fewer = counts.of(some).orElseThrow();

        assertThat(year(fewer).denominator()).isEqualTo(year(everyone).denominator() - 1);
        assertThat(behind.page(some, new Which(REFERRED_AGAIN, 1, Where.BELOW), 0, 10_000))
                .noneMatch(entry -> entry.child().equals(child("Ella")));
    }

    @Test
    void who_may_count_the_restricted_counts_them() {
        var board = MadeSight.of(
                EnumSet.of(Permission.SEE_AGGREGATES, Permission.COUNT_RESTRICTED),
                Set.of(),
                Set.of(),
                Set.of(child("Ella")));

        assertThat(year(counts.of(board).orElseThrow()).denominator())
                .isEqualTo(year(counts.of(director(Set.of())).orElseThrow()).denominator());
    }

    @Test
    void the_counts_are_published_once_for_each_change_and_only_what_anybody_may_be_told() {
        jdbc.sql("update insight.progress set day = day - 1").update();
        int before = heard.all().size();
        counting.now();
        counting.now();

        assertThat(heard.all()).hasSize(before + 1);
        assertThat(heard.all().getLast().counts())
                .allSatisfy(count -> assertThat(count.denominator()).isGreaterThanOrEqualTo(20));
        assertThat(heard.all().getLast().asAt()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void what_changed_of_a_few_children_is_counted_anew_for_them_and_gives_what_a_full_count_gives() {
        counting.now();
        jdbc.sql("update insight.standing set above = array_fill(7, array[37]) where person = any (:two::uuid[])")
                .param("two", new String[] {
                    child("Ella").value().toString(), child("Ben").value().toString()
                })
                .update();
        jdbc.sql("""
                update insight.progress set entry = (select max(number) - 1 from journeys.entry)
                """).update();
        var behindNow = counts.of(director(Set.of())).orElseThrow().behind();
        counting.now();
        var again = counts.of(director(Set.of())).orElseThrow();
        jdbc.sql("update insight.progress set day = day - 1").update();
        counting.now();
        var anew = counts.of(director(Set.of())).orElseThrow();

        assertThat(behindNow).isTrue();
        assertThat(again.behind()).isFalse();
        assertThat(again.figures()).isEqualTo(anew.figures());
    }

    @Test
    void a_full_count_leaves_nothing_behind_on_the_side_that_was_read_before() {
        jdbc.sql("update insight.progress set day = day - 1").update();
        counting.now();
        jdbc.sql("update insight.progress set day = day - 1").update();
        counting.now();

        assertThat(jdbc.sql("""
                select count(*) from insight.standing s group by measure, person, side having count(*) > 1
                """).query(Integer.class).list()).isEmpty();
        assertThat(counts.of(director(Set.of())).orElseThrow().behind()).isFalse();
    }

    private static Figure year(Counts.All all) {
        return all.of(REFERRED_AGAIN, Window.Kind.YEAR).orElseThrow();
    }

    private static Sight director(Set<PersonId> restricted) {
        return MadeSight.of(
                EnumSet.of(Permission.VIEW_SERVICE, Permission.SEE_AGGREGATES), Set.of(), Set.of(), restricted);
    }

    private PersonId child(String name) {
        return Optional.ofNullable(children.get(name)).orElseThrow();
    }
}
