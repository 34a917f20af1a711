package org.throughline.web.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.throughline.measures.change.InOneSentence;
import org.throughline.measures.change.Point;
import org.throughline.measures.change.ProcessChart;
import org.throughline.measures.change.Step;
import org.throughline.measures.change.Verdict;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Unit;

/**
 * The months of a measure as somebody may see them, and what they tell of change. Months that the loaded files do not cover
 * have no value.
 *
 * @param england the figure it is set beside, where there is one
 * @param months from the earliest on
 * @param values of each month
 * @param chart empty where there are too few months
 */
public record Trend(
        Unit unit,
        Better better,
        Optional<BigDecimal> england,
        List<Figure> months,
        List<Optional<BigDecimal>> values,
        Optional<ProcessChart> chart) {

    /** @param exact false where only what anybody may be told counts */
    public static Trend of(Definition definition, List<Figure> figures, List<Step> steps, boolean exact) {
        var all = of(definition.unit(), definition.over(), definition.better(), figures, steps, exact);
        return new Trend(
                all.unit, all.better, definition.england().map(England::value), all.months, all.values, all.chart);
    }

    /** Without England. */
    public static Trend of(Unit unit, Over over, Better better, List<Figure> figures, List<Step> steps, boolean exact) {
        var months = figures.stream()
                .filter(figure -> figure.window().kind() == Window.Kind.MONTH)
                .toList();
        if (!exact) {
            months = Figure.shown(months, unit);
        }
        var shown = months.stream()
                .map(month -> Optional.of(month)
                        .filter(known -> known.covered() == Covered.WHOLE)
                        .flatMap(known -> exact ? Optional.of(known) : known.told(unit)))
                .toList();
        var points = shown.stream()
                .flatMap(Optional::stream)
                .map(month -> new Point(month.window().month(), month.numerator(), month.denominator()))
                .toList();
        return new Trend(
                unit,
                better,
                Optional.empty(),
                months,
                shown.stream()
                        .map(month -> month.flatMap(known -> known.value(unit)))
                        .toList(),
                ProcessChart.of(unit, over, points, steps));
    }

    public Verdict verdict() {
        return Verdict.of(chart, better);
    }

    /** The verdict and why, but no more than the verdict where the months are too few. */
    public String shortly() {
        return verdict() == Verdict.TOO_FEW ? Verdict.TOO_FEW.words() + "." : inOneSentence();
    }

    /** The verdict and why, plainly. */
    public String inOneSentence() {
        return InOneSentence.of(chart, better);
    }
}
