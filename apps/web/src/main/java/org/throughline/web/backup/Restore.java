package org.throughline.web.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.throughline.web.backup.Catalogue.ForeignKey;
import org.throughline.web.backup.Catalogue.TableName;
import org.throughline.web.backup.Manifest.Migrated;
import org.throughline.web.database.Database;
import org.throughline.web.database.Postgres;
import org.throughline.web.terminal.Refusal;

/**
 * Puts a backup into an empty database: the schemas as they were, from the migrations, then every row in one
 * transaction. A restore that was killed is begun again from the start by the next one.
 */
public final class Restore {

    private static final String HISTORY = "flyway_schema_history";

    private final Database database;

    Restore(Database database) {
        this.database = database;
    }

    /** Restores into the database of this program, which must not be running on it. */
    public static void restore(Path file, Path data, Map<String, String> environment) {
        try (var backup = BackupFile.open(file).whole();
                var postgres = Postgres.open(data, environment)) {
            new Restore(postgres.database()).from(backup);
        } catch (IOException e) {
            throw new Refusal("The restore failed and left the database empty: " + e.getMessage(), e);
        }
    }

    void from(BackupFile backup) throws IOException {
        try (var connection = database.connect(database.owner())) {
            emptied(connection);
            run(connection, "create schema " + Database.RESTORE_UNDER_WAY);
            for (var migrated : backup.manifest().migrated()) migrate(migrated);
            connection.setAutoCommit(false);
            fill(connection, backup);
            run(connection, "drop schema " + Database.RESTORE_UNDER_WAY);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("the database refused it", e);
        }
    }

    /** Clears away what a killed restore had made; refuses a database with anything else in it. */
    private static void emptied(Connection connection) throws SQLException {
        var catalogue = new Catalogue(connection);
        if (catalogue.schemas().contains(Database.RESTORE_UNDER_WAY)) {
            for (String schema : catalogue.schemas())
                run(connection, "drop schema " + Catalogue.quoted(schema) + " cascade");
            for (String history : catalogue.histories())
                run(connection, "drop table public." + Catalogue.quoted(history));
        }
        if (!catalogue.histories().isEmpty() || !catalogue.schemas().isEmpty())
            throw new Refusal("The database is not empty, and a restore never writes over anything. Move the folder"
                    + " 'postgres' under the data directory away, or name an empty database.");
    }

    /** Brings one module's schema to where it was when the backup was made. */
    private void migrate(Migrated migrated) {
        String module = migrated.history().equals(HISTORY)
                ? "__root"
                : migrated.history().substring(HISTORY.length() + 1).replace('.', '/');
        var flyway = Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().role(),
                        database.owner().password())
                .locations("classpath:db/migration/" + module)
                .table(migrated.history())
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .placeholders(Map.of("app", database.application().role()))
                .target(MigrationVersion.fromVersion(migrated.version()))
                .load();
        flyway.migrate();
        var now = flyway.info().current();
        if (now == null || !migrated.version().equals(String.valueOf(now.getVersion())))
            throw new Refusal("The backup was made by a newer Throughline (" + module + " " + migrated.version()
                    + "); restore it with that one.");
    }

    private static void fill(Connection connection, BackupFile backup) throws SQLException, IOException {
        var catalogue = new Catalogue(connection);
        var tables = catalogue.tables();
        var foreignKeys = catalogue.foreignKeys();
        sameTables(tables, backup.manifest());
        for (var key : foreignKeys) run(connection, alter(key) + " drop constraint " + Catalogue.quoted(key.name()));
        for (var table : tables) run(connection, "alter table " + table.quoted() + " disable trigger user");
        run(connection, "truncate " + tables.stream().map(TableName::quoted).collect(Collectors.joining(", ")));
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : backup.manifest().tables()) {
            var name = new TableName(table.schema(), table.name());
            try (var rows = backup.rows(table)) {
                long copied = copy.copyIn("copy " + Backup.with(name, table.columns()) + " from stdin", rows);
                if (copied != table.rows())
                    throw new IOException(
                            "%s has %d rows and should have %d".formatted(name.quoted(), copied, table.rows()));
            }
        }
        for (var sequence : backup.manifest().sequences()) set(connection, sequence);
        for (var table : tables) run(connection, "alter table " + table.quoted() + " enable trigger user");
        for (var key : foreignKeys)
            run(connection, alter(key) + " add constraint " + Catalogue.quoted(key.name()) + " " + key.definition());
        for (var view : catalogue.materializedViews()) run(connection, "refresh materialized view " + view.quoted());
    }

    private static void sameTables(List<TableName> made, Manifest manifest) throws IOException {
        var expected = new HashSet<TableName>();
        for (var table : manifest.tables()) expected.add(new TableName(table.schema(), table.name()));
        if (!expected.equals(new HashSet<>(made)))
            throw new IOException(
                    "the migrations made the tables %s and the backup holds %s".formatted(made, expected));
    }

    private static void set(Connection connection, Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, new TableName(sequence.schema(), sequence.name()).quoted());
            statement.setLong(2, sequence.last());
            statement.execute();
        }
    }

    private static String alter(ForeignKey key) {
        return "alter table " + key.table().quoted();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
