package org.throughline.web.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One PostgreSQL database and the two roles that use it: the owner migrates, the application does the daily work. */
public record Database(String url, Login owner, Login application) {

    /** A schema that stands in the database while a restore fills it; where it is found, one was killed. */
    public static final String RESTORE_UNDER_WAY = "restore_under_way";

    /** A role and its password. */
    public record Login(String role, String password) {

        @Override
        public String toString() {
            return role; // never the password, which would end up in a log
        }
    }

    /** A connection of its own, outside any pool. */
    public Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.role(), login.password());
    }
}
