package org.throughline.web.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.throughline.web.ServiceTest;
import org.throughline.web.database.Database;
import org.throughline.web.database.Postgres;
import org.throughline.web.terminal.Refusal;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

class BackupTest extends ServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final Path ELSEWHERE = Path.of("target", "restore-test");
    private static Postgres elsewhere;

    @Autowired
    Database here;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    Path file;

    @BeforeAll
    static void another_postgresql() throws IOException {
        FileSystemUtils.deleteRecursively(ELSEWHERE);
        elsewhere = Postgres.open(ELSEWHERE, Map.of());
    }

    @AfterAll
    static void stop() throws IOException {
        elsewhere.close();
    }

    @BeforeEach
    void a_backup() throws IOException, SQLException {
        clear();
        transaction.executeWithoutResult(_ -> trail.wrote(
                Actor.system("os:amara"), "Zoë's\ttab, \\N, \\. and\nnew line", null, "emoji 🧒 and \"quotes\""));
        file = folder.resolve("council.backup");
        new Backup(here).into(file, NOW);
    }

    private static void clear() throws SQLException {
        try (var connection = owner()) {
            run(connection, "create schema if not exists " + Database.RESTORE_UNDER_WAY);
        }
    }

    private static Connection owner() throws SQLException {
        return elsewhere.database().connect(elsewhere.database().owner());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void restore() throws IOException {
        try (var backup = BackupFile.open(file).whole()) {
            new Restore(elsewhere.database()).from(backup);
        }
    }

    private Manifest manifest(Path path) throws IOException {
        try (var backup = BackupFile.open(path).whole()) {
            return backup.manifest();
        }
    }

    @Test
    void what_is_restored_is_row_for_row_what_was_backed_up() throws IOException {
        restore();
        var again = folder.resolve("again.backup");
        new Backup(elsewhere.database()).into(again, NOW);

        assertThat(manifest(again)).isEqualTo(manifest(file));
        assertThat(manifest(again).rows()).isPositive();
    }

    @Test
    void the_restored_database_goes_on_counting_and_keeps_its_walls() throws Exception {
        restore();
        var database = elsewhere.database();

        try (var connection = database.connect(database.application())) {
            run(connection, """
                    insert into trail.row (at, outcome, actor, actor_name, role, what, child, detail, request)
                    select at, outcome, actor, actor_name, role, what, child, detail, request from trail.row limit 1
                    """);
            assertThatThrownBy(() -> run(connection, "delete from trail.row"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void foreign_keys_are_kept() throws Exception {
        restore();
        try (var theirs = owner();
                var ours = here.connect(here.owner())) {
            assertThat(new Catalogue(theirs).foreignKeys()).isNotEmpty().isEqualTo(new Catalogue(ours).foreignKeys());
        }
    }

    @Test
    void a_restore_that_was_killed_is_begun_again() throws Exception {
        restore();
        try (var connection = owner()) {
            run(connection, "create schema " + Database.RESTORE_UNDER_WAY);
            run(connection, "truncate trail.row");
        }

        restore();

        try (var connection = owner()) {
            assertThat(new Catalogue(connection).schemas()).doesNotContain(Database.RESTORE_UNDER_WAY);
        }
        var again = folder.resolve("again.backup");
        new Backup(elsewhere.database()).into(again, NOW);
        assertThat(manifest(again)).isEqualTo(manifest(file));
    }

    @Test
    void nothing_is_written_over_a_database_in_use() throws IOException {
        restore();

        assertThatThrownBy(this::restore).isInstanceOf(Refusal.class).hasMessageContaining("not empty");
    }

    @Test
    void a_damaged_backup_is_refused_before_the_database_is_touched() throws IOException {
        var forged = folder.resolve("forged.backup");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(forged))) {
            for (var entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("tables/trail.row")) bytes[0] ^= 1;
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
            }
        }
        file = forged;

        assertThatThrownBy(this::restore).isInstanceOf(Refusal.class).hasMessageContaining("trail.row");
    }

    @Test
    void a_backup_that_was_cut_short_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));

        assertThatThrownBy(this::restore).isInstanceOf(Refusal.class).hasMessageContaining("cut short");
    }

    @Test
    void a_file_that_is_no_backup_is_refused_in_words() throws IOException {
        Files.writeString(file, "Dear council");

        assertThatThrownBy(this::restore).isInstanceOf(Refusal.class).hasMessageContaining("is no backup");
    }

    @Test
    void a_backup_never_writes_over_a_file_and_only_its_owner_may_read_it() throws IOException {
        assertThatThrownBy(() -> new Backup(here).into(file, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there already");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void sessions_of_signed_in_people_are_left_out() throws IOException {
        assertThat(manifest(file).tables())
                .extracting(Manifest.Table::schema)
                .contains("trail", "access", "journeys")
                .doesNotContain("session");
    }
}
