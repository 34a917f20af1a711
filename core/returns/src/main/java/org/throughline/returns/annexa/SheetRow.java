package org.throughline.returns.annexa;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.throughline.journey.When;
import org.throughline.returns.reading.Days;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.workbook.Workbook;

/** A row of a council's sheet, its cells by their column. */
record SheetRow(Heading heading, Workbook.Row row, Listing listing) {

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FROM_1904 = 1462;
    private static final BigDecimal LAST_SERIAL = new BigDecimal("2958465");

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
        var number = new BigDecimal(text);
        return number.signum() > 0 && number.compareTo(LAST_SERIAL) <= 0
                ? When.on(DAY_0.plusDays(number.intValue() + (from1904 ? FROM_1904 : 0)))
                : new When.Unreadable(text);
    }

    private static When written(String text) {
        return text.indexOf('/') >= 0 ? Days.slashed(text) : Days.isoWithTime(text);
    }

    /** The code of Ofsted's text; what is none of them is kept as it came, and listed. */
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
                    listing.unknownCode(text, table(), column.header(), child(), line());
                    return text;
                });
    }
}
