package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.journey.When;
import org.throughline.returns.reading.Days;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.workbook.Workbook;

/** A row of a council's sheet, its cells by their column. */
record SheetRow(Heading heading, Workbook.Row row, Listing listing) {

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FROM_1904 = 1462;

    /** Numbers of days from 1915 to 2199: what is less or more, such as a year alone, is no day of a child's life. */
    private static final int FIRST_SERIAL = 5_480;

    private static final int LAST_SERIAL = 109_574;

    String child() {
        return text("id");
    }

    int line() {
        return row.number();
    }

    String table() {
        return heading.list().sheet();
    }

    /** Empty where the cell is blank or the sheet has no such column. */
    String text(String key) {
        var place = heading.places().get(key);
        return place == null || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    /** A day as a workbook keeps it, or as a text; what is neither is kept and listed. */
    When day(String key, boolean from1904) {
        var text = text(key);
        var when = text.matches("[0-9]+(\\.[0-9]+)?") ? serial(text, from1904) : written(text);
        return listing.day(when, table(), heading.column(key).header(), child(), line());
    }

    private static When serial(String text, boolean from1904) {
        int point = text.indexOf('.');
        var whole = point < 0 ? text : text.substring(0, point);
        int number = whole.length() > 7 ? 0 : Integer.parseInt(whole) + (from1904 ? FROM_1904 : 0);
        return number >= FIRST_SERIAL && number <= LAST_SERIAL
                ? When.on(DAY_0.plusDays(number))
                : new When.Unreadable(text);
    }

    private static When written(String text) {
        return text.indexOf('/') >= 0 ? Days.slashed(text) : Days.isoWithTime(text);
    }

    /** The cells up to the last that holds something, those in error as the sheet shows them. */
    List<String> written() {
        var cells = new ArrayList<>(row.cells());
        row.errors().forEach(cells::set);
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    /** Lists the cells of the list's columns that hold an error, such as #N/A: they are read as blank. */
    void tellErrors() {
        row.errors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(error -> heading.at(error.getKey())
                        .ifPresent(column -> listing.withoutAPlace(
                                error.getValue(),
                                "This cell holds an error instead of a value. It was read as blank.",
                                table(),
                                column.header(),
                                child(),
                                line())));
    }

    /** The code of Ofsted's text; what is none of them is kept as it came, and listed where only codes may stand. */
    String code(String key) {
        var text = text(key);
        if (text.isEmpty()) {
            return "";
        }
        var column = heading.column(key);
        return Template.latest()
                .code(column, text)
                .or(() -> Template.of(Template.years().getFirst()).code(column, text))
                .orElseGet(() -> {
                    if (column.kind() == AnnexList.Kind.CODE) {
                        listing.unknownCode(text, table(), column.header(), child(), line());
                    }
                    return text;
                });
    }
}
