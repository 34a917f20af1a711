package org.throughline.measures.counting;

/** How many of how many: counts one child at a time. A pure function; what is to be known of a number stands beside it. */
public interface Measure {

    Definition definition();

    /** What this child adds. Never throws, whatever the record holds of them: what cannot be told is counted apart. */
    Share count(Child child, Period period);

    default MeasureCode code() {
        return definition().code();
    }
}
