package org.throughline.clocks.reading;

/** The name by which a clock or a watch is known everywhere, such as ASM-01. Never used again for another. */
public record ClockCode(String value) implements Comparable<ClockCode> {

    @Override
    public int compareTo(ClockCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
