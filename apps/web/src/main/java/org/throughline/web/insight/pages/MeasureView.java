package org.throughline.web.insight.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.measures.change.Charted;
import org.throughline.measures.change.Limits;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;
import org.throughline.web.insight.Behind.Where;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.Neighbours.Neighbour;
import org.throughline.web.insight.Trend;
import org.throughline.web.insight.Window;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.LawWords;

/**
 * One measure, in finished words; what is empty is not shown.
 *
 * @param value of the last 12 months, or of today where what stands on a day is counted, and of how many
 * @param when which of the two
 * @param england beside it, such as "England: 85.7% (2025)"
 * @param above what is counted above the line, and below it
 * @param over what of a period it counts
 * @param better which way is better
 * @param counted when it was counted
 * @param others this council beside England and the chosen neighbours
 * @param change how the year compares with the one before
 * @param verdict whether the months show a real change
 * @param chartWords what the lines of the chart are
 * @param steps where the limits begin anew, and why
 * @param keeps the person may record a step
 * @param leftOut that no file speaks for some months, which are not listed
 * @param breakdown null where the person may not open children
 */
public record MeasureView(
        String title,
        String code,
        String themes,
        String value,
        String ofHowMany,
        String when,
        String england,
        String above,
        String below,
        String over,
        String better,
        LawWords source,
        String counted,
        String behind,
        String rounded,
        List<Other> others,
        String change,
        String verdict,
        List<Row> years,
        Chart chart,
        String chartWords,
        List<String> steps,
        boolean keeps,
        String leftOut,
        List<Row> months,
        List<Row> quarters,
        @Nullable BreakdownView breakdown) {

    /** One authority, or England. @param from where the figure is from */
    public record Other(String name, String value, String year, String from, boolean ours) {}

    /** One number: its words, and the address of its children, or null where there are none or none may be opened. */
    public record Number(String words, @Nullable String address) {}

    /** One period, with its numbers; each opens its children where they may be opened. @param chance the limits of a month */
    public record Row(
            String period,
            String days,
            String value,
            Number above,
            Number below,
            Number untold,
            String caution,
            String chance) {}

    /** @param exact the person may open the children behind numbers @param keeps may record steps */
    record Viewer(boolean exact, boolean keeps) {}

    /** In the order in which they are shown. */
    private static final List<Window.Kind> YEARS =
            List.of(Window.Kind.YEAR, Window.Kind.YEAR_BEFORE, Window.Kind.COLLECTION_YEAR);

    static MeasureView of(
            Definition definition,
            Trend trend,
            Counts.All all,
            Viewer viewer,
            List<Neighbour> neighbours,
            Optional<BreakdownView> breakdown) {
        var numbers = new NumberWords(viewer.exact());
        var chart = Chart.of(trend);
        var england = EnglandWords.of(definition);
        return new MeasureView(
                definition.name(),
                definition.code().value(),
                definition.themes().stream().map(Theme::words).collect(Collectors.joining(", ")),
                all.of(definition.code(), Window.Kind.YEAR)
                        .map(year -> numbers.value(year, definition.unit()))
                        .orElse(""),
                all.of(definition.code(), Window.Kind.YEAR)
                        .map(year -> numbers.ofHowMany(year, definition.unit()))
                        .orElse(""),
                definition.over() == Over.LAST_DAY ? "on " + Days.inWords(all.asAt()) : "in the last 12 months",
                england.isKnown() ? "England: %s (%s)".formatted(england.value(), england.year()) : "",
                definition.above(),
                definition.below(),
                definition.over().words(),
                definition.better().words(),
                LawWords.of(definition.source()),
                CountedWords.of(all),
                CountedWords.behind(all),
                viewer.exact() ? "" : NumberWords.ROUNDED,
                others(definition, all, numbers, neighbours),
                change(definition, all, numbers),
                trend.inOneSentence(),
                years(definition, all, numbers),
                chart,
                chart == Chart.NONE ? "" : chartWords(definition, trend, chart),
                trend.chart().stream()
                        .flatMap(known -> known.steps().stream())
                        .map(StepsView::inWords)
                        .toList(),
                viewer.keeps(),
                left(trend),
                trend.months().reversed().stream()
                        .filter(MeasureView::says)
                        .map(month -> row(definition, month, chance(trend, month), numbers))
                        .toList(),
                numbers.shown(all.of(definition.code()), definition.unit()).reversed().stream()
                        .filter(figure -> figure.window().kind() == Window.Kind.QUARTER)
                        .filter(MeasureView::says)
                        .map(quarter -> row(definition, quarter, "", numbers))
                        .toList(),
                breakdown.orElse(null));
    }

    private static List<Other> others(
            Definition definition, Counts.All all, NumberWords numbers, List<Neighbour> neighbours) {
        var others = new ArrayList<Other>();
        all.of(definition.code(), Window.Kind.YEAR)
                .ifPresent(year -> others.add(new Other(
                        "This council",
                        numbers.value(year, definition.unit()),
                        PeriodWords.days(year.window()),
                        "Counted here from the record",
                        true)));
        published(definition, neighbours).forEach(others::add);
        return others;
    }

    /** England, and the chosen neighbours. */
    static Stream<Other> published(Definition definition, List<Neighbour> neighbours) {
        var england = EnglandWords.of(definition);
        return Stream.concat(
                Stream.of(
                        england.isKnown()
                                ? new Other("England", england.value(), england.year(), england.verified(), false)
                                : new Other("England", "", "", "No published figure means the same", false)),
                neighbours.stream()
                        .map(it -> new Other(
                                it.authority(),
                                NumberWords.words(it.value(), definition.unit()),
                                it.year(),
                                it.source(),
                                false)));
    }

    /** False of a period that no file speaks for and in which nothing was counted. */
    private static boolean says(Figure figure) {
        return figure.covered() != Covered.NOT
                || figure.numerator() > 0
                || figure.denominator() > 0
                || figure.untold() > 0;
    }

    private static String left(Trend trend) {
        long out = trend.months().stream().filter(month -> !says(month)).count();
        return out == 0
                ? ""
                : "No loaded file speaks for %s of the last %d; they are not listed."
                        .formatted(
                                Days.count(out, "month", "months"),
                                trend.months().size());
    }

    private static String change(Definition definition, Counts.All all, NumberWords numbers) {
        return all.of(definition.code(), Window.Kind.YEAR)
                .flatMap(now -> all.of(definition.code(), Window.Kind.YEAR_BEFORE)
                        .map(before -> ChangeWords.of(now, before, definition.unit(), numbers)))
                .orElse("");
    }

    private static List<Row> years(Definition definition, Counts.All all, NumberWords numbers) {
        return numbers.shown(all.of(definition.code()), definition.unit()).stream()
                .filter(figure -> YEARS.contains(figure.window().kind()))
                .sorted(Comparator.comparing(
                        figure -> YEARS.indexOf(figure.window().kind())))
                .map(figure -> row(definition, figure, "", numbers))
                .toList();
    }

    private static Row row(Definition definition, Figure figure, String chance, NumberWords numbers) {
        var code = definition.code().value();
        var window = figure.window();
        var unit = definition.unit();
        return new Row(
                PeriodWords.of(window),
                window.kind() == Window.Kind.MONTH || window.kind() == Window.Kind.QUARTER
                        ? ""
                        : PeriodWords.days(window),
                numbers.value(figure, definition.unit()),
                numbers.number(
                        figure, unit, figure.numerator(), NumberWords.list(code, window.key(), Where.ABOVE.key())),
                numbers.number(
                        figure,
                        unit,
                        figure.denominator(),
                        unit == Unit.PER_10000 ? "" : NumberWords.list(code, window.key(), Where.BELOW.key())),
                numbers.number(figure, unit, figure.untold(), NumberWords.list(code, window.key(), Where.UNTOLD.key())),
                CountedWords.caution(figure.covered()),
                chance);
    }

    private static String chance(Trend trend, Figure month) {
        return trend.chart().stream()
                .flatMap(chart -> chart.points().stream())
                .filter(point -> point.month().equals(month.window().month()))
                .findFirst()
                .flatMap(Charted::limits)
                .map(limits -> chance(limits, trend.unit()))
                .orElse("");
    }

    /** Nothing that is counted lies below nought. */
    static String chance(Limits limits, Unit unit) {
        return "%s to %s".formatted(decimal(Math.max(0, limits.lower()), unit), decimal(limits.upper(), unit));
    }

    private static String decimal(double value, Unit unit) {
        return String.format(Locale.UK, "%.1f", value) + unit.sign();
    }

    private static String chartWords(Definition definition, Trend trend, Chart chart) {
        var england = EnglandWords.of(definition);
        return "From %s to %s; months that the loaded files do not cover are left out. The top of the chart stands for %s. %s%sEvery number is in the table below."
                .formatted(
                        PeriodWords.of(trend.months().getFirst().window()),
                        PeriodWords.of(trend.months().getLast().window()),
                        chart.top(),
                        england.isKnown() ? "The broken line is England, " + england.year() + ". " : "",
                        trend.chart()
                                .map(known ->
                                        "The thin line is the average, and the dotted lines are the limits within which chance alone would keep nearly all months (%s). A square is a month beyond them. "
                                                .formatted(known.style().words()))
                                .orElse(""));
    }
}
