package org.throughline.web.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.insight.MeasuresCounted.Count;

/**
 * What the rest of the service is told of the counts: what anybody may be told, of whole months and whole years that the loaded
 * files reach. Where one of a measure's months may not be told, none is, and the years stand alone; the year so far, which is
 * short in spring and long in winter, is told nowhere; nor are quarters, which a year less the others would tell.
 */
final class Told {

    /** A year, and the month a year before the latest. */
    private static final int MONTHS = 13;

    private final Measures measures;
    private final List<Window> windows;

    Told(Measures measures, List<Window> windows) {
        this.measures = measures;
        this.windows = windows;
    }

    List<Count> of(List<Sums.Kept> sums) {
        var byMeasure = new LinkedHashMap<String, List<Sums.Kept>>();
        sums.forEach(sum ->
                byMeasure.computeIfAbsent(sum.measure(), _ -> new ArrayList<>()).add(sum));
        var told = new ArrayList<Count>();
        byMeasure.forEach((measure, periods) -> told.addAll(of(measure, periods)));
        return told;
    }

    private List<Count> of(String measure, List<Sums.Kept> periods) {
        var definition = measures.named(new MeasureCode(measure))
                .map(Measure::definition)
                .orElseThrow();
        var reached = periods.stream().map(this::figure).filter(this::isReached).toList();
        return Figure.shown(reached, definition.unit()).stream()
                .map(figure -> figure.told(definition.unit()))
                .flatMap(Optional::stream)
                .map(figure -> count(measure, definition, figure))
                .toList();
    }

    private Figure figure(Sums.Kept sum) {
        return new Figure(
                windows.get(sum.n() - 1),
                sum.numerator(),
                sum.denominator(),
                sum.untold(),
                Covered.valueOf(sum.covered()));
    }

    private boolean isReached(Figure figure) {
        return figure.covered() != Covered.NOT
                && switch (figure.window().kind()) {
                    case YEAR, YEAR_BEFORE -> true;
                    case MONTH ->
                        figure.window()
                                .month()
                                .isAfter(windows.getLast().month().minusMonths(MONTHS));
                    case QUARTER, COLLECTION_YEAR -> false;
                };
    }

    private static Count count(String measure, Definition definition, Figure figure) {
        return new Count(
                measure,
                definition.name(),
                definition.unit().sign(),
                better(definition.better()),
                figure.window().first(),
                figure.window().last(),
                figure.numerator(),
                figure.denominator());
    }

    private static MeasuresCounted.Better better(Better better) {
        return switch (better) {
            case HIGHER -> MeasuresCounted.Better.HIGHER;
            case LOWER -> MeasuresCounted.Better.LOWER;
            case NEITHER -> MeasuresCounted.Better.NEITHER;
        };
    }
}
