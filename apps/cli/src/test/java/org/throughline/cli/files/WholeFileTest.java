package org.throughline.cli.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static int write(Path place, String text) throws IOException {
        return WholeFile.write(place, bytes -> {
            bytes.write(text.getBytes(UTF_8));
            return text.length();
        });
    }

    private long files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void a_file_takes_its_place_when_it_is_whole() throws IOException {
        var place = folder.resolve("a.txt");
        Files.writeString(place, "old and longer");

        assertThat(write(place, "new")).isEqualTo(3);
        assertThat(Files.readString(place)).isEqualTo("new");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void what_stood_there_stands_where_it_could_not_be_written_and_nothing_lies_beside_it() throws IOException {
        var place = folder.resolve("a.txt");
        Files.writeString(place, "old");

        assertThatThrownBy(() -> WholeFile.write(place, bytes -> {
                    bytes.write(new byte[100_000]);
                    throw new IOException("The disk is full");
                }))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(place)).isEqualTo("old");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void a_link_stays_a_link_to_the_file_that_was_written() throws IOException {
        var place = Files.writeString(folder.resolve("a.txt"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), place);

        write(link, "new");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(place)).isEqualTo("new");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> write(folder.resolve("none/a.txt"), "new"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageEndingWith("none");
    }
}
