package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class ArrivingTest {

    @TempDir
    private Path data;

    @Test
    void what_a_killed_service_left_half_sent_is_gone_when_the_next_one_starts() throws Exception {
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();
        var left = file(ended.pid() + ".1");
        var ofOneThatRuns = file(ProcessHandle.current().pid() + ".1");

        var arriving = new Arriving(data);
        arriving.customize(new TomcatServletWebServerFactory());

        assertThat(left).doesNotExist();
        assertThat(ofOneThatRuns).exists();
    }

    @Test
    void nothing_is_left_of_a_service_that_stops() throws IOException {
        var arriving = new Arriving(data);
        arriving.customize(new TomcatServletWebServerFactory());
        assertThat(data.resolve("arriving")).isNotEmptyDirectory();

        arriving.destroy();

        assertThat(data.resolve("arriving")).isEmptyDirectory();
    }

    private Path file(String process) throws IOException {
        return Files.writeString(
                Files.createDirectories(data.resolve("arriving").resolve(process))
                        .resolve("upload.tmp"),
                "a child's data");
    }
}
