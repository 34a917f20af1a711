package org.throughline.web.insight.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Behind.Where;
import org.throughline.web.insight.Breakdowns.Part;
import org.throughline.web.insight.By;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.ToldGroups;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.pages.MeasureView.Number;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Option;

/**
 * A number by groups of children, in finished words. The last row is all of them, to which the others add up.
 *
 * @param sorts by what it may be broken down
 * @param periods for which
 * @param meaning how a child comes to stand in a group
 */
public record BreakdownView(
        String address,
        List<Option> sorts,
        List<Option> periods,
        String caption,
        String meaning,
        String column,
        List<Row> rows,
        Row whole) {

    public record Row(String group, String value, Number above, Number below, Number untold) {}

    static BreakdownView of(
            Definition definition,
            By by,
            List<Window> windows,
            Figure whole,
            List<Part> parts,
            GroupWords groups,
            List<By> sorts) {
        var numbers = new NumberWords(true);
        var rows = new ArrayList<Row>();
        for (var part : inOrder(by, parts, groups)) {
            rows.add(row(definition, whole, part, groups.of(part), numbers, by));
        }
        var window = whole.window();
        return new BreakdownView(
                "/measures/" + definition.code(),
                sorts.stream()
                        .map(sort -> new Option(sort.key(), sort.words(), sort == by))
                        .toList(),
                windows.stream()
                        .sorted(Comparator.comparing(it -> it.kind() == Window.Kind.MONTH))
                        .map(it -> new Option(it.key(), PeriodWords.of(it), it.equals(window)))
                        .toList(),
                "By %s: %s".formatted(by.words().toLowerCase(Locale.ROOT), PeriodWords.alone(window)),
                by.words() + ": " + by.meaning() + ". The groups add up to all children counted."
                        + (isRate(definition)
                                ? " How many children live here is known of the whole area alone, so a group has a number and no rate."
                                : ""),
                by.words(),
                rows,
                isRate(definition)
                        ? rateOfAll(definition, whole, numbers)
                        : row(definition, whole, all(parts), "All", numbers, null));
    }

    /**
     * As anybody may be told it: what is too small, and what it could be worked out of, is left out, and the rest is rounded
     * to the nearest 5. Of a percentage alone.
     */
    static BreakdownView told(
            Definition definition,
            By by,
            List<Window> windows,
            Figure whole,
            List<Part> parts,
            GroupWords groups,
            List<By> sorts) {
        var exact = of(definition, by, windows, whole, parts, groups, sorts);
        var ordered = inOrder(by, parts, groups);
        var told = ToldGroups.of(ordered.stream()
                .map(part -> new ToldGroups.Adds(part.numerator(), part.denominator()))
                .toList());
        var rows = new ArrayList<Row>();
        for (int n = 0; n < ordered.size(); n++) {
            var group = told.groups().get(n);
            rows.add(toldRow(exact.rows().get(n).group(), group.above(), group.below(), whole, definition));
        }
        var all = whole.told(definition.unit());
        return new BreakdownView(
                exact.address(),
                exact.sorts(),
                exact.periods(),
                exact.caption(),
                "%s: %s. A number is not shown where it is under 5, or where one under 5 could be worked out of it; the others are rounded to the nearest 5."
                        .formatted(by.words(), by.meaning()),
                exact.column(),
                rows,
                toldRow("All", all.map(Figure::numerator), all.map(Figure::denominator), whole, definition));
    }

    private static Row toldRow(
            String words, Optional<Long> above, Optional<Long> below, Figure whole, Definition definition) {
        var value = above.flatMap(up -> below.flatMap(
                        all -> new Figure(whole.window(), up, all, 0, whole.covered()).told(definition.unit())))
                .flatMap(figure -> figure.value(definition.unit()))
                .map(known -> NumberWords.words(known, definition.unit()))
                .orElse("Not shown");
        return new Row(words, value, told(above), told(below), new Number("Not shown", null));
    }

    private static Number told(Optional<Long> many) {
        return new Number(many.map("%,d"::formatted).orElse("Not shown"), null);
    }

    private static List<Part> inOrder(By by, List<Part> parts, GroupWords groups) {
        var byWords = Comparator.comparing((Part part) -> groups.of(part), String.CASE_INSENSITIVE_ORDER);
        var known = Comparator.comparing((Part part) -> part.key().isEmpty());
        return parts.stream()
                .sorted(by == By.AGE ? known.thenComparing(BreakdownView::youngest) : known.thenComparing(byWords))
                .toList();
    }

    private static boolean isRate(Definition definition) {
        return definition.unit() == Unit.PER_10000;
    }

    /** Below the line of a rate stands how many children live here, who are in no group and in no list. */
    private static Row rateOfAll(Definition definition, Figure whole, NumberWords numbers) {
        var everybody = new Part("", "", whole.numerator(), whole.denominator(), whole.untold());
        return new Row(
                "All",
                numbers.value(whole, definition.unit()),
                numbers.number(whole.numerator(), list(definition, whole, Where.ABOVE, null, everybody)),
                numbers.number(whole.denominator(), ""),
                numbers.number(whole.untold(), list(definition, whole, Where.UNTOLD, null, everybody)));
    }

    private static Part all(List<Part> parts) {
        return new Part(
                "",
                "",
                parts.stream().mapToLong(Part::numerator).sum(),
                parts.stream().mapToLong(Part::denominator).sum(),
                parts.stream().mapToLong(Part::untold).sum());
    }

    /** Bands of ages are known by their youngest; what is no number, the unborn, comes first. */
    private static int youngest(Part band) {
        return band.key().matches("\\d{1,3}") ? Integer.parseInt(band.key()) : -1;
    }

    private static Row row(
            Definition definition, Figure whole, Part part, String words, NumberWords numbers, @Nullable By by) {
        var figure = new Figure(whole.window(), part.numerator(), part.denominator(), part.untold(), whole.covered());
        return new Row(
                words,
                isRate(definition) ? "No rate" : numbers.value(figure, definition.unit()),
                numbers.number(part.numerator(), list(definition, whole, Where.ABOVE, by, part)),
                isRate(definition)
                        ? new Number("Not known", null)
                        : numbers.number(part.denominator(), list(definition, whole, Where.BELOW, by, part)),
                numbers.number(part.untold(), list(definition, whole, Where.UNTOLD, by, part)));
    }

    private static String list(Definition definition, Figure whole, Where where, @Nullable By by, Part part) {
        return Address.of(
                "/measures/" + definition.code() + "/children",
                "period",
                whole.window().key(),
                "who",
                where.key(),
                "by",
                by == null ? "" : by.key(),
                "group",
                by == null ? "" : part.key().isEmpty() ? GroupWords.UNKNOWN : part.key());
    }
}
