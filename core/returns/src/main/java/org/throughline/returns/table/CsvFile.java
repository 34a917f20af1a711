package org.throughline.returns.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file read forwards: commas, double quotes, a header row, UTF-8 with or without a byte order mark, and either
 * kind of line end. Lines with nothing at all on them are passed over.
 */
public final class CsvFile implements AutoCloseable {

    /** In characters; more than the guard lets one row hold. */
    private static final int LONGEST_ROW = 32 << 20;

    /** A part of a file is at least so long: what is shorter and has no line end is a whole file of one row. */
    private static final int SHORTEST_PART = 4_096;

    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private int next;

    private CsvFile(CloseableIterator<CsvRecord> records) throws IOException {
        this.records = records;
        this.header = record().map(CsvRecord::getFields).orElse(List.of());
    }

    /** Reads the header, and closes the bytes when it is closed. */
    public static CsvFile open(InputStream bytes) throws IOException {
        return new CsvFile(usual().ofCsvRecord(bytes).iterator());
    }

    /** Hands every field on as it is met, the header's first, for tables that are read whole and often. */
    public static void read(InputStream bytes, CsvCallbackHandler<?> handler) throws IOException {
        try (var records = usual().build(handler, bytes).iterator()) {
            while (records.hasNext()) {
                records.next();
            }
        } catch (CsvParseException e) {
            throw new IOException(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("removal") // text after a closing quote: a row to be read as it is, not a file to be refused
    private static CsvReader.CsvReaderBuilder usual() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .detectBomHeader(true)
                .maxBufferSize(LONGEST_ROW);
    }

    /** The first row of a file that begins with these bytes; empty where they hold no whole row. */
    public static List<String> header(byte[] start) throws IOException {
        int end = 0;
        while (end < start.length && start[end] != '\n' && start[end] != '\r') {
            end++;
        }
        if (end == start.length && end >= SHORTEST_PART) {
            return List.of();
        }
        try (var csv = open(new ByteArrayInputStream(start, 0, end))) {
            return csv.header();
        }
    }

    /** The cells of the first row; empty where the file has none. */
    public List<String> header() {
        return header;
    }

    /** The next row, whatever its width; empty at the end. */
    public Optional<CsvRow> next() throws IOException {
        return record().map(found -> new CsvRow(next++, (int) found.getStartingLineNumber(), found.getFields()));
    }

    private Optional<CsvRecord> record() throws IOException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw new IOException(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
