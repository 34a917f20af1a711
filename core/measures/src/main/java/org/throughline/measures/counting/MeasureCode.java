package org.throughline.measures.counting;

/** The name by which a measure is known everywhere, such as REF-RE. Never used again for another. */
public record MeasureCode(String value) implements Comparable<MeasureCode> {

    @Override
    public int compareTo(MeasureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
