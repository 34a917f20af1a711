package org.throughline.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class LocalPostgresTest {

    private static final Path HOME = Path.of("target", "local-postgres-test").toAbsolutePath();

    @BeforeAll
    static void nothing_there() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
    }

    private static long server() throws IOException {
        return Long.parseLong(
                Files.readAllLines(HOME.resolve("data/postmaster.pid")).getFirst());
    }

    private static void write(Database database, String word) throws SQLException {
        try (var connection = database.connect(database.owner());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists note (word text)");
            statement.execute("insert into note values ('" + word + "')");
        }
    }

    private static boolean holds(Database database, String word) throws SQLException {
        try (var connection = database.connect(database.owner());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from note where word = '" + word + "'")) {
            return rows.next();
        }
    }

    @Test
    void what_was_written_is_there_at_the_next_start() throws Exception {
        try (var postgres = LocalPostgres.open(HOME)) {
            write(postgres.database(), "kept");
        }
        try (var postgres = LocalPostgres.open(HOME)) {
            assertThat(holds(postgres.database(), "kept")).isTrue();
        }
    }

    @Test
    void the_first_to_leave_does_not_stop_the_server_under_the_others_and_the_last_does() throws Exception {
        var first = LocalPostgres.open(HOME);
        var second = LocalPostgres.open(HOME);
        long server = server();

        first.close();
        write(second.database(), "still served");
        second.close();

        gone(server);
    }

    private static void gone(long process) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> ProcessHandle.of(process).ifPresent(p -> p.onExit().join()));
    }

    @Test
    void a_server_left_by_a_killed_program_is_taken_up() throws Exception {
        var killed = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        HOME.toString())
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(137);
        long left = server();
        assertThat(ProcessHandle.of(left)).isPresent();

        try (var postgres = LocalPostgres.open(HOME)) {
            assertThat(server()).isEqualTo(left);
            assertThat(holds(postgres.database(), "written before the end")).isTrue();
        }
        gone(left);
    }

    /** A program that writes, and is gone before it could say goodbye. */
    static final class Killed {
        public static void main(String[] arguments) throws Exception {
            write(LocalPostgres.open(Path.of(arguments[0])).database(), "written before the end");
            Runtime.getRuntime().halt(137);
        }
    }

    @Test
    void a_server_that_is_killed_comes_back_at_the_same_address_with_what_was_written() throws Exception {
        try (var postgres = LocalPostgres.open(HOME)) {
            write(postgres.database(), "acknowledged");
            long killed = server();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                while (!answers(postgres.database())) Thread.onSpinWait();
            });
            assertThat(holds(postgres.database(), "acknowledged")).isTrue();
            assertThat(server()).isNotEqualTo(killed);
        }
    }

    private static boolean answers(Database database) {
        try {
            return holds(database, "acknowledged");
        } catch (SQLException e) {
            return false;
        }
    }

    @Test
    void nobody_gets_in_without_the_password_or_reads_it_in_passing() throws Exception {
        try (var postgres = LocalPostgres.open(HOME)) {
            String url = postgres.database().url();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "throughline_owner", "guess"))
                    .hasMessageContaining("password");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "throughline_app", ""))
                    .hasMessageContaining("password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(HOME.resolve("secrets.properties"))))
                    .isEqualTo("rw-------");
            assertThat(postgres.database().toString())
                    .doesNotContain(postgres.database().owner().password());
        }
    }

    @Test
    void the_service_may_make_nothing_of_its_own() throws Exception {
        try (var postgres = LocalPostgres.open(HOME);
                var connection = postgres.database().connect(postgres.database().application());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create schema mine")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create table public.mine (word text)"))
                    .hasMessageContaining("permission denied");
        }
    }
}
