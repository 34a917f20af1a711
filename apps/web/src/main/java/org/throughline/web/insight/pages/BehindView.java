package org.throughline.web.insight.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Behind.Entry;
import org.throughline.web.insight.Behind.Where;
import org.throughline.web.insight.Behind.Which;
import org.throughline.web.insight.Window;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Pages;

/**
 * The children behind one number, in finished words.
 *
 * @param caption which number of which period
 * @param columns what stands over the numbers of a row; none where the children alone are told
 * @param csv address of the same list as a file, or null where the person may not take it out
 * @param workbook the same as a workbook
 */
public record BehindView(
        String title,
        String back,
        String caption,
        String found,
        List<String> columns,
        List<Row> rows,
        Pages pages,
        @Nullable String csv,
        @Nullable String workbook) {

    public record Row(String name, String knownBy, String address, String born, List<String> cells) {}

    /** @param group such as "Team: North", empty for all */
    static BehindView of(
            Definition definition,
            Which which,
            Window window,
            List<Entry> entries,
            String group,
            int found,
            int page,
            boolean exports) {
        var address = "/measures/" + definition.code().value();
        return new BehindView(
                definition.name(),
                address,
                says(which.where(), definition)
                        + ", "
                        + PeriodWords.alone(window)
                        + (group.isEmpty() ? "" : ". " + group),
                found == 0 ? "No child" : Days.count(found, "child", "children"),
                columns(which.where(), definition),
                entries.stream()
                        .map(entry -> row(entry, which.where(), definition))
                        .toList(),
                Pages.of(page, found, number -> list(address + "/children", which, window, number)),
                exports ? list(address + "/children.csv", which, window, 1) : null,
                exports ? list(address + "/children.xlsx", which, window, 1) : null);
    }

    private static String list(String path, Which which, Window window, int page) {
        return Address.of(
                path,
                "period",
                window.key(),
                "who",
                which.where().key(),
                "by",
                which.within().map(it -> it.by().key()).orElse(""),
                "group",
                which.within()
                        .map(it -> it.key().isEmpty() ? GroupWords.UNKNOWN : it.key())
                        .orElse(""),
                "page",
                page == 1 ? "" : String.valueOf(page));
    }

    static String says(Where where, Definition definition) {
        return switch (where) {
            case ABOVE -> "Counted above the line: " + definition.above();
            case BELOW -> "Counted below the line: " + definition.below();
            case UNTOLD -> "Children of whom something cannot be told";
        };
    }

    static List<String> columns(Where where, Definition definition) {
        return where == Where.UNTOLD ? List.of("Cannot be told, because") : List.of(above(definition), "Counted below");
    }

    private static String above(Definition definition) {
        return definition.unit() == Unit.SCORE ? "Score" : "Counted above";
    }

    static Row row(Entry entry, Where where, Definition definition) {
        return new Row(
                entry.name(),
                entry.knownBy(),
                "/children/" + entry.child().value(),
                entry.born().map(Days::inWords).orElse("Not known"),
                cells(entry, where));
    }

    static List<String> cells(Entry entry, Where where) {
        return where == Where.UNTOLD
                ? List.of(entry.why())
                : List.of("%,d".formatted(entry.above()), "%,d".formatted(entry.below()));
    }
}
