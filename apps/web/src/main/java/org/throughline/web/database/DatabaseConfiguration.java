package org.throughline.web.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.web.terminal.Refusal;

/** The service connects as the application's role, the migrations as the owner. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Postgres postgres(@Value("${throughline.data}") Path data) throws IOException {
        return Postgres.open(data, System.getenv());
    }

    @Bean
    Database database(Postgres postgres) throws SQLException {
        var database = postgres.database();
        if (halfRestored(database))
            throw new Refusal(
                    "A restore was interrupted, and the database is half full. Run ./throughline restore again"
                            + " with the same file.");
        return database;
    }

    private static boolean halfRestored(Database database) throws SQLException {
        try (var connection = database.connect(database.owner());
                var statement = connection.prepareStatement("select to_regnamespace(?) is not null")) {
            statement.setString(1, Database.RESTORE_UNDER_WAY);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    @Bean
    JdbcConnectionDetails serviceConnection(Database database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.application().role();
            }

            @Override
            public String getPassword() {
                return database.application().password();
            }
        };
    }

    @Bean
    FlywayConnectionDetails migrationConnection(Database database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.owner().role();
            }

            @Override
            public String getPassword() {
                return database.owner().password();
            }
        };
    }

    /** Migrations write {@code grant select on ... to ${app}}. */
    @Bean
    FlywayConfigurationCustomizer nameOfTheApplicationRole(Database database) {
        return flyway ->
                flyway.placeholders(Map.of("app", database.application().role()));
    }
}
