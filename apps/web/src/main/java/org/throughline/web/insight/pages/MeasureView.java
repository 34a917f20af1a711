package org.throughline.web.insight.pages;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.measures.change.ProcessChart;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.themes.Theme;
import org.throughline.web.insight.Behind.Where;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.Window;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.LawWords;

/**
 * One measure, in finished words; what is empty is not shown.
 *
 * @param above what is counted above the line, and below it
 * @param better which way is better
 * @param counted when it was counted
 * @param verdict whether the months show a real change
 */
public record MeasureView(
        String title,
        String code,
        String themes,
        String above,
        String below,
        String better,
        LawWords source,
        String counted,
        String behind,
        String rounded,
        EnglandLine england,
        String change,
        String verdict,
        List<Row> years,
        Chart chart,
        String chartWords,
        List<Row> months) {

    /** Empty words where no figure for England means the same. */
    public record EnglandLine(String value, String year, String verified) {}

    /** One number: its words, and the address of its children, or null where there are none or none may be opened. */
    public record Number(String words, @Nullable String address) {}

    /** One period, with its numbers; each opens its children where they may be opened. */
    public record Row(
            String period, String days, String value, Number above, Number below, Number untold, String caution) {}

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    static MeasureView of(Definition definition, Counts.All all, boolean exact) {
        var numbers = new NumberWords(exact);
        var england = EnglandWords.of(definition);
        var months = all.of(definition.code()).stream()
                .filter(figure -> figure.window().kind() == Window.Kind.MONTH)
                .toList();
        var values = months.stream()
                .map(month -> Optional.of(month)
                        .filter(known -> known.covered() == Covered.WHOLE)
                        .flatMap(known -> numbers.shown(known, definition.unit())))
                .toList();
        var process = ProcessChart.of(values.stream()
                .flatMap(Optional::stream)
                .map(BigDecimal::doubleValue)
                .toList());
        var chart = Chart.of(values, definition.england().map(England::value), process, definition.unit());
        return new MeasureView(
                definition.name(),
                definition.code().value(),
                definition.themes().stream().map(Theme::words).collect(Collectors.joining(", ")),
                definition.above(),
                definition.below(),
                definition.better().words(),
                LawWords.of(definition.source()),
                CountedWords.of(all),
                CountedWords.behind(all),
                exact ? "" : NumberWords.ROUNDED,
                new EnglandLine(england.value(), england.year(), england.verified()),
                change(definition, all, numbers),
                chart == Chart.NONE ? "" : VerdictWords.of(process, definition.better()),
                years(definition, all, numbers),
                chart,
                chart == Chart.NONE ? "" : chartWords(months, chart, england, process.isPresent()),
                months.reversed().stream()
                        .map(month -> row(definition, month, month(month.window()), numbers))
                        .toList());
    }

    private static String change(Definition definition, Counts.All all, NumberWords numbers) {
        return all.of(definition.code(), Window.Kind.YEAR)
                .flatMap(now -> all.of(definition.code(), Window.Kind.YEAR_BEFORE)
                        .map(before -> ChangeWords.of(now, before, definition.unit(), definition.better(), numbers)
                                .words()))
                .orElse("");
    }

    private static List<Row> years(Definition definition, Counts.All all, NumberWords numbers) {
        var rows = new ArrayList<Row>();
        for (var figure : all.of(definition.code())) {
            switch (figure.window().kind()) {
                case YEAR -> rows.add(row(definition, figure, "The last 12 months", numbers));
                case YEAR_BEFORE -> rows.add(row(definition, figure, "The 12 months before", numbers));
                case COLLECTION_YEAR -> rows.add(row(definition, figure, "This collection year so far", numbers));
                case MONTH -> {}
            }
        }
        return rows;
    }

    private static Row row(Definition definition, Figure figure, String period, NumberWords numbers) {
        var code = definition.code().value();
        var key = figure.window().key();
        return new Row(
                period,
                figure.window().kind() == Window.Kind.MONTH
                        ? ""
                        : figure.window().words(),
                numbers.value(figure, definition.unit()),
                numbers.number(figure.numerator(), NumberWords.list(code, key, Where.ABOVE.key())),
                numbers.number(figure.denominator(), NumberWords.list(code, key, Where.BELOW.key())),
                numbers.number(figure.untold(), NumberWords.list(code, key, Where.UNTOLD.key())),
                CountedWords.caution(figure.covered()));
    }

    private static String month(Window window) {
        return window.first().format(MONTH);
    }

    private static String chartWords(List<Figure> months, Chart chart, EnglandWords england, boolean limits) {
        return "From %s to %s; months that the loaded files do not cover are left out. The top of the chart stands for %s. %s%sEvery number is in the table below."
                .formatted(
                        month(months.getFirst().window()),
                        month(months.getLast().window()),
                        chart.top(),
                        england.isKnown() ? "The broken line is England, " + england.year() + ". " : "",
                        limits
                                ? "The thin line is the average of these months, and the dotted lines are the limits within which chance alone would keep nearly all of them. "
                                : "");
    }

    /** Also for the heading of a list of children. */
    static String inWords(Window window) {
        return window.kind() == Window.Kind.MONTH
                ? month(window)
                : Days.inWords(window.first()) + " to " + Days.inWords(window.last());
    }
}
