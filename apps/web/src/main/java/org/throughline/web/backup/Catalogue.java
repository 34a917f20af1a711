package org.throughline.web.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.web.backup.Manifest.Migrated;
import org.throughline.web.backup.Manifest.Sequence;

/** What a database holds, asked of PostgreSQL itself, so that no table of a new module can be forgotten. */
final class Catalogue {

    private static final String HISTORY = "flyway_schema_history";
    /** Ours and kept: neither PostgreSQL's own, nor the migrations' histories, nor sessions, nor what lasts no longer than we. */
    private static final String KEPT =
            " n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'session') ";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    record TableName(String schema, String name) {

        String quoted() {
            return Catalogue.quoted(schema) + "." + Catalogue.quoted(name);
        }
    }

    record ForeignKey(TableName table, String name, String definition) {}

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    List<TableName> tables() throws SQLException {
        return list(
                "select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind = 'r' and c.relpersistence <> 't' and" + KEPT + "order by 1, 2",
                row -> new TableName(row.getString(1), row.getString(2)));
    }

    /** The columns that rows are written with: all but those that PostgreSQL works out itself. */
    List<String> columns(TableName table) throws SQLException {
        return list(
                "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped"
                        + " and attgenerated = '' order by attnum",
                row -> row.getString(1),
                table.quoted());
    }

    List<Sequence> sequences() throws SQLException {
        return list(
                "select n.nspname, c.relname, s.last_value from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " join pg_sequences s on s.schemaname = n.nspname and s.sequencename = c.relname"
                        + " where s.last_value is not null and" + KEPT + "order by 1, 2",
                row -> new Sequence(row.getString(1), row.getString(2), row.getLong(3)));
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        return list(
                "select n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid) from pg_constraint k"
                        + " join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace"
                        + " where k.contype = 'f' and k.conparentid = 0 and" + KEPT + "order by 1, 2, 3",
                row -> new ForeignKey(
                        new TableName(row.getString(1), row.getString(2)), row.getString(3), row.getString(4)));
    }

    List<TableName> materializedViews() throws SQLException {
        return list(
                "select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind = 'm' and" + KEPT + "order by c.oid",
                row -> new TableName(row.getString(1), row.getString(2)));
    }

    List<Migrated> migrated() throws SQLException {
        var versions = new ArrayList<Migrated>();
        for (var history : histories()) versions.addAll(newest(history));
        return versions;
    }

    /** Every schema that is not PostgreSQL's own. */
    List<String> schemas() throws SQLException {
        return list(
                "select nspname from pg_namespace where nspname !~ '^pg_'"
                        + " and nspname not in ('information_schema', 'public') order by 1",
                row -> row.getString(1));
    }

    /** The migrations' histories, in the order in which they began. */
    List<String> histories() throws SQLException {
        return list(
                "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                        + " and relname like '" + HISTORY + "%' order by oid",
                row -> row.getString(1));
    }

    private List<Migrated> newest(String history) throws SQLException {
        return list(
                "select version from public." + quoted(history)
                        + " where success and version is not null and type <> 'BASELINE' order by installed_rank desc limit 1",
                row -> new Migrated(history, row.getString(1)));
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Row<T> row, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
            var all = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) all.add(row.of(rows));
            }
            return all;
        }
    }
}
