package org.throughline.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.throughline.web.database.Database.Login;
import org.throughline.web.terminal.Refusal;

/** A PostgreSQL that the council runs itself; looked at before it is used. */
record OutsidePostgres(Database database) implements Postgres {

    private static final int OLDEST = 16;

    static OutsidePostgres open(Map<String, String> environment) {
        String url = named(environment, "THROUGHLINE_DB_URL");
        if (!url.startsWith("jdbc:postgresql://"))
            throw new Refusal("THROUGHLINE_DB_URL has the form jdbc:postgresql://HOST/DATABASE, not '" + url + "'.");
        var owner = new Login(
                named(environment, "THROUGHLINE_DB_OWNER_USER"), named(environment, "THROUGHLINE_DB_OWNER_PASSWORD"));
        var application = new Login(
                named(environment, "THROUGHLINE_DB_APP_USER"), named(environment, "THROUGHLINE_DB_APP_PASSWORD"));
        var database = new Database(url, owner, application);
        look(database, owner, OutsidePostgres::oldEnough);
        look(database, application, connection -> lesser(connection, database));
        return new OutsidePostgres(database);
    }

    private static String named(Map<String, String> environment, String variable) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank())
            throw new Refusal("THROUGHLINE_DB_URL names a PostgreSQL of your own; " + variable + " must be set too.");
        return value;
    }

    private interface Look {
        void at(Connection connection) throws SQLException;
    }

    private static void look(Database database, Login login, Look look) {
        try (var connection = database.connect(login)) {
            look.at(connection);
        } catch (SQLException e) {
            throw new Refusal(
                    "The PostgreSQL at %s does not let %s in: %s"
                            .formatted(database.url(), login.role(), e.getMessage()),
                    e);
        }
    }

    private static void oldEnough(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST)
            throw new Refusal("This PostgreSQL is version %s; Throughline needs %d or newer."
                    .formatted(connection.getMetaData().getDatabaseProductVersion(), OLDEST));
    }

    /** Facts and the trail are safe from the service only if its role is not their owner's, nor a master of everything. */
    private static void lesser(Connection connection, Database database) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select rolsuper or pg_has_role(current_user, ?, 'member') from pg_roles where rolname = current_user")) {
            statement.setString(1, database.owner().role());
            try (var rows = statement.executeQuery()) {
                if (rows.next() && rows.getBoolean(1))
                    throw new Refusal("THROUGHLINE_DB_APP_USER names "
                            + database.application().role()
                            + ", which could change or delete what must never change. Give the service a role of its own:"
                            + " create role throughline_app login password '...'.");
            }
        }
    }

    @Override
    public void close() {
        // the council's server goes on
    }
}
