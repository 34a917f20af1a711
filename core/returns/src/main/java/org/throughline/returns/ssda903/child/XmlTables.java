package org.throughline.returns.ssda903.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.ssda903.Row;
import org.throughline.returns.ssda903.Ssda903Xml;
import org.throughline.returns.ssda903.Table;

/** Makes of the XML form the rows that its tables would hold, each numbered within its table. */
final class XmlTables {

    private XmlTables() {}

    static Map<Table, TableRows> read(Member file, boolean last, Places places) throws IOException {
        var tables = new EnumMap<Table, List<ChildRow>>(Table.class);
        for (var table : Ssda903Xml.TABLES) {
            tables.put(table, new ArrayList<>());
        }
        var cells = new Cells();
        Ssda903Xml.eachChild(file, (rows, uasc) -> {
            for (Row row : rows) {
                var table = row.table();
                var texts = new ArrayList<>(row.cells());
                if (table == Table.HEADER) {
                    texts.add(uasc);
                }
                var made = tables.computeIfAbsent(table, _ -> new ArrayList<>());
                made.add(ChildRow.of(
                        table,
                        last ? table.title() + "_last" : table.title(),
                        made.size(),
                        texts.stream().map(cells::get).toArray(Cell[]::new),
                        places));
            }
        });
        var numbered = new EnumMap<Table, TableRows>(Table.class);
        tables.forEach((table, rows) -> numbered.put(table, TableRows.of(rows)));
        return numbered;
    }
}
