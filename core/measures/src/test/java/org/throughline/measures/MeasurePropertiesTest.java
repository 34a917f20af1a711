package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Story;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Tally;
import org.throughline.measures.counting.Unit;
import org.throughline.measures.groups.Grouping;
import org.throughline.measures.workforce.Worker;
import org.throughline.measures.workforce.WorkforceMeasures;

/** What no story, however odd, can make a measure do. */
class MeasurePropertiesTest {

    private static final List<String> WHAT_HAPPENS = List.of(
            "referred",
            "assessment begins",
            "assessment authorised",
            "enquiry begins",
            "conference held",
            "plan begins",
            "plan begins, the file says many",
            "plan reviewed",
            "plan ends",
            "case closed",
            "dies",
            "becomes looked after",
            "leaves care",
            "episode begins C2 U4 P at AA1",
            "episode begins C2 T4 P",
            "episode begins V3 U6 S",
            "episode begins E1 A5 T",
            "episode ends X1",
            "episode ends E11",
            "reviewed PN1",
            "reviewed XX",
            "adopted child's decision",
            "goes missing",
            "is back");

    private static final String OPENED =
            "2019-01-01 assessment begins\n2019-01-01 enquiry begins\n2019-01-01 plan begins\n"
                    + "2019-01-01 becomes looked after\n2019-01-01 goes missing\n";

    private static final WorkforceMeasures WORKFORCE =
            WorkforceMeasures.with(Settings.usual(), LocalDate.of(2026, 11, 22));

    /** Those that count what happened, each thing in the one month in which it did. */
    private static final List<Measure> BY_MONTHS = Counted.MEASURES.all().stream()
            .filter(measure -> measure.definition().over().addsUp())
            .toList();

    @Property(tries = 200)
    void every_measure_answers_and_no_part_is_greater_than_its_whole(
            @ForAll("stories") String story, @ForAll("days") LocalDate first, @ForAll("days") LocalDate asAt) {
        var child = Child.of(Story.journey(story));
        var period = new Period(first, first.plusYears(1).minusDays(1), asAt);
        assertThat(Counted.MEASURES.all()).allSatisfy(measure -> {
            var share = measure.count(child, period);
            assertThat(share.below()).isNotNegative();
            if (measure.definition().unit() == Unit.PERCENT) {
                assertThat(share.above()).isBetween(0L, share.below());
            }
            assertThat(share.untold())
                    .allSatisfy(why -> assertThat(why).isNotBlank().endsWith("."));
        });
    }

    @Property(tries = 150)
    void no_facts_of_whatever_type_and_however_false_make_a_measure_throw(
            @ForAll long seed, @ForAll("days") LocalDate first, @ForAll("days") LocalDate asAt) {
        var facts = new AnyFacts(seed).some(40);
        var child = Child.of(Said.journey(facts));
        var period = new Period(first, first.plusYears(1).minusDays(1), asAt);
        assertThat(Counted.MEASURES.all()).allSatisfy(measure -> {
            var share = measure.count(child, period);
            if (!share.isNothing()) {
                assertThat(child.isKnownFrom(measure.definition().asks()))
                        .as(measure.code().value())
                        .isTrue();
            }
            assertThat(share.below()).isNotNegative();
            if (measure.definition().unit() == Unit.PERCENT) {
                assertThat(share.above()).isBetween(0L, share.below());
            }
            assertThat(share.untold())
                    .allSatisfy(why -> assertThat(why).isNotBlank().endsWith("."));
        });
        for (var grouping : Grouping.values()) {
            assertThat(grouping.of(child, asAt).words()).isNotBlank();
        }
        var worker = Worker.of(child.journeys().getFirst().facts(), seed & 31);
        assertThat(WORKFORCE.all())
                .allSatisfy(measure -> assertThat(measure.count(worker).below()).isNotNegative());
    }

    @Property(tries = 15)
    void whoever_is_counted_the_groups_of_a_breakdown_are_the_whole(
            @ForAll long seed, @ForAll("days") LocalDate first) {
        var period = new Period(first, first.plusYears(1).minusDays(1), first.plusYears(2));
        var children = LongStream.range(0, 12)
                .mapToObj(n -> Child.of(Said.journey(new AnyFacts(seed + n).some(25))))
                .toList();
        for (var measure : Counted.MEASURES.all()) {
            var sum = new Tally.Sum<Child>();
            children.forEach(child -> sum.add(child, measure.count(child, period)));
            for (var grouping : Grouping.values()) {
                var groups = sum.total().by(child -> grouping.of(child, period.reckonedOn()));
                assertThat(groups.values().stream().mapToLong(Tally::numerator).sum())
                        .isEqualTo(sum.total().numerator());
                assertThat(groups.values().stream()
                                .mapToLong(Tally::denominator)
                                .sum())
                        .isEqualTo(sum.total().denominator());
            }
        }
    }

    @Property(tries = 100)
    void twelve_months_of_what_happened_make_its_year(
            @ForAll("stories") String story, @ForAll("months") YearMonth first, @ForAll("days") LocalDate asAt) {
        var child = Child.of(Story.journey(story));
        for (var measure : BY_MONTHS) {
            var months = Share.NOTHING;
            for (int n = 0; n < 12; n++) {
                var month = first.plusMonths(n);
                months = months.plus(measure.count(child, new Period(month.atDay(1), month.atEndOfMonth(), asAt)));
            }
            var year = measure.count(
                    child, new Period(first.atDay(1), first.plusMonths(11).atEndOfMonth(), asAt));

            assertThat(List.of(months.above(), months.below()))
                    .as(measure.code().value())
                    .isEqualTo(List.of(year.above(), year.below()));
        }
    }

    @Property(tries = 60)
    void a_child_asked_about_many_periods_answers_each_as_if_it_were_the_only_one(
            @ForAll("stories") String story, @ForAll("days") LocalDate first, @ForAll("days") LocalDate asAt) {
        var journey = Story.journey(story);
        var asked = Child.of(journey);
        for (int n = 0; n < 4; n++) {
            var period = new Period(first.plusMonths(n), first.plusMonths(n + 3), asAt);
            for (var measure : Counted.MEASURES.all()) {
                assertThat(measure.count(asked, period))
                        .as(measure.code().value())
                        .isEqualTo(measure.count(Child.of(journey), period));
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 8).map(LocalDate.of(2018, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(0, 80).map(YearMonth.of(2018, 6)::plusMonths);
    }

    @Provide
    Arbitrary<String> stories() {
        var day = Arbitraries.frequencyOf(
                Tuple.of(40, days().map(LocalDate::toString)),
                Tuple.of(1, Arbitraries.just("-")),
                Tuple.of(1, Arbitraries.just("2025-02-30")));
        var line = Combinators.combine(day, Arbitraries.of(WHAT_HAPPENS)).as((when, what) -> when + " " + what + "\n");
        return Combinators.combine(day, line.list().ofMinSize(1).ofMaxSize(25))
                .as((referred, rest) -> referred + " referred\n" + OPENED
                        + rest.stream().filter(it -> !it.contains("adopted")).reduce("", String::concat)
                        + rest.stream().filter(it -> it.contains("adopted")).reduce("", String::concat));
    }
}
