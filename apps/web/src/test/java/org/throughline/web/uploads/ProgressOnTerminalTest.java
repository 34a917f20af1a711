package org.throughline.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressOnTerminalTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private String words(boolean terminal) {
        var progress = new ProgressOnTerminal(new PrintStream(written, true), terminal);
        progress.at("Reading the files", 100, 2_000);
        progress.at("Reading the files", 2_000, 2_000);
        progress.at("Finding out who the children are", 0, 0);
        progress.end();
        return written.toString();
    }

    @Test
    void in_a_log_each_step_is_one_line() {
        assertThat(words(false)).isEqualTo("Reading the files\nFinding out who the children are\n");
    }

    @Test
    void at_a_terminal_one_line_is_written_over_and_wiped_at_the_end() {
        assertThat(words(true))
                .startsWith("\rReading the files: 100 of 2,000 ")
                .contains("\rFinding out who the children are ")
                .endsWith("\r")
                .doesNotContain("\n");
    }
}
