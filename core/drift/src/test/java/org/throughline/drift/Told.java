package org.throughline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.settings.Settings;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.RuleCode;
import org.throughline.journey.Journey;
import org.throughline.journey.Story;

/** What the rules say of a story, short enough to stand in a table. */
final class Told {

    static final DriftRules RULES = DriftRules.with(WorkingDays.england());

    private Told() {}

    /** "since 2025-06-03", "can't be told" or "nothing". */
    static String by(String rule, String story, String asAt) {
        return answer(rule, story, asAt).map(Told::inShort).orElse("nothing");
    }

    static String inShort(Answer answer) {
        return switch (answer) {
            case Finding finding -> "since " + finding.since();
            case CannotTell _ -> "can't be told";
        };
    }

    /** The sentence, whether it is found or can't be told. */
    static String why(String rule, String story, String asAt) {
        return answer(rule, story, asAt).map(Answer::why).orElse("");
    }

    /** Each ground in words. */
    static List<String> grounds(String rule, String story, String asAt) {
        return answer(rule, story, asAt)
                .filter(Finding.class::isInstance)
                .map(answer -> ((Finding) answer)
                        .grounds().stream().map(ground -> ground.words()).toList())
                .orElse(List.of());
    }

    static Optional<Answer> answer(String rule, String story, String asAt) {
        return answer(rule, Story.journey(story), LocalDate.parse(asAt), Settings.usual());
    }

    static Optional<Answer> answer(String rule, Journey journey, LocalDate asAt, Settings settings) {
        assertThat(RULES.named(new RuleCode(rule))).isPresent();
        return RULES.read(journey, asAt, settings).stream()
                .filter(answer -> answer.rule().value().equals(rule))
                .findFirst();
    }
}
