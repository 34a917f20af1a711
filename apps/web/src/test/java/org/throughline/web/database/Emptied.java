package org.throughline.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;

/** An empty database for tests: the cluster of an earlier run is used again, what that run left in it is not. */
public final class Emptied {

    private Emptied() {}

    /** Where a database of tests lies: tests run in more than one program at once, and each has its own. */
    public static Path folder(String name) {
        return Path.of("target", name + "-" + System.getProperty("fork", "fork-1"));
    }

    public static void under(Path data) {
        try (var postgres = Postgres.open(data, Map.of());
                var connection = postgres.database().connect(postgres.database().owner());
                var statement = connection.createStatement()) {
            for (String thing : leftBehind(connection)) statement.execute("drop " + thing + " cascade");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("could not empty " + data, e);
        }
    }

    private static Iterable<String> leftBehind(Connection connection) throws SQLException {
        var things = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("""
                select format('schema %I', nspname) from pg_namespace
                 where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
                union all
                select format('table public.%I', tablename) from pg_tables where schemaname = 'public'
                """)) {
            while (rows.next()) things.add(rows.getString(1));
        }
        return things;
    }
}
