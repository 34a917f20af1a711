package org.throughline.web.journeys.loading;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.throughline.returns.reading.NotUnderstood;

/**
 * Keeps on disk what the readers could not take until the facts are staged: one connection carries one stream at a
 * time. The file has no name once it is open: a program that is killed leaves nothing of it behind.
 */
public final class Spool implements AutoCloseable {

    /** More is counted and not kept: a file with so much in it is in no form we know. */
    private static final int KEPT = 1_000_000;

    private final FileChannel file;
    private final CopyText copy;
    private final TreeMap<String, Long> refusedByTable = new TreeMap<>();
    private final long load;
    private int kept;
    private long left;
    private long all;

    public Spool(long load) throws IOException {
        this.load = load;
        file = FileChannel.open(Files.createTempFile("throughline-listed", ".copy"), READ, WRITE, DELETE_ON_CLOSE);
        copy = new CopyText(Channels.newOutputStream(file));
    }

    public void add(NotUnderstood each) {
        all += each.times();
        if (each.kind() == NotUnderstood.Kind.ROW_REFUSED) {
            refusedByTable.merge(each.table(), each.times(), Long::sum);
        }
        if (kept == KEPT) {
            left += each.times();
            return;
        }
        try {
            copy.number(load)
                    .number(++kept)
                    .text(each.kind().name())
                    .text(each.file())
                    .number(each.line())
                    .text(each.table())
                    .text(each.child())
                    .text(each.field())
                    .text(each.value())
                    .text(each.words())
                    .number(each.times())
                    .texts(each.row())
                    .endRow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows that were refused of that table. */
    public long refused(String table) {
        return refusedByTable.getOrDefault(table, 0L);
    }

    public long refused() {
        return refusedByTable.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Everything, equal ones counted each time. */
    public long all() {
        return all;
    }

    /** How many were counted and not kept. */
    public long left() {
        return left;
    }

    public void into(Connection connection) throws SQLException, IOException {
        copy.flush();
        file.position(0);
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy journeys.listed (load, place, kind, file, line, tab, child, field, value, words, times, row) from stdin",
                        Channels.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
