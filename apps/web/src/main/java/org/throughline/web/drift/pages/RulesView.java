package org.throughline.web.drift.pages;

import java.util.List;
import org.throughline.drift.WaitingRules;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.Thresholds;
import org.throughline.web.pages.LawWords;

/** What each rule looks for, with its numbers and whose idea it is, and the rules that wait. */
public record RulesView(List<Rule> rules, List<Waiting> waiting) {

    public record Rule(String id, String name, String looksFor, String asks, List<Number> numbers, LawWords source) {}

    /** @param setBy who set it, in words */
    public record Number(String means, String number, String setBy) {}

    public record Waiting(String name, String waitsFor) {}

    static RulesView of(List<DriftRule> rules, Thresholds thresholds) {
        return new RulesView(
                rules.stream().map(rule -> rule(rule, thresholds)).toList(),
                WaitingRules.all().stream()
                        .map(rule -> new Waiting(rule.name(), rule.waitsFor()))
                        .toList());
    }

    private static Rule rule(DriftRule rule, Thresholds thresholds) {
        return new Rule(
                rule.code().value(),
                rule.name(),
                rule.looksFor(),
                rule.asks(),
                rule.thresholds().stream()
                        .map(threshold -> new Number(
                                threshold.words(),
                                thresholds.words(threshold),
                                thresholds.isSetHere(threshold)
                                        ? "Set by the council"
                                        : "Our own number, until the council sets its own"))
                        .toList(),
                LawWords.of(rule.source()));
    }
}
