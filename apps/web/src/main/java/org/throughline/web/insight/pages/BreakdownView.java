package org.throughline.web.insight.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.measures.counting.Definition;
import org.throughline.web.insight.Behind.Where;
import org.throughline.web.insight.Breakdowns.Part;
import org.throughline.web.insight.By;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.pages.MeasureView.Number;
import org.throughline.web.pages.Address;

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

    public record Option(String value, String words, boolean chosen) {}

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
            rows.add(row(definition, whole, part, groups.words(by, part.key()), numbers, by));
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
                by.words() + ": " + by.meaning() + ". The groups add up to all children counted.",
                by.words(),
                rows,
                row(
                        definition,
                        whole,
                        new Part("", whole.numerator(), whole.denominator(), whole.untold()),
                        "All",
                        numbers,
                        null));
    }

    private static List<Part> inOrder(By by, List<Part> parts, GroupWords groups) {
        var byWords = Comparator.comparing((Part part) -> groups.words(by, part.key()), String.CASE_INSENSITIVE_ORDER);
        var known = Comparator.comparing((Part part) -> part.key().isEmpty());
        return parts.stream()
                .sorted(by == By.AGE ? known.thenComparing(Part::key) : known.thenComparing(byWords))
                .toList();
    }

    private static Row row(
            Definition definition, Figure whole, Part part, String words, NumberWords numbers, @Nullable By by) {
        var figure = new Figure(whole.window(), part.numerator(), part.denominator(), part.untold(), whole.covered());
        return new Row(
                words,
                numbers.value(figure, definition.unit()),
                numbers.number(part.numerator(), list(definition, whole, Where.ABOVE, by, part)),
                numbers.number(part.denominator(), list(definition, whole, Where.BELOW, by, part)),
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
