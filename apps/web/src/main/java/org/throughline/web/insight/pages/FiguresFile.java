package org.throughline.web.insight.pages;

import java.util.ArrayList;
import java.util.List;
import org.throughline.measures.counting.Definition;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.Workforce;
import org.throughline.web.insight.WorkforceFigure;
import org.throughline.web.pages.TableFile;

/** Figures of measures as a table to take away; who sees rounded figures takes rounded ones. */
final class FiguresFile {

    private static final List<String> COLUMNS = List.of(
            "Code",
            "Measure",
            "Period",
            "First day",
            "Last day",
            "Value",
            "Unit",
            "Counted above",
            "Counted below",
            "Can't be told",
            "What the files cover",
            "England",
            "England's year");

    private final List<List<Object>> rows = new ArrayList<>();
    private final NumberWords numbers;
    private final WorkforceWords workforce;

    FiguresFile(boolean exact) {
        this.numbers = new NumberWords(exact);
        this.workforce = new WorkforceWords(exact);
    }

    void add(Definition definition, List<Figure> figures) {
        numbers.shown(figures, definition.unit()).forEach(figure -> rows.add(row(definition, figure)));
    }

    private List<Object> row(Definition definition, Figure figure) {
        var england = EnglandWords.of(definition);
        var unit = definition.unit();
        return List.of(
                definition.code().value(),
                definition.name(),
                PeriodWords.of(figure.window()),
                figure.window().first(),
                figure.window().last(),
                numbers.shown(figure, unit).map(Object.class::cast).orElseGet(() -> numbers.value(figure, unit)),
                unit.sign().strip(),
                numbers.cell(figure, unit, figure.numerator()),
                numbers.cell(figure, unit, figure.denominator()),
                numbers.cell(figure, unit, figure.untold()),
                CountedWords.caution(figure.covered()),
                england.value(),
                england.year());
    }

    void add(Workforce.Counted counted) {
        var definition = counted.measure().definition();
        var england = EnglandWords.of(definition);
        var figure = counted.figure();
        rows.add(List.of(
                definition.code().value(),
                definition.name(),
                "Today",
                counted.day(),
                counted.day(),
                workforce
                        .shown(figure)
                        .flatMap(WorkforceFigure::value)
                        .map(Object.class::cast)
                        .orElseGet(() -> workforce.value(figure)),
                definition.unit().sign().strip(),
                workforce.above(figure),
                workforce.below(figure),
                numbers.cell(figure.untold()),
                "",
                england.value(),
                england.year()));
    }

    TableFile table() {
        return new TableFile("Figures", COLUMNS, rows);
    }
}
