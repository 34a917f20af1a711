package org.throughline.returns.allocations;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.throughline.returns.table.TableWriter;

/** Writes a list of allocations, row by row. Closing it completes the file. */
public final class AllocationsWriter implements Closeable {

    private final TableWriter rows;

    public AllocationsWriter(OutputStream bytes) {
        this.rows = new TableWriter(bytes, AllocationRow.HEADER);
    }

    public void write(AllocationRow row) {
        rows.write(row.cells());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
