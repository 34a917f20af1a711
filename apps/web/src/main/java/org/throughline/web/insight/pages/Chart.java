package org.throughline.web.insight.pages;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.measures.change.Charted;
import org.throughline.measures.change.Limits;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Trend;

/**
 * A line over months, in a field 600 wide and 200 high. A month without a value leaves a gap.
 *
 * @param lines the points of each unbroken stretch
 * @param england the height of England's line, empty where there is none
 * @param averages the average, as lines that begin anew where limits do; none where there are too few months for limits
 * @param limits the limits within which chance would keep nearly all months, where they lie in the field; those of a
 *     proportion move with how many were counted in the month
 * @param steps where limits begin anew
 * @param top what the top of the field stands for
 * @param first month of the field, and last
 */
public record Chart(
        List<String> lines,
        List<Dot> dots,
        String england,
        List<String> averages,
        List<String> limits,
        List<String> steps,
        String top,
        String first,
        String last) {

    public static final Chart NONE = new Chart(List.of(), List.of(), "", List.of(), List.of(), List.of(), "", "", "");

    /** @param beyond it lies beyond a limit */
    public record Dot(String x, String y, boolean beyond) {}

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    public static Chart of(Trend trend) {
        var unit = trend.unit();
        var values = trend.values();
        var known = values.stream().flatMap(Optional::stream).toList();
        if (known.size() < 2) {
            return NONE;
        }
        var england = trend.england().map(BigDecimal::doubleValue);
        double top = top(
                Stream.of(
                                known.stream().map(BigDecimal::doubleValue),
                                england.stream(),
                                trend.chart().stream()
                                        .flatMap(chart -> chart.points().stream())
                                        .flatMap(point -> point.limits().stream())
                                        .map(Limits::upper))
                        .flatMap(all -> all)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0),
                unit);
        return new Field(trend, top).drawn(england);
    }

    /** Places in the field. */
    private record Field(Trend trend, double top) {

        Chart drawn(Optional<Double> england) {
            var lines = new ArrayList<String>();
            var dots = new ArrayList<Dot>();
            var stretch = new ArrayList<Dot>();
            var values = trend.values();
            for (int n = 0; n < values.size(); n++) {
                if (values.get(n).isPresent()) {
                    double value = values.get(n).get().doubleValue();
                    var dot = new Dot(number(x(n)), height(value), isBeyond(n));
                    dots.add(dot);
                    stretch.add(dot);
                } else {
                    end(stretch, lines);
                }
            }
            end(stretch, lines);
            return new Chart(
                    lines,
                    dots,
                    england.map(this::height).orElse(""),
                    levels(Limits::centre),
                    Stream.of(levels(Limits::lower), levels(Limits::upper))
                            .flatMap(List::stream)
                            .toList(),
                    steps(),
                    words(top) + trend.unit().sign(),
                    trend.months().getFirst().window().first().format(MONTH),
                    trend.months().getLast().window().first().format(MONTH));
        }

        private double x(int month) {
            return WIDTH * (double) month / (trend.values().size() - 1);
        }

        private Optional<Charted> charted(int month) {
            var at = trend.months().get(month).window().month();
            return trend.chart().stream()
                    .flatMap(chart -> chart.points().stream())
                    .filter(point -> point.month().equals(at))
                    .findFirst();
        }

        private boolean isBeyond(int month) {
            return charted(month)
                    .filter(point -> point.limits()
                            .filter(limits -> point.value() > limits.upper() || point.value() < limits.lower())
                            .isPresent())
                    .isPresent();
        }

        /** Flat over each month, and broken where there is no month or another stretch begins. */
        private List<String> levels(ToDoubleFunction<Limits> level) {
            var all = new ArrayList<String>();
            var line = new ArrayList<String>();
            double half = WIDTH / 2.0 / (trend.values().size() - 1);
            for (int n = 0; n < trend.values().size(); n++) {
                var limits = charted(n).flatMap(Charted::limits);
                double value = limits.map(level::applyAsDouble).orElse(-1.0);
                if (value <= 0 || value > top || begins(n)) {
                    ended(line, all);
                }
                if (value > 0 && value <= top) {
                    line.add(number(Math.max(0, x(n) - half)) + "," + height(value));
                    line.add(number(Math.min(WIDTH, x(n) + half)) + "," + height(value));
                }
            }
            ended(line, all);
            return all;
        }

        private boolean begins(int month) {
            var at = trend.months().get(month).window().month();
            return trend.chart().stream()
                    .flatMap(chart -> chart.steps().stream())
                    .anyMatch(step -> step.from().equals(at));
        }

        private List<String> steps() {
            var places = new ArrayList<String>();
            double half = WIDTH / 2.0 / (trend.values().size() - 1);
            for (int n = 1; n < trend.values().size(); n++) {
                if (begins(n)) {
                    places.add(number(x(n) - half));
                }
            }
            return places;
        }

        private String height(double value) {
            return number(HEIGHT - HEIGHT * value / top);
        }
    }

    private static void end(List<Dot> stretch, List<String> lines) {
        if (stretch.size() > 1) {
            lines.add(stretch.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")));
        }
        stretch.clear();
    }

    private static void ended(List<String> line, List<String> all) {
        if (!line.isEmpty()) {
            all.add(String.join(" ", line));
        }
        line.clear();
    }

    /** The next round number up; percent never goes above 100. */
    private static double top(double highest, Unit unit) {
        if (highest <= 0) {
            return 1;
        }
        double ten = Math.pow(10, Math.floor(Math.log10(highest)));
        double top = 10 * ten;
        for (double step : STEPS) {
            if (step * ten >= highest) {
                top = step * ten;
                break;
            }
        }
        return unit == Unit.PERCENT ? Math.min(100, top) : top;
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String words(double top) {
        return BigDecimal.valueOf(top).stripTrailingZeros().toPlainString();
    }
}
