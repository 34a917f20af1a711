package org.throughline.measures.change;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Unit;

/**
 * Months one after the other, with the limits within which chance alone would keep nearly all of them: three standard
 * deviations from the average. What makes these depends on the measure: an individuals chart (XmR), a proportion chart
 * (p) or a rate chart (u), as {@link Style} says.
 *
 * <p>Limits begin anew at a step only where somebody decided so, and once enough months have followed; until then the
 * months after it are judged by the limits before it, which do not move.
 *
 * @param points in the order of time; a month without a value is left out
 * @param steps those from which limits begin anew, in order; one that waits for its months is not among them
 * @param since the place of the first month that is judged by the present limits, from 0
 * @param tooSmall true where fewer than one a month, on average, stands above the line, or below it of a proportion:
 *     then nothing can be told, whatever the rules say
 * @param signal the latest thing in the last year of the present limits that chance would seldom do; empty where there
 *     is none
 */
public record ProcessChart(
        Style style, List<Charted> points, List<Step> steps, int since, boolean tooSmall, Optional<Signal> signal) {

    /** With fewer months the limits themselves are chance. */
    public static final int ENOUGH = 12;

    /** So many months make limits of their own, before a step and after it. */
    public static final int ENOUGH_FOR_A_STEP = 8;

    private static final int RECENT = 12;

    public ProcessChart {
        points = List.copyOf(points);
        steps = List.copyOf(steps);
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

    /** The chart that suits the unit and what of a period is counted; empty where there are too few months to tell. */
    public static Optional<ProcessChart> of(Unit unit, Over over, List<Point> points, List<Step> steps) {
        var months = points.stream()
                .filter(point -> unit.hasValue(point.below()))
                .sorted(Comparator.comparing(Point::month))
                .toList();
        return months.size() < ENOUGH ? Optional.empty() : chart(Style.of(unit, over), unit, months, steps);
    }

    private static Optional<ProcessChart> chart(Style style, Unit unit, List<Point> months, List<Step> steps) {
        var begun = new ArrayList<Step>();
        var points = new ArrayList<Charted>();
        Optional<Baseline> baseline = Optional.empty();
        int since = 0;
        for (var stretch : stretches(months, steps)) {
            if (stretch.months().size() >= ENOUGH_FOR_A_STEP) {
                baseline = Optional.of(Baseline.of(style, unit, stretch.months()));
                since = points.size();
                stretch.step().ifPresent(begun::add);
            }
            for (var month : stretch.months()) {
                points.add(new Charted(
                        month.month(),
                        unit.exact(month.above(), month.below()),
                        baseline.map(known -> known.on(month.below()))));
            }
        }
        if (baseline.isEmpty()) {
            return Optional.empty();
        }
        boolean small = isTooSmall(unit, months.subList(since, months.size()));
        return Optional.of(new ProcessChart(style, points, begun, since, small, latest(points, since)));
    }

    /** The months from one step to the next; the first has none before it. */
    private record Stretch(Optional<Step> step, List<Point> months) {}

    private static List<Stretch> stretches(List<Point> months, List<Step> steps) {
        var inOrder = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
        var stretches = new ArrayList<Stretch>();
        for (int n = -1; n < inOrder.size(); n++) {
            var step = n < 0 ? Optional.<Step>empty() : Optional.of(inOrder.get(n));
            var next = n + 1 < inOrder.size() ? Optional.of(inOrder.get(n + 1)) : Optional.<Step>empty();
            var between = months.stream()
                    .filter(point ->
                            step.filter(it -> point.month().isBefore(it.from())).isEmpty()
                                    && next.filter(it -> !point.month().isBefore(it.from()))
                                            .isEmpty())
                    .toList();
            if (!between.isEmpty()) {
                stretches.add(new Stretch(step, between));
            }
        }
        return stretches;
    }

    private static boolean isTooSmall(Unit unit, List<Point> months) {
        long above = months.stream().mapToLong(Point::above).sum();
        long below = months.stream().mapToLong(Point::below).sum();
        return switch (unit) {
            case PERCENT -> above < months.size() || below - above < months.size();
            case EACH, PER_10000 -> above < months.size();
            case SCORE, DAYS, NUMBER, FTE, CASES_EACH, PERCENT_OF_FTE -> false;
        };
    }

    /** Of two that end together the one that needs fewer values. */
    private static Optional<Signal> latest(List<Charted> points, int since) {
        int first = Math.max(since, points.size() - RECENT);
        for (int last = points.size() - 1; last >= first; last--) {
            var months = points.subList(since, last + 1);
            for (var rule : Rule.values()) {
                for (boolean upwards : new boolean[] {true, false}) {
                    if (rule.ends(months, upwards ? 1 : -1)) {
                        return Optional.of(new Signal(rule.kind(), last, upwards));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The present average. */
    public double centre() {
        return present().centre();
    }

    /** The lower limit of the latest month; may lie below nought where the unit is no proportion and no rate. */
    public double lower() {
        return present().lower();
    }

    /** The upper limit of the latest month. */
    public double upper() {
        return present().upper();
    }

    /** The month at which the signal was complete. */
    public Optional<YearMonth> signalled() {
        return signal.map(found -> points.get(found.last()).month());
    }

    private Limits present() {
        return points.getLast().limits().orElseThrow();
    }
}
