package org.throughline.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.clocks.settings.Settings;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Threshold;
import org.throughline.drift.finding.Thresholds;
import org.throughline.journey.Coverage;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.journey.Story;
import org.throughline.law.Instrument;

/** What holds for all rules at once. */
class EveryRuleTest {

    private static final Path DOCUMENT = Path.of("../../docs/drift.md");

    /** A life in which every rule finds something. */
    private static final String A_LIFE = """
            2024-01-01  referred, no further action
            2024-01-02  case closed for RC8
            2024-03-01  referred, something to be done
            2024-03-20  case closed for RC8
            2024-05-01  referred, something to be done
            2024-05-01  is disabled
            2023-01-01  in need plan begins
            2023-02-01  in need plan ends
            2023-05-01  in need plan begins
            2023-06-01  plan begins
            2023-09-01  plan ends
            2024-05-10  plan begins
            2024-05-05  enquiry begins
            2024-06-01  Ada takes over
            2025-01-01  Ben takes over
            2025-02-01  Cleo takes over
            2025-03-01  Dan takes over
            2024-06-01  episode begins C2 U4 S
            2025-01-01  episode ends X1
            2025-01-01  episode begins C2 U6 P
            2025-02-01  episode ends X1
            2025-02-01  episode begins C2 U6 P
            2025-03-01  episode ends X1
            2025-03-01  episode begins C2 P1 P
            2024-07-01  adoption decided
            2024-08-01  matched
            2025-04-01  goes missing
            2025-04-02  is back
            2025-04-03  interview not offered
            """;

    private static final LocalDate LATE_IN_IT = LocalDate.parse("2025-12-01");

    static Stream<DriftRule> rules() {
        return Told.RULES.all().stream();
    }

    @Test
    void no_code_is_used_twice_and_every_rule_is_found_by_its_own() {
        assertThat(rules().map(DriftRule::code)).doesNotHaveDuplicates();
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.code().value()).matches("[A-Z]+(-[A-Z]+)*");
            assertThat(Told.RULES.named(rule.code())).contains(rule);
        });
        assertThat(Told.RULES.named(new RuleCode("NONE"))).isEmpty();
    }

    @Test
    void every_rule_finds_something_in_a_life_where_everything_goes_wrong() {
        assertThat(Told.RULES.read(Story.journey(A_LIFE), LATE_IN_IT, Settings.usual()))
                .filteredOn(Finding.class::isInstance)
                .extracting(Answer::rule)
                .containsExactlyElementsOf(rules().map(DriftRule::code).toList());
    }

    @Test
    void nothing_is_found_where_nothing_is_held_and_of_a_child_who_has_died() {
        var nothing = Journey.of(new PersonId(new UUID(0, 1)), Coverage.NONE, List.of());

        assertThat(Told.RULES.read(nothing, LATE_IN_IT, Settings.usual())).isEmpty();
        assertThat(Told.RULES.read(Story.journey(A_LIFE + "2025-11-01 dies"), LATE_IN_IT, Settings.usual()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_says_what_it_looks_for_what_it_asks_and_whose_idea_it_is(DriftRule rule) {
        assertThat(rule.name()).matches("[A-Z][a-z ,]{8,60}");
        assertThat(rule.looksFor()).startsWith("A ").endsWith(".");
        assertThat(rule.asks()).endsWith("?");
        assertThat(rule.source().words()).endsWith(".").hasSizeGreaterThan(60);
        assertThat(rule.source().verification().words()).isNotBlank();
        assertThat(rule.source().instrument().kind() == Instrument.Kind.GOOD_PRACTICE
                        || rule.source().verification().words().contains("in "))
                .isTrue();
    }

    @Test
    void every_number_belongs_to_one_rule_and_every_rule_has_one() {
        assertThat(rules().map(DriftRule::thresholds)).allMatch(thresholds -> !thresholds.isEmpty());
        assertThat(rules().flatMap(rule -> rule.thresholds().stream())).containsExactlyInAnyOrder(Threshold.values());
    }

    @ParameterizedTest
    @EnumSource
    void every_number_has_a_code_words_and_bounds_that_hold_what_is_usual(Threshold threshold) {
        assertThat(Threshold.named(threshold.code())).contains(threshold);
        assertThat(threshold.words()).matches("[A-Z][a-z]* .*");
        assertThat(threshold.setting().name()).matches("drift\\.[a-z-]+");
        assertThat(threshold.setting().read(threshold.setting().usualText()))
                .isEqualTo(threshold.setting().usual());
        assertThatThrownBy(() -> threshold.setting().read("99999")).hasMessageContaining(threshold.code());
    }

    @Test
    void a_council_that_sets_its_own_number_is_answered_by_it() {
        var story = Story.journey("2024-02-01 referred\n2024-03-31 plan begins");
        var day = LocalDate.parse("2025-01-01");
        var nine = Settings.usual().with(Threshold.LONG_PLAN.setting(), day, 9);

        assertThat(Told.answer("PLAN-LONG", story, day, Settings.usual())).isEmpty();
        assertThat(Told.answer("PLAN-LONG", story, day, nine)).isPresent();
        assertThat(Told.answer("PLAN-LONG", story, day.minusDays(1), nine)).isEmpty();
        assertThat(Threshold.settings()).hasSameSizeAs(Threshold.values());
        var thresholds = new Thresholds(nine, day);
        assertThat(thresholds.isSetHere(Threshold.LONG_PLAN)).isTrue();
        assertThat(thresholds.isSetHere(Threshold.MOVES)).isFalse();
        assertThat(thresholds.words(Threshold.LONG_PLAN)).isEqualTo("9 months");
        assertThat(thresholds.words(Threshold.INTERVIEWS)).isEqualTo("1 time");
    }

    /** Run with {@code -Dthroughline.write=true} to write it again. */
    @Test
    void the_document_says_what_the_rules_say() throws IOException {
        var text = document();
        if (Boolean.getBoolean("throughline.write")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(text);
    }

    private static String document() {
        var text = new StringBuilder("""
                # Drift: the rules

                Written from the code, which `EveryRuleTest` holds it to. A rule looks at one child's journey on one day and says
                that the child is stuck, since when, why and by which entries of the record; or that it cannot be told, and why.
                There is no score (docs/decisions/0030). The numbers are what holds until a council sets its own.
                """);
        for (var rule : Told.RULES.all()) {
            text.append("\n## %s (`%s`)\n\n".formatted(rule.name(), rule.code()));
            text.append(rule.looksFor()).append("\n\n");
            text.append("| number | | unless set |\n| --- | --- | --- |\n");
            for (var threshold : rule.thresholds()) {
                text.append("| `%s` | %s | %s |\n"
                        .formatted(
                                threshold.setting().name(),
                                threshold.words(),
                                threshold.unit().words(threshold.setting().usual())));
            }
            text.append("\n- **Asks**: %s\n".formatted(rule.asks()));
            text.append("- **Whose idea**: %s (%s). %s\n"
                    .formatted(
                            rule.source().cited(),
                            rule.source().instrument().kind().words(),
                            rule.source().words()));
            text.append("- **How we know**: %s\n"
                    .formatted(rule.source().verification().words()));
            Told.RULES.read(Story.journey(A_LIFE), LATE_IN_IT, Settings.usual()).stream()
                    .filter(answer -> answer.rule().equals(rule.code()))
                    .forEach(answer -> text.append("- **For example**: %s\n".formatted(answer.why())));
        }
        text.append("\n## Rules that wait\n\n| rule | waits for |\n| --- | --- |\n");
        WaitingRules.all()
                .forEach(waiting -> text.append("| %s | %s |\n".formatted(waiting.name(), waiting.waitsFor())));
        return text.toString();
    }

    @Test
    void waiting_rules_say_what_they_wait_for_and_are_no_rules_yet() {
        assertThat(WaitingRules.all()).isNotEmpty().allSatisfy(waiting -> {
            assertThat(waiting.waitsFor()).isNotBlank();
            assertThat(rules().map(DriftRule::name)).doesNotContain(waiting.name());
        });
    }
}
