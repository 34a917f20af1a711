package org.throughline.web.journeys.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.NotUnderstood.Kind;

class SpoolTest {

    @Test
    void what_could_not_be_read_stands_under_no_name_even_while_it_is_kept() throws IOException {
        var before = listed();
        try (var spool = new Spool(1)) {
            spool.add(new NotUnderstood(
                    Kind.ROW_REFUSED,
                    "Header.csv",
                    2,
                    "Header",
                    "",
                    "",
                    "",
                    "It has no child.",
                    1,
                    List.of("Ivy Stone")));

            assertThat(spool.refused("Header")).isEqualTo(1);
            assertThat(listed()).isEqualTo(before);
        }
    }

    private static List<Path> listed() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("throughline-listed"))
                    .sorted()
                    .toList();
        }
    }
}
