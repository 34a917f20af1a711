package org.throughline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.throughline.clocks.settings.Settings;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.Ground;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.Story;

/** What no story, however odd, can make a rule do. */
class DriftPropertiesTest {

    private static final List<String> WHAT_HAPPENS = List.of(
            "referred",
            "referred, no further action",
            "referred, something to be done",
            "case closed",
            "case closed for RC8",
            "case closed, nobody says why",
            "enquiry begins",
            "conference held",
            "no conference needed",
            "plan begins",
            "plan begins, the third by the file",
            "plan ends",
            "in need plan begins",
            "in need plan ends",
            "is disabled",
            "is not disabled",
            "Ada takes over",
            "Ben takes over",
            "Cleo takes over",
            "Dan takes over as Reviewing officer",
            "worker ends",
            "episode begins C2 U4 P",
            "episode begins C2 P1 P",
            "episode begins C2 T4 P",
            "episode begins V3 U6 S",
            "episode begins E1 A5 P",
            "episode ends X1",
            "leaves care",
            "adoption decided",
            "matched",
            "adoption decision reversed",
            "seen",
            "visited",
            "visited, not seen",
            "goes missing",
            "is back",
            "interviewed",
            "interview not offered",
            "dies");

    private static final String OPENED = """
            2019-01-01 referred
            2019-01-01 enquiry begins
            2019-01-01 plan begins
            2019-01-01 in need plan begins
            2019-01-01 episode begins C2 U4 S
            2019-01-01 adoption decided
            2019-01-01 goes missing
            2019-01-01 Ada takes over
            """;

    @Property(tries = 800)
    void a_rule_says_at_most_one_thing_of_a_child_and_says_why_and_since_when_and_by_which_facts(
            @ForAll("stories") String story, @ForAll("days") LocalDate asAt) {
        var journey = Story.journey(story);
        var ids = journey.facts().stream().map(Recorded::id).toList();
        var answers = Told.RULES.read(journey, asAt, Settings.usual());

        assertThat(answers).extracting(Answer::rule).doesNotHaveDuplicates();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.why()).matches("[A-Z0-9].*\\.").doesNotContain("null", "Optional");
            switch (answer) {
                case CannotTell _ -> assertThat(answer.why()).hasSizeGreaterThan(20);
                case Finding finding -> {
                    assertThat(finding.since()).isBeforeOrEqualTo(asAt);
                    assertThat(finding.grounds()).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(finding.facts()).isNotEmpty().isSubsetOf(ids);
                    assertThat(finding.grounds()).extracting(Ground::day).allMatch(day -> !day.isAfter(asAt));
                }
            }
        });
    }

    @Property(tries = 300)
    void what_happens_later_changes_nothing_that_is_found_today(
            @ForAll("stories") String story, @ForAll("days") LocalDate asAt) {
        var whole = Story.journey(story);

        assertThat(read(whole, asAt)).isEqualTo(read(whole.asAt(asAt), asAt));
    }

    @Property(tries = 300)
    void a_child_found_to_have_moved_often_was_found_so_on_the_first_day_named(
            @ForAll("stories") String story, @ForAll("days") LocalDate asAt) {
        var journey = Story.journey(story).asAt(asAt);

        for (var answer : Told.RULES.read(journey, asAt, Settings.usual())) {
            if (answer instanceof Finding finding && finding.rule().value().equals("MOVES")) {
                assertThat(Told.answer("MOVES", journey, finding.since(), Settings.usual()))
                        .isPresent();
            }
        }
    }

    @Property(tries = 300)
    void the_order_in_which_the_record_gives_its_facts_changes_nothing(
            @ForAll("stories") String story, @ForAll("days") LocalDate asAt, @ForAll long seed) {
        var told = Story.of(story);

        assertThat(read(told.shuffled(seed), asAt)).isEqualTo(read(told.inOrder(), asAt));
    }

    private static List<Answer> read(Journey journey, LocalDate asAt) {
        return Told.RULES.read(journey, asAt, Settings.usual());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 4).map(LocalDate.of(2019, 1, 2)::plusDays);
    }

    @Provide
    Arbitrary<String> stories() {
        var day = Arbitraries.frequencyOf(
                Tuple.of(40, days().map(LocalDate::toString)),
                Tuple.of(1, Arbitraries.just("-")),
                Tuple.of(1, Arbitraries.just("2025-02-30")));
        var line = Combinators.combine(day, Arbitraries.of(WHAT_HAPPENS)).as((when, what) -> when + " " + what + "\n");
        return line.list().ofMinSize(1).ofMaxSize(30).map(lines -> OPENED + String.join("", lines));
    }
}
