package org.throughline.web.drift;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.settings.Settings.Value;
import org.throughline.drift.DriftRules;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Threshold;
import org.throughline.web.standards.Declared;
import org.throughline.web.standards.Standards;

/** The rules, with the numbers that this council has set. */
@Component
public class Rules {

    private static final DriftRules RULES = DriftRules.with(WorkingDays.england());

    private final Standards standards;

    Rules(Standards standards) {
        this.standards = standards;
    }

    /** The numbers, for the page on which the council sets its own. */
    @Component
    static class Numbers implements Declared {

        @Override
        public String title() {
            return "Drift";
        }

        @Override
        public List<Setting<?>> settings() {
            return Threshold.settings();
        }
    }

    public DriftRules all() {
        return RULES;
    }

    /** Every number that the council has set, and from when. */
    public Settings settings() {
        return standards.settings();
    }

    /** Changes whenever a number does: what was found under another version must be looked for again. */
    String version() {
        var names = Threshold.settings().stream().map(Setting::name).collect(Collectors.toSet());
        return settings().values().stream()
                .filter(value -> names.contains(value.setting().name()))
                .sorted(comparing((Value<?> value) -> value.setting().name()).thenComparing(Value::from))
                .map(value -> "%s from %s = %s".formatted(value.setting().name(), value.from(), value.text()))
                .collect(Collectors.joining("\n", "numbers\n", ""));
    }

    /** The name by which lists show a rule; its code where a later version of the service knows it no more. */
    public String name(String code) {
        return RULES.named(new RuleCode(code)).map(DriftRule::name).orElse(code);
    }
}
