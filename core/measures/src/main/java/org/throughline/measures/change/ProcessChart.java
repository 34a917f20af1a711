package org.throughline.measures.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values one after the other, with the limits within which chance alone would keep nearly all of them: an individuals
 * chart (XmR), whose limits lie 2.66 times the average moving range from the average.
 *
 * @param values in the order of time
 * @param centre their average
 * @param lower the lower limit; may lie below nought
 * @param upper the upper limit
 * @param signal the latest thing in them that chance would seldom do; empty where there is none
 */
public record ProcessChart(List<Double> values, double centre, double lower, double upper, Optional<Signal> signal) {

    /** With fewer values the limits themselves are chance. */
    public static final int ENOUGH = 12;

    private static final double RANGES_TO_LIMIT = 2.66;
    private static final double RANGES_TO_TWO_THIRDS = RANGES_TO_LIMIT * 2 / 3;
    private static final int RUN = 8;
    private static final int TREND = 6;
    private static final int NEARBY = 3;

    public ProcessChart {
        values = List.copyOf(values);
    }

    /** What chance would seldom do. */
    public enum Kind {
        /** One value beyond a limit. */
        BEYOND_A_LIMIT,
        /** Eight values in a row on one side of the average. */
        RUN_OF_EIGHT,
        /** Six values in a row, each beyond the one before. */
        TREND_OF_SIX,
        /** Two of three values in a row in the outer third on one side. */
        TWO_OF_THREE
    }

    /**
     * @param last the place of the value with which it was complete, from 0
     * @param upwards towards higher values
     */
    public record Signal(Kind kind, int last, boolean upwards) {}

    /** Empty where there are too few values to tell. */
    public static Optional<ProcessChart> of(List<Double> values) {
        if (values.size() < ENOUGH) {
            return Optional.empty();
        }
        double centre =
                values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double range = IntStream.range(1, values.size())
                .mapToDouble(n -> Math.abs(values.get(n) - values.get(n - 1)))
                .average()
                .orElse(0);
        return Optional.of(new ProcessChart(
                values,
                centre,
                centre - RANGES_TO_LIMIT * range,
                centre + RANGES_TO_LIMIT * range,
                latest(values, centre, range)));
    }

    /** Of two that end together the one that needs fewer values. */
    private static Optional<Signal> latest(List<Double> values, double centre, double range) {
        for (int last = values.size() - 1; last >= 0; last--) {
            for (var kind : List.of(Kind.BEYOND_A_LIMIT, Kind.TWO_OF_THREE, Kind.TREND_OF_SIX, Kind.RUN_OF_EIGHT)) {
                for (boolean upwards : new boolean[] {true, false}) {
                    if (ends(kind, values, last, centre, range, upwards ? 1 : -1)) {
                        return Optional.of(new Signal(kind, last, upwards));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean ends(Kind kind, List<Double> values, int last, double centre, double range, int side) {
        return switch (kind) {
            case BEYOND_A_LIMIT -> isBeyond(values.get(last), centre, RANGES_TO_LIMIT * range, side);
            case RUN_OF_EIGHT ->
                last >= RUN - 1
                        && IntStream.rangeClosed(last - RUN + 1, last)
                                .allMatch(n -> isBeyond(values.get(n), centre, 0, side));
            case TREND_OF_SIX ->
                last >= TREND - 1
                        && IntStream.rangeClosed(last - TREND + 2, last)
                                .allMatch(n -> side * (values.get(n) - values.get(n - 1)) > 0);
            case TWO_OF_THREE ->
                last >= NEARBY - 1
                        && isBeyond(values.get(last), centre, RANGES_TO_TWO_THIRDS * range, side)
                        && IntStream.rangeClosed(last - NEARBY + 1, last)
                                        .filter(n ->
                                                isBeyond(values.get(n), centre, RANGES_TO_TWO_THIRDS * range, side))
                                        .count()
                                >= 2;
        };
    }

    private static boolean isBeyond(double value, double centre, double by, int side) {
        return side * (value - centre) > by;
    }
}
