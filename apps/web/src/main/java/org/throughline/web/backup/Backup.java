package org.throughline.web.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.throughline.web.backup.Catalogue.TableName;
import org.throughline.web.backup.Manifest.Table;
import org.throughline.web.database.Database;
import org.throughline.web.terminal.Refusal;

/** Writes the rows of one moment into one file, while the service goes on. */
final class Backup {

    private final Database database;

    Backup(Database database) {
        this.database = database;
    }

    /** Writes the file whole or not at all; nobody but its owner may read it. */
    Manifest into(Path file, Instant now) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) throw new Refusal(file + " is there already; a backup never writes over a file.");
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new Refusal("There is no folder for " + file + ".");
        Path part = Files.createTempFile(
                folder,
                target.getFileName() + ".",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            var manifest = write(part, now);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest write(Path part, Instant now) throws IOException {
        try (var connection = database.connect(database.owner());
                var file = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            try (var statement = connection.createStatement()) {
                statement.execute("set synchronize_seqscans = off"); // the same rows, the same order, the same digest
            }
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var catalogue = new Catalogue(connection);
            var migrated = catalogue.migrated();
            var tables = tables(connection, catalogue, file);
            var manifest = new Manifest(Manifest.FORMAT, now, migrated, tables, catalogue.sequences());
            connection.rollback();
            file.putNextEntry(new ZipEntry(Manifest.ENTRY));
            file.write(manifest.toJson());
            file.closeEntry();
            return manifest;
        } catch (SQLException e) {
            throw new IOException("the database did not let itself be read", e);
        }
    }

    private static List<Table> tables(Connection connection, Catalogue catalogue, ZipOutputStream file)
            throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var tables = new ArrayList<Table>();
        for (var table : catalogue.tables()) {
            var columns = catalogue.columns(table);
            file.putNextEntry(new ZipEntry(new Table(table.schema(), table.name(), columns, 0, "").entry()));
            var counted = new Digested(file);
            long rows = copy.copyOut("copy " + with(table, columns) + " to stdout", counted);
            file.closeEntry();
            tables.add(new Table(table.schema(), table.name(), columns, rows, counted.sha256()));
        }
        return tables;
    }

    static String with(TableName table, List<String> columns) {
        return table.quoted() + columns.stream().map(Catalogue::quoted).collect(Collectors.joining(", ", " (", ")"));
    }

    /** Works out the digest of what passes, and does not close what lies behind. */
    private static final class Digested extends OutputStream {

        private final OutputStream behind;
        private final Sha256 digest = new Sha256();

        Digested(OutputStream behind) {
            this.behind = behind;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            digest.add(bytes, offset, length);
            behind.write(bytes, offset, length);
        }

        String sha256() {
            return digest.inHex();
        }
    }
}
