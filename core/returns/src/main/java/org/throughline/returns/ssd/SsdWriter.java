package org.throughline.returns.ssd;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.throughline.returns.table.TableWriter;

/** Writes one table of the dataset, row by row. Closing it completes the file. */
public final class SsdWriter implements Closeable {

    private final SsdTable table;
    private final TableWriter rows;

    public SsdWriter(SsdTable table, OutputStream bytes) {
        this.table = table;
        this.rows = new TableWriter(bytes, once(table.fields()));
    }

    public void write(SsdRow row) {
        rows.write(once(row.cells()));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** Where the row's key is whom it is about, that stands in the file once. */
    private List<String> once(List<String> cells) {
        boolean keyIsSubject = table.fields().get(0).equals(table.fields().get(1));
        return keyIsSubject ? cells.subList(1, cells.size()) : cells;
    }
}
