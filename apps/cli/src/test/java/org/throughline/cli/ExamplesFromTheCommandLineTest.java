package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesFromTheCommandLineTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Answer(int code, String out, String err) {}

    @Test
    void makes_the_files_of_an_authority_and_says_which() throws IOException {
        var answer = run("--out", folder.toString(), "--children", "60", "--seed", "3", "--as-at", "2026-11-21");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Valeshire").contains("60 children as at 2026-11-21, seed 3");
        assertThat(files())
                .contains(
                        "allocations.csv",
                        "cin-2026.xml",
                        "cin-2027.xml",
                        "ssd/ssd_person.csv",
                        "ssda903-2026/return.json",
                        "ssda903-2027/Episodes.csv")
                .allSatisfy(file -> assertThat(answer.out()).contains(file));
    }

    @Test
    void writes_only_what_is_asked_for() throws IOException {
        run("--out", folder.toString(), "--children", "20", "--as-at", "2026-11-21", "--only", "cin,allocations");

        assertThat(files()).containsExactly("allocations.csv", "cin-2026.xml", "cin-2027.xml");
    }

    @Test
    void makes_another_authority_when_told_its_name_and_codes() throws IOException {
        var answer = run(
                "--out",
                folder.toString(),
                "--children",
                "20",
                "--as-at",
                "2026-11-21",
                "--only",
                "cin",
                "--authority",
                "Marrowshire,MW,991,E10000991");

        assertThat(answer.code()).isZero();
        assertThat(Files.readString(folder.resolve("cin-2026.xml"))).contains("<LEA>991</LEA>");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              --as-at 2020-01-01                          | must be from 2023-04-01
              --as-at 2026-11-21 --children 0             | Children must be from 1
              --as-at 2026-11-21 --authority Marrowshire  | its name, initials, census number and code
              --as-at 2026-11-21 --only cni               | cin, ssda903, ssd, allocations
              --children 10                               | --as-at
            """)
    void says_what_it_did_not_understand_and_writes_nothing(String words, String said) throws IOException {
        var answer = run(("--out " + folder + " " + words).split(" "));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(said);
        assertThat(files()).isEmpty();
    }

    private Answer run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new String[words.length + 1];
        all[0] = "examples";
        System.arraycopy(words, 0, all, 1, words.length);
        int code = Main.commands()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
        return new Answer(code, out.toString(), err.toString());
    }

    private List<String> files() throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
