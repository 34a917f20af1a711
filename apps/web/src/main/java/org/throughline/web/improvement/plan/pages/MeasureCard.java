package org.throughline.web.improvement.plan.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.web.improvement.plan.Amounts;
import org.throughline.web.improvement.plan.Followed;
import org.throughline.web.improvement.plan.Reading;
import org.throughline.web.pages.Days;

/**
 * A measure of an item, as words and as a line from its baseline to its target.
 *
 * @param address where it is changed
 * @param measure the address of the measure itself, or null where the reader may not open it
 * @param chart what the line shows, in words
 * @param line the points of what was counted, in a field of 600 by 160
 * @param targetY the height of the target in that field
 */
public record MeasureCard(
        String address,
        String name,
        @Nullable String measure,
        String direction,
        String baseline,
        String target,
        String newest,
        String standing,
        String colour,
        String chart,
        String line,
        List<Dot> dots,
        String targetY,
        List<String> values) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;
    private static final int SHOWN = 24;

    public record Dot(String x, String y) {}

    private record Point(LocalDate on, BigDecimal value) {}

    /** @param course what it came to over each period, the earliest first */
    static MeasureCard of(String item, Followed followed, List<Reading> course, boolean opens) {
        var points = points(followed, course);
        var dots = dots(followed, points);
        return new MeasureCard(
                item + "/measures/" + followed.id(),
                followed.name(),
                opens ? "/measures/" + followed.measure() : null,
                followed.higher() ? "Higher is better" : "Lower is better",
                Amounts.of(followed.baseline(), followed.unit()) + " on " + Days.inWords(followed.baselineOn()),
                Amounts.of(followed.target(), followed.unit()) + " by " + Days.inWords(followed.targetBy()),
                followed.newest().map(Amounts::of).orElse("Not counted yet"),
                followed.standing().words(),
                switch (followed.standing()) {
                    case REACHED -> "green";
                    case BETTER -> "turquoise";
                    case UNCHANGED, CANNOT_TELL -> "grey";
                    case WORSE -> "red";
                },
                points.size() < 2
                        ? ""
                        : "%s from %s on %s to %s on %s; the dashed line is the target"
                                .formatted(
                                        followed.name(),
                                        Amounts.of(points.getFirst().value(), followed.unit()),
                                        Days.inWords(points.getFirst().on()),
                                        Amounts.of(points.getLast().value(), followed.unit()),
                                        Days.inWords(points.getLast().on())),
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots,
                y(followed.target(), lowest(followed, points), highest(followed, points)),
                course.stream().map(Amounts::of).toList().reversed());
    }

    /** The baseline, then what was counted after it: of readings that end on one day, that of the shorter period. */
    private static List<Point> points(Followed followed, List<Reading> course) {
        var points = new ArrayList<Point>();
        points.add(new Point(followed.baselineOn(), followed.baseline()));
        for (var reading : course) {
            if (reading.to().isAfter(followed.baselineOn()) && reading.value().isPresent()) {
                if (points.getLast().on().equals(reading.to())) {
                    points.removeLast();
                }
                points.add(new Point(reading.to(), reading.value().get()));
            }
        }
        return points.subList(Math.max(0, points.size() - SHOWN), points.size());
    }

    private static List<Dot> dots(Followed followed, List<Point> points) {
        if (points.size() < 2) {
            return List.of();
        }
        var first = points.getFirst().on();
        double days = ChronoUnit.DAYS.between(first, points.getLast().on());
        var lowest = lowest(followed, points);
        var highest = highest(followed, points);
        return points.stream()
                .map(point -> new Dot(
                        number(WIDTH * ChronoUnit.DAYS.between(first, point.on()) / days),
                        y(point.value(), lowest, highest)))
                .toList();
    }

    private static double lowest(Followed followed, List<Point> points) {
        return values(followed, points).min().orElse(0);
    }

    private static double highest(Followed followed, List<Point> points) {
        return values(followed, points).max().orElse(1);
    }

    private static DoubleStream values(Followed followed, List<Point> points) {
        return Stream.concat(Stream.of(followed.target()), points.stream().map(Point::value))
                .mapToDouble(BigDecimal::doubleValue);
    }

    private static String y(BigDecimal value, double lowest, double highest) {
        return highest == lowest
                ? number(HEIGHT / 2.0)
                : number(HEIGHT - HEIGHT * (value.doubleValue() - lowest) / (highest - lowest));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
