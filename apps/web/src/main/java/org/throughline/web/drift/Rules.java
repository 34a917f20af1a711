package org.throughline.web.drift;

import org.springframework.stereotype.Component;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.settings.Settings;
import org.throughline.drift.DriftRules;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.RuleCode;

/** The rules, with the numbers that this council has set. */
@Component
public class Rules {

    private static final DriftRules RULES = DriftRules.with(WorkingDays.england());

    public DriftRules all() {
        return RULES;
    }

    /** Every number that the council has set, and from when. */
    public Settings settings() {
        return Settings.usual();
    }

    /** Changes whenever a number does: what was found under another version must be looked for again. */
    String version() {
        return "usual numbers";
    }

    /** The name by which lists show a rule; its code where a later version of the service knows it no more. */
    public String name(String code) {
        return RULES.named(new RuleCode(code)).map(DriftRule::name).orElse(code);
    }
}
