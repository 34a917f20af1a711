package org.throughline.returns.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a CSV file as {@link CsvFile} reads it: UTF-8, a header, quotes where needed. Closing it completes the file. */
public final class TableWriter implements Closeable {

    private final CsvWriter csv;

    /** Begins the file with the names of its columns. */
    public TableWriter(OutputStream bytes, List<String> header) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        csv.writeRecord(header);
    }

    /** @param cells as many as the header has names */
    public void write(List<String> cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
