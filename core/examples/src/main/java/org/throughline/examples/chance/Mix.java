package org.throughline.examples.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values, each with its share: a draw gives each as often as its share says. Immutable. */
public final class Mix<T> {

    private final List<T> values;
    private final double[] upTo;

    private Mix(List<T> values, double[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    /** Begins a mix; shares need not add up to anything. */
    public static <T> Mix<T> of(T value, double share) {
        return new Mix<>(List.of(value), new double[] {share});
    }

    public Mix<T> and(T value, double share) {
        var more = new ArrayList<>(values);
        more.add(value);
        var sums = Arrays.copyOf(upTo, more.size());
        sums[more.size() - 1] = upTo[upTo.length - 1] + share;
        return new Mix<>(List.copyOf(more), sums);
    }

    /** Codes with their shares in one line of text, such as {@code 1A 12 2A 20.6 6 28.3}. */
    public static Mix<String> ofCodes(String codesAndShares) {
        var parts = List.of(codesAndShares.strip().split("\\s+"));
        var mix = of(parts.get(0), Double.parseDouble(parts.get(1)));
        for (int i = 2; i < parts.size(); i += 2) {
            mix = mix.and(parts.get(i), Double.parseDouble(parts.get(i + 1)));
        }
        return mix;
    }

    public T draw(Chance chance) {
        double at = chance.fraction() * upTo[upTo.length - 1];
        int found = 0;
        while (upTo[found] <= at) {
            found++;
        }
        return values.get(found);
    }

    public List<T> values() {
        return values;
    }
}
