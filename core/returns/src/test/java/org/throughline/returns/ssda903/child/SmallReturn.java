package org.throughline.returns.ssda903.child;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.returns.ssda903.Ssda903Xml;
import org.throughline.returns.ssda903.Table;

/**
 * A return of a few rows for 2026/27, written as one line: {@code Episodes: DECOM 02/05/2026, DEC 01/05/2026 + Header:
 * DOB 01/01/2010}. Rows are one child's, C1, unless they say another CHILD; what is not named is blank. Every table of
 * both years is there, most of them empty.
 */
public final class SmallReturn {

    private static final String LAST = "_last";
    private static final List<Table> LAST_YEARS = List.of(
            Table.HEADER, Table.EPISODES, Table.UASC, Table.OC3, Table.PLACED_ADOPTION, Table.MISSING, Table.DOLO);

    private SmallReturn() {}

    /** @param xml whether it came as XML, whose header has the flag UASC */
    public static Children of(String line, boolean xml, Places places, Map<String, List<Provider>> providers) {
        var now = new EnumMap<Table, TableRows>(Table.class);
        var last = new EnumMap<Table, TableRows>(Table.class);
        EnumSet.allOf(Table.class).stream()
                .filter(table -> !xml || Ssda903Xml.TABLES.contains(table))
                .forEach(table -> now.put(table, new TableRows(table, false)));
        LAST_YEARS.forEach(table -> last.put(table, new TableRows(table, true)));
        for (var row : line.isBlank() ? new String[0] : line.split(" \\+ ", -1)) {
            add(row.strip(), now, last);
        }
        now.values().forEach(TableRows::done);
        last.values().forEach(TableRows::done);
        return new Children(Year.ending(2027, "E10000090"), xml, new Children.Lists(places, providers), now, last);
    }

    private static void add(String row, Map<Table, TableRows> now, Map<Table, TableRows> last) {
        int colon = row.indexOf(':');
        var title = row.substring(0, colon);
        boolean ofLastYear = title.endsWith(LAST);
        var name = ofLastYear ? title.substring(0, title.length() - LAST.length()) : title;
        var table = Arrays.stream(Table.values())
                .filter(each -> each.title().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row));
        var cells = new LinkedHashMap<String, String>();
        cells.put("CHILD", "C1");
        for (var cell : row.substring(colon + 1).strip().split(", *", -1)) {
            int blank = cell.indexOf(' ');
            if (blank > 0) {
                cells.put(cell.substring(0, blank), cell.substring(blank + 1));
            } else if (!cell.isEmpty()) {
                cells.put(cell, "");
            }
        }
        var columns = table == Table.HEADER
                ? Stream.concat(table.columns().stream(), Stream.of("UASC")).toList()
                : table.columns();
        if (!columns.containsAll(cells.keySet())) {
            throw new IllegalArgumentException("No such column: " + row);
        }
        var rows = (ofLastYear ? last : now).computeIfAbsent(table, _ -> new TableRows(table, ofLastYear));
        for (int column = 0; column < columns.size(); column++) {
            rows.cell(column, cells.getOrDefault(columns.get(column), ""));
        }
        rows.end(rows.size(), 0);
    }
}
