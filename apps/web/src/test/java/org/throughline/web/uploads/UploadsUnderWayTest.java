package org.throughline.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockMultipartFile;
import org.throughline.web.trail.Actor;
import org.throughline.web.uploads.Upload.State;

class UploadsUnderWayTest extends Sender {

    private static final long ALONE_AMONG_LOADS = 0x6C6F6164L;
    private static final Actor MARIA = Actor.system("os:maria");

    @Autowired
    UploadRows rows;

    @Autowired
    DataSource database;

    @Value("${throughline.data}")
    Path data;

    @Test
    void the_page_says_how_far_it_has_come_and_needs_no_script_for_it() throws Exception {
        UUID sent;
        try (var other = loading()) {
            sent = upload(send("", file("census.xml", census("UWA1"))));
            await().until(() -> page(open("/loads/uploads/" + sent)).contains("Waiting for another load to end"));

            assertThat(page(open("/loads/uploads/" + sent)))
                    .contains("These files are being loaded", "role=\"status\"", "You can leave this page")
                    .contains("href=\"/loads/uploads/" + sent + "\"")
                    .doesNotContain("Load these files now");
            assertThat(page(open("/loads"))).contains("Being loaded");
            other.commit();
        }

        assertThat(ended(sent).state()).isEqualTo(State.LOADED);
    }

    @Test
    void how_far_it_has_come_is_told_while_the_facts_are_written_too() throws Exception {
        var sent = upload(send("", file("census.xml", census("UWF1"))));

        assertThat(ended(sent).state()).isEqualTo(State.LOADED);
        assertThat(ended(sent).step()).isEqualTo("Writing the report");
    }

    @Test
    void two_uploads_at_once_are_both_loaded_one_after_the_other() throws Exception {
        UUID first;
        UUID second;
        try (var other = loading()) {
            first = upload(send("", file("census.xml", census("UWB1"))));
            anotherYear();
            second = upload(send("", file("census.xml", census("UWB2"))));

            assertThat(uploads.find(second).orElseThrow().state()).isEqualTo(State.WAITING);
            assertThat(page(open("/loads/uploads/" + second)))
                    .contains("These files wait for their turn", "Waiting for its turn");
            other.commit();
        }

        assertThat(ended(first).load()).isPresent();
        assertThat(ended(second).load()).isPresent();
        assertThat(ended(second).load()).isNotEqualTo(ended(first).load());
    }

    @Test
    void what_was_under_way_when_the_service_stopped_can_be_loaded_with_a_button() throws Exception {
        var sent = interrupted(census("UWC1"));

        assertThat(page(open("/loads/uploads/" + sent)))
                .contains("These files are not loaded yet", "Nothing of these files was loaded")
                .contains("Load these files now");
        press("/loads/uploads/" + sent + "/again");

        assertThat(ended(sent).load()).isPresent();
        assertThat(uploads.keeps(sent)).isFalse();
    }

    @Test
    void pressing_the_button_twice_loads_once() throws Exception {
        var sent = interrupted(census("UWD1"));
        try (var other = loading()) {
            press("/loads/uploads/" + sent + "/again");
            press("/loads/uploads/" + sent + "/again");
            other.commit();
        }
        var load = ended(sent).load();
        // whatever waits behind it has had its turn when another upload has ended
        ended(upload(send("dryRun", file("census.xml", census("UWD1")))));

        assertThat(ended(sent).load()).isEqualTo(load);
    }

    @Test
    void files_that_nobody_loaded_in_a_week_are_gone_and_the_page_says_so() throws Exception {
        var sent = interrupted(census("UWE1"));
        Files.setLastModifiedTime(
                folder().resolve(sent.toString()),
                FileTime.from(Instant.now().minus(Uploads.KEPT).minusSeconds(60)));

        ended(upload(send("", file("census.xml", census("UWE2")))));

        assertThat(page(open("/loads/uploads/" + sent)))
                .contains("The files themselves are no longer here")
                .doesNotContain("Load these files now");
        press("/loads/uploads/" + sent + "/again");
        assertThat(ended(sent).state()).isEqualTo(State.INTERRUPTED);
    }

    @Test
    void where_the_disk_is_full_the_form_says_so_and_nothing_is_left_behind() throws Exception {
        var unreadable =
                new MockMultipartFile(
                        "files",
                        "census.xml",
                        "text/xml",
                        "<Message/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                    @Override
                    public InputStream getInputStream() throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        var before = kept();

        var answer = page(send("dryRun", unreadable).andExpect(status().isServiceUnavailable()));

        assertThat(answer)
                .contains("could not be kept here, and nothing was loaded", "Send them again in a few minutes")
                .doesNotContain("No space left", "Exception")
                .containsPattern("id=\"dry-run\"[^>]* checked");
        assertThat(kept()).isEqualTo(before);
    }

    /** An upload whose service was killed while it worked. */
    private UUID interrupted(String census) throws IOException {
        var job = new UploadRows.Job(UUID.randomUUID(), MARIA, List.of("census.xml"), false, false);
        var place =
                Files.createDirectories(folder().resolve(job.id().toString()).resolve("0"));
        Files.writeString(place.resolve("census.xml"), census);
        rows.waiting(job, Instant.now());
        rows.begin(job.id());
        rows.allInterrupted();
        return job.id();
    }

    private Path folder() {
        return data.resolve("uploads");
    }

    private List<Path> kept() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var all = Files.list(folder())) {
            return all.sorted().toList();
        }
    }

    /** Another load is at work until this is committed. */
    private Connection loading() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + ALONE_AMONG_LOADS + ")");
        }
        return connection;
    }
}
