package org.throughline.measures.counting;

/** A measure whose counting is one rule beside its definition. */
public record ByRule(Definition definition, Rule rule) implements Measure {

    /** What one child adds over a period. Never throws. */
    @FunctionalInterface
    public interface Rule {
        Share count(Child child, Period period);
    }

    @Override
    public Share count(Child child, Period period) {
        return rule.count(child, period);
    }
}
