package org.throughline.returns.ssda903;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.throughline.returns.table.TableWriter;

/** Writes one table of the return, row by row. Closing it completes the file. */
public final class Ssda903Writer implements Closeable {

    private final TableWriter rows;

    public Ssda903Writer(Table table, OutputStream bytes) {
        this.rows = new TableWriter(bytes, table.columns());
    }

    public void write(Row row) {
        rows.write(row.cells());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /**
     * The small file that stands beside the tables and says whose they are.
     *
     * @param authority the council's code, such as E10000002
     * @param year the collection year, named by its closing 31 March
     */
    public static String returnJson(String authority, int year) {
        return """
                {
                 "collection_year": "%d",
                 "local_authority": "%s"
                }
                """.formatted(year, authority);
    }
}
