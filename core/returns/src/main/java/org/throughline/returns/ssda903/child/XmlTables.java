package org.throughline.returns.ssda903.child;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.ssda903.Row;
import org.throughline.returns.ssda903.Ssda903Xml;
import org.throughline.returns.ssda903.Table;

/** Makes of the XML form the rows that its tables would hold, each numbered within its table. */
final class XmlTables {

    private XmlTables() {}

    static Map<Table, TableRows> read(Member file, boolean last) throws IOException {
        var tables = new EnumMap<Table, TableRows>(Table.class);
        for (var table : Ssda903Xml.TABLES) {
            tables.put(table, new TableRows(table, last));
        }
        Ssda903Xml.eachChild(file, (rows, uasc) -> {
            for (Row row : rows) {
                var made = tables.computeIfAbsent(row.table(), table -> new TableRows(table, last));
                var cells = row.cells();
                for (int column = 0; column < cells.size(); column++) {
                    made.cell(column, cells.get(column));
                }
                if (row.table() == Table.HEADER) {
                    made.cell(RowOfCells.UASC, uasc);
                }
                made.end(made.size(), row.line());
            }
        });
        tables.values().forEach(TableRows::done);
        return tables;
    }
}
