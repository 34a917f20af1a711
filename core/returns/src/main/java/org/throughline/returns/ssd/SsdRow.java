package org.throughline.returns.ssd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.returns.reading.Keys;

/**
 * One row of a table, its cells without the blanks round them. What a database writes for nothing, {@code NULL}, is
 * empty.
 *
 * @param line of the file, from 1
 * @param cells in the order of the table's fields
 */
public record SsdRow(SsdTable table, int line, List<String> cells) {

    public SsdRow {
        cells = List.copyOf(cells);
    }

    static SsdRow read(SsdTable table, int line, List<String> cells) {
        return new SsdRow(
                table,
                line,
                cells.stream()
                        .map(String::strip)
                        .map(cell -> cell.equals("NULL") ? "" : cell)
                        .toList());
    }

    SsdRow about(String whom) {
        var said = new ArrayList<>(cells);
        said.set(1, whom);
        return new SsdRow(table, line, said);
    }

    /** A row with these fields filled and all others empty. Its key and subject are among the fields. */
    static SsdRow of(SsdTable table, Map<String, String> filled) {
        return new SsdRow(
                table,
                0,
                table.fields().stream()
                        .map(field -> filled.getOrDefault(field, ""))
                        .toList());
    }

    /** The row's own key in the dataset. */
    public String key() {
        return cells.getFirst();
    }

    /** The child, worker or team it is about. */
    public String subject() {
        return cells.get(1);
    }

    public String get(String field) {
        int place = table.fields().lastIndexOf(field);
        if (place < 0) {
            throw new IllegalArgumentException(table.title() + " has no field " + field);
        }
        return cells.get(place);
    }

    /** The key as part of a fact's key. */
    String keyPart() {
        return Keys.part(key());
    }
}
