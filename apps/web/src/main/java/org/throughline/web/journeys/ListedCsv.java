package org.throughline.web.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.web.pages.CsvFile;

/** Lines of CSV about what was not understood. A cell that a spreadsheet would run as a formula gets an apostrophe. */
final class ListedCsv {

    static final String LISTED_HEADER =
            line(List.of("File", "Line", "Table", "Child", "Field", "What stands there", "What is wrong", "How often"));
    static final String REFUSED_HEADER = line(List.of("File", "Line", "Table", "Why it was refused", "The row"));

    private ListedCsv() {}

    static String listed(ResultSet row) throws SQLException {
        return line(List.of(
                row.getString("file"),
                row.getString("line"),
                row.getString("tab"),
                row.getString("child"),
                row.getString("field"),
                row.getString("value"),
                row.getString("words"),
                row.getString("times")));
    }

    static String refused(ResultSet row) throws SQLException {
        var cells = new ArrayList<String>();
        cells.add(row.getString("file"));
        cells.add(row.getString("line"));
        cells.add(row.getString("tab"));
        cells.add(row.getString("words"));
        cells.addAll(List.of((String[]) row.getArray("row").getArray()));
        return line(cells);
    }

    static String line(List<String> cells) {
        return cells.stream().map(ListedCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        var safe = CsvFile.harmless(text);
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
