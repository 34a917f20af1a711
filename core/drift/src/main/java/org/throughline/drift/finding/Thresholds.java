package org.throughline.drift.finding;

import java.util.EnumMap;
import java.util.Map;

/** The numbers that hold on the day that is read: those the council has set, and the usual ones for the rest. */
public final class Thresholds {

    private final Map<Threshold, Integer> set;

    private Thresholds(Map<Threshold, Integer> set) {
        this.set = set;
    }

    /** What holds until a council sets its own. */
    public static Thresholds usual() {
        return new Thresholds(Map.of());
    }

    /** The same but for one number. */
    public Thresholds with(Threshold threshold, int number) {
        if (number < threshold.least() || number > threshold.most()) {
            throw new IllegalArgumentException("%s is from %d to %d, not %d"
                    .formatted(threshold.code(), threshold.least(), threshold.most(), number));
        }
        var others = new EnumMap<Threshold, Integer>(Threshold.class);
        others.putAll(set);
        others.put(threshold, number);
        return new Thresholds(others);
    }

    public int of(Threshold threshold) {
        return set.getOrDefault(threshold, threshold.usual());
    }

    /** Such as "15 months". */
    public String words(Threshold threshold) {
        return threshold.unit().words(of(threshold));
    }

    public boolean isSetHere(Threshold threshold) {
        return set.containsKey(threshold);
    }
}
