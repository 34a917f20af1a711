package org.throughline.web.insight.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.measures.change.ProcessChart;
import org.throughline.measures.counting.Unit;

/**
 * A line over months, in a field 600 wide and 200 high. A month without a value leaves a gap.
 *
 * @param lines the points of each unbroken stretch
 * @param england the height of England's line, empty where there is none
 * @param average the height of the average, empty where there are too few months for limits
 * @param limits the heights of the limits within which chance would keep nearly all months, where they lie in the field
 * @param top what the top of the field stands for
 */
public record Chart(
        List<String> lines, List<Dot> dots, String england, String average, List<String> limits, String top) {

    static final Chart NONE = new Chart(List.of(), List.of(), "", "", List.of(), "");

    public record Dot(String x, String y) {}

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** @param values month by month */
    static Chart of(
            List<Optional<BigDecimal>> values,
            Optional<BigDecimal> england,
            Optional<ProcessChart> process,
            Unit unit) {
        var known = values.stream().flatMap(Optional::stream).toList();
        if (known.size() < 2) {
            return NONE;
        }
        double highest =
                known.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double limit = process.map(ProcessChart::upper).orElse(0.0);
        double top = top(
                Math.max(
                        Math.max(highest, limit),
                        england.map(BigDecimal::doubleValue).orElse(0.0)),
                unit);
        var lines = new ArrayList<String>();
        var dots = new ArrayList<Dot>();
        var stretch = new ArrayList<Dot>();
        for (int n = 0; n < values.size(); n++) {
            if (values.get(n).isPresent()) {
                var dot = new Dot(
                        number(WIDTH * (double) n / (values.size() - 1)),
                        height(values.get(n).get().doubleValue(), top));
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
                england.map(value -> height(value.doubleValue(), top)).orElse(""),
                process.map(chart -> height(chart.centre(), top)).orElse(""),
                process.stream()
                        .flatMap(chart -> Stream.of(chart.lower(), chart.upper()))
                        .filter(value -> value > 0 && value < top)
                        .map(value -> height(value, top))
                        .toList(),
                words(top) + unit.sign());
    }

    private static void end(List<Dot> stretch, List<String> lines) {
        if (stretch.size() > 1) {
            lines.add(stretch.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")));
        }
        stretch.clear();
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

    private static String height(double value, double top) {
        return number(HEIGHT - HEIGHT * value / top);
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String words(double top) {
        return BigDecimal.valueOf(top).stripTrailingZeros().toPlainString();
    }
}
