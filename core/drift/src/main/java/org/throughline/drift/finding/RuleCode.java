package org.throughline.drift.finding;

/** The name by which a rule of drift is known everywhere, such as PLAN-LONG. Never used again for another. */
public record RuleCode(String value) implements Comparable<RuleCode> {

    @Override
    public int compareTo(RuleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
