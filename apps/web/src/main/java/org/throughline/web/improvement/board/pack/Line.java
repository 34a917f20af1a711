package org.throughline.web.improvement.board.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A small line of what a measure came to, with its target, for pages and for PDFs. It has no words in it: they stand beside it.
 *
 * @param points of the line, as SVG writes them
 * @param targetY where the target lies
 * @param words what it shows, for those who do not see it
 */
public record Line(String points, List<Dot> dots, String targetY, String words) {

    public static final int WIDTH = 150;
    public static final int HEIGHT = 44;
    private static final int EDGE = 5;

    public record Dot(String x, String y) {}

    public static Line of(PackContent.Measure measure) {
        var numbers =
                measure.points().stream().mapToDouble(PackContent.Point::number).toArray();
        double target = measure.scale().target();
        var all = DoubleStream.concat(
                        DoubleStream.of(numbers),
                        DoubleStream.of(target, measure.scale().baseline()))
                .summaryStatistics();
        double span = all.getMax() == all.getMin() ? 1 : all.getMax() - all.getMin();
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < numbers.length; i++) {
            double x = numbers.length == 1 ? WIDTH / 2.0 : EDGE + (WIDTH - 2.0 * EDGE) * i / (numbers.length - 1);
            dots.add(new Dot(number(x), number(y(numbers[i], all.getMin(), span))));
        }
        return new Line(
                String.join(
                        " ", dots.stream().map(dot -> dot.x() + "," + dot.y()).toList()),
                dots,
                number(y(target, all.getMin(), span)),
                words(measure));
    }

    private static double y(double value, double least, double span) {
        return HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (value - least) / span;
    }

    private static String words(PackContent.Measure measure) {
        if (measure.points().isEmpty()) {
            return "";
        }
        var first = measure.points().getFirst();
        var last = measure.points().getLast();
        return measure.points().size() == 1
                ? "%s: %s on %s. Target %s".formatted(measure.name(), last.value(), last.when(), measure.target())
                : "%s: from %s on %s to %s on %s. Target %s"
                        .formatted(
                                measure.name(),
                                first.value(),
                                first.when(),
                                last.value(),
                                last.when(),
                                measure.target());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
