package org.throughline.examples.chance;

import java.util.List;

/**
 * A stream of chance, the same for the same seed on every machine and in every Java: SplitMix64, as Steele, Lea and
 * Flood published it in 2014. For making examples, never for secrets. Not thread-safe.
 */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double ONE_OF_2_53 = 0x1.0p-53;

    private final long origin;
    private long state;

    private Chance(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    public static Chance of(long seed) {
        return new Chance(mixed(seed));
    }

    /** A stream of its own for one matter: what was drawn here before does not change it. */
    public Chance about(String matter, long number) {
        long name = 0;
        for (int i = 0; i < matter.length(); i++) {
            name = name * 31 + matter.charAt(i);
        }
        return new Chance(mixed(origin ^ mixed(name ^ mixed(number + GOLDEN))));
    }

    public Chance about(String matter) {
        return about(matter, 0);
    }

    /** From 0 up to 1, which is never reached. */
    public double fraction() {
        return (next() >>> 11) * ONE_OF_2_53;
    }

    public boolean happens(double probability) {
        return fraction() < probability;
    }

    /** A whole number from the least to the most, both included. */
    public int between(int least, int most) {
        return least + (int) (fraction() * (most - least + 1));
    }

    /** A length of time with no memory: short ones often, long ones seldom. */
    public int lasting(double mean) {
        return (int) (-mean * StrictMath.log(1 - fraction()));
    }

    public <T> T oneOf(List<T> values) {
        return values.get(between(0, values.size() - 1));
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
