package org.throughline.returns.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.table.Columns;
import org.throughline.returns.table.CsvFile;

/** One year's files, at most one for each table. */
final class YearFiles {

    /** Takes the rows of a file as they are read. */
    interface Rows {
        void take(Row row);
    }

    private final Map<Table, Member> files = new EnumMap<>(Table.class);

    /** Keeps the file as that table's; false where another file holds it already. */
    boolean add(Table table, Member file) {
        return files.putIfAbsent(table, file) == null;
    }

    YearFiles without(Predicate<Table> unwanted) {
        var left = new YearFiles();
        left.files.putAll(files);
        left.files.keySet().removeIf(unwanted);
        return left;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    Optional<Member> file(Table table) {
        return Optional.ofNullable(files.get(table));
    }

    /** The tables there are: the header first, then those with birth dates, the episodes last. */
    List<Table> tables() {
        var tables = new ArrayList<>(files.keySet());
        if (tables.remove(Table.EPISODES)) {
            tables.add(Table.EPISODES);
        }
        if (tables.remove(Table.UASC)) {
            tables.add(tables.contains(Table.HEADER) ? 1 : 0, Table.UASC);
        }
        return tables;
    }

    /**
     * Reads one table. Rows without a child, and rows of another width, are listed and left out.
     *
     * @return how many rows it has
     */
    long read(Table table, Listing listing, Rows rows) throws IOException {
        var file = files.get(table);
        if (file == null) {
            return 0;
        }
        long count = 0;
        try (var csv = CsvFile.open(file.open())) {
            var columns = Columns.of(csv.header(), Columns.named(table.columns()));
            Columns.listUnknown(csv.header(), Columns.named(table.columns()), table.title(), listing);
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var found = row.get();
                if (found.isBlank()) {
                    continue;
                }
                count++;
                var cells = columns.cells(found);
                if (cells.isEmpty()) {
                    listing.rowRefused(
                            "The row has not as many cells as the header.", table.title(), found.line(), found.cells());
                } else if (cells.get().getFirst().isEmpty()) {
                    listing.rowRefused("The row names no child.", table.title(), found.line(), found.cells());
                } else {
                    rows.take(table.row(found.number(), found.line(), cells.get()));
                }
            }
        }
        return count;
    }
}
