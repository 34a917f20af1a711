package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class ArrivingTest {

    @TempDir
    private Path data;

    @Test
    void what_a_killed_service_left_half_sent_is_gone_when_the_next_one_starts() throws IOException {
        var left = file("of-a-killed-one");
        var ofAnEarlierVersion = file(ProcessHandle.current().pid() + ".1");

        open();

        assertThat(left).doesNotExist();
        assertThat(ofAnEarlierVersion).doesNotExist();
    }

    /** A number alone proves nothing: in a container every service has the same one. */
    @Test
    void what_is_being_sent_to_another_service_of_the_same_data_stays() throws Exception {
        file("of-another-process");
        var folder = data.resolve("arriving").resolve("of-another-process");
        var other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.resolve("lock").toString())
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");
            open();
            assertThat(folder).exists();
        } finally {
            other.destroyForcibly().waitFor();
        }

        open();
        assertThat(folder).doesNotExist();
    }

    @Test
    void two_services_in_one_program_leave_each_other_alone() throws IOException {
        open();
        var first = folders();

        open();

        assertThat(folders()).hasSize(2).containsAll(first);
    }

    @Test
    void nobody_else_on_the_machine_can_open_it() throws IOException {
        open();

        assertThat(folders())
                .hasSize(1)
                .allSatisfy(folder -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                        .isEqualTo("rwx------"));
    }

    @Test
    void nothing_is_left_of_a_service_that_stops() throws IOException {
        var arriving = open();
        assertThat(folders()).hasSize(1);

        arriving.destroy();

        assertThat(folders()).isEmpty();
    }

    /** A program of its own that holds a lock until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String... file) throws Exception {
            try (var channel =
                    FileChannel.open(Path.of(file[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                System.out.println("held");
                Thread.sleep(60_000);
            }
        }
    }

    private Arriving open() {
        var arriving = new Arriving(data);
        arriving.customize(new TomcatServletWebServerFactory());
        return arriving;
    }

    private List<Path> folders() throws IOException {
        try (var all = Files.list(data.resolve("arriving"))) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private Path file(String folder) throws IOException {
        return Files.writeString(
                Files.createDirectories(data.resolve("arriving").resolve(folder))
                        .resolve("upload.tmp"),
                "a child's data");
    }
}
