package org.throughline.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** docs/law says what the code does, or the build fails. */
class LawBookTest {

    @Test
    void the_pages_of_the_law_are_those_that_the_code_writes() throws IOException {
        var root = root();
        var folder = root.resolve("docs/law");
        var written = new LawBook(root).pages();
        if (Boolean.getBoolean("law.write")) {
            write(folder, written);
        }

        var kept = new TreeMap<String, String>();
        for (var page : pages(folder)) {
            kept.put(page.getFileName().toString(), Files.readString(page));
        }
        assertThat(kept.keySet())
                .as("write them again with the command in docs/law/README.md")
                .isEqualTo(written.keySet());
        written.forEach((name, text) -> assertThat(kept.get(name))
                .as("%s is out of date: write it again with the command in docs/law/README.md", name)
                .isEqualTo(text));
    }

    @Test
    void everything_that_keeps_a_provision_has_a_test_that_names_it() throws IOException {
        assertThat(new LawBook(root()).pages().values())
                .allSatisfy(page -> assertThat(page).doesNotContain("no test of its own"));
    }

    private static void write(Path folder, SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(folder);
        for (var old : pages(folder)) {
            Files.delete(old);
        }
        for (var page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (var pages = Files.list(folder)) {
            return pages.filter(page -> page.toString().endsWith(".md")).toList();
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("throughline"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
