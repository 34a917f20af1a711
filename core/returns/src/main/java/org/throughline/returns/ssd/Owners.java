package org.throughline.returns.ssd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.ssd.SsdTable.Through;
import org.throughline.returns.table.Columns;
import org.throughline.returns.table.CsvFile;

/** Finds the child of a row that names only a row of another table: in that table, where it lies in the same folder. */
final class Owners {

    private final Map<SsdTable, Member> files;
    private final Map<SsdTable, Map<String, String>> found = new EnumMap<>(SsdTable.class);

    Owners(Map<SsdTable, Member> files) {
        this.files = files;
    }

    /** The row with its child, where that can be found; else as it is. */
    SsdRow whose(SsdRow row) {
        if (!row.subject().isEmpty()) {
            return row;
        }
        return row.table()
                .through()
                .map(other ->
                        found.computeIfAbsent(row.table(), _ -> read(other)).get(row.get(other.field())))
                .map(row::about)
                .orElse(row);
    }

    private Map<String, String> read(Through other) {
        var file = files.get(other.table());
        if (file == null) {
            return Map.of();
        }
        var owners = new HashMap<String, String>();
        try (var csv = CsvFile.open(file.open())) {
            var columns = Columns.of(csv.header(), other.table().fields());
            var theirs = new Owners(files);
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var there = row.get();
                columns.cells(there)
                        .map(cells -> theirs.whose(SsdRow.read(other.table(), there.line(), cells)))
                        .filter(owning -> !owning.subject().isEmpty())
                        .ifPresent(owning -> owners.putIfAbsent(owning.get(other.named()), owning.subject()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return owners;
    }
}
