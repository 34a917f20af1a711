package org.throughline.measures.change;

import java.util.List;
import java.util.stream.IntStream;
import org.throughline.measures.counting.Unit;

/**
 * The months that limits are made of, and what they say of another month.
 *
 * @param centre the average; of a proportion or a rate, weighted by how many were counted
 * @param spread what the style makes the width of, before a month's own numbers are asked
 */
record Baseline(Style style, Unit unit, double centre, double spread) {

    /** The average moving range times this is one standard deviation: 2.66 of them make three. */
    private static final double RANGES_TO_SIGMA = 2.66 / Limits.SIGMAS;

    static Baseline of(Style style, Unit unit, List<Point> months) {
        return switch (style) {
            case INDIVIDUALS ->
                ofValues(
                        unit,
                        months.stream()
                                .map(month -> unit.exact(month.above(), month.below()))
                                .toList());
            case PROPORTION, RATE -> {
                double above = months.stream().mapToLong(Point::above).sum();
                double below = months.stream().mapToLong(Point::below).sum();
                yield new Baseline(style, unit, unit.times() * above / below, 0);
            }
        };
    }

    private static Baseline ofValues(Unit unit, List<Double> values) {
        double centre =
                values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double range = IntStream.range(1, values.size())
                .mapToDouble(n -> Math.abs(values.get(n) - values.get(n - 1)))
                .average()
                .orElse(0);
        return new Baseline(Style.INDIVIDUALS, unit, centre, range);
    }

    /** @param counted how many were counted in the month that is judged */
    Limits on(long counted) {
        int whole = unit.times();
        double sigma = switch (style) {
            case INDIVIDUALS -> spread * RANGES_TO_SIGMA;
            case PROPORTION -> Math.sqrt(Math.max(0, centre * (whole - centre)) / counted);
            case RATE -> Math.sqrt(centre * whole / counted);
        };
        return switch (unit) {
            case PERCENT -> Limits.around(centre, sigma, 0, whole);
            case EACH, PER_10000 -> Limits.around(centre, sigma, 0, Double.POSITIVE_INFINITY);
            case SCORE, DAYS, NUMBER, FTE, CASES_EACH, PERCENT_OF_FTE ->
                Limits.around(centre, sigma, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        };
    }
}
