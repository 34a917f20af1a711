package org.throughline.web.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.throughline.web.database.Database.Login;

/** The database and the two roles of the PostgreSQL inside, made where they are missing. */
final class Roles {

    static final String DATABASE = "throughline";
    static final String OWNER = "throughline_owner";
    static final String APPLICATION = "throughline_app";

    private Roles() {}

    static void prepare(String url, Login superuser, Database database) {
        try (var connection = DriverManager.getConnection(url, superuser.role(), superuser.password())) {
            role(connection, database.owner());
            role(connection, database.application());
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                run(connection, "create database " + DATABASE + " owner " + OWNER);
                run(connection, "revoke temporary on database " + DATABASE + " from public");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not prepare the database", e);
        }
    }

    /** A role that may sign in and nothing else; what it may do in the database is granted by the migrations. */
    private static void role(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.role()))
            // our own words and a password of letters, digits, '-' and '_': nothing to quote
            run(connection, "create role " + login.role() + " login password '" + login.password() + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
