package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one script, as far as it goes without building anything. */
class ScriptTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private record Answer(int code, String words) {}

    private Answer run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var words = new String(process.getInputStream().readAllBytes());
        return new Answer(process.waitFor(), words);
    }

    private Answer throughline(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", ROOT.resolve("throughline").toString()));
        command.addAll(List.of(words));
        return run(Map.of(), command.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "load", "check", "clocks", "backup", "restore", "test", "build"})
    void help_lists_every_word_that_it_knows(String word) throws Exception {
        var answer = throughline("help");

        assertThat(answer.code()).isZero();
        assertThat(answer.words()).contains("./throughline " + word);
    }

    @Test
    void a_word_that_it_does_not_know_is_refused_with_a_way_on() throws Exception {
        var answer = throughline("strat");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.words()).contains("There is no 'strat'").contains("help");
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        var javac = Files.createFile(home.resolve("bin/javac"));
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String found(Map<String, String> environment) throws IOException, InterruptedException {
        return run(environment, "sh", "-c", ". '" + ROOT.resolve(".mvn/find-jdk.sh") + "'; printf %s \"$JAVA_HOME\"")
                .words();
    }

    @Test
    void a_jdk_that_is_new_enough_is_left_as_it_is_set() throws Exception {
        var home = jdk("new", "26.0.1").toString();

        assertThat(found(Map.of("JAVA_HOME", home))).isEqualTo(home);
    }

    @Test
    void where_the_machines_java_is_too_old_the_one_that_is_named_is_taken() throws Exception {
        var old = jdk("old", "17.0.15").toString();
        var named = jdk("named", "25").toString();

        assertThat(found(Map.of("JAVA_HOME", old, "THROUGHLINE_JDK", named))).isEqualTo(named);
    }

    private static final String CHROMIUM = "echo '<html><body><p>started</p></body></html>'";

    /** Runs the tests' command with these programs only, whose Maven says what it was asked for. */
    private String testedWith(Map<String, String> programs) throws IOException, InterruptedException {
        var bin = Files.createDirectories(folder.resolve("bin"));
        for (var name : List.of("sh", "sed", "dirname", "mktemp", "rm", "tail", "cat", "chmod")) {
            var real = List.of(Path.of("/usr/bin", name), Path.of("/bin", name)).stream()
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            program(bin.resolve(name), "exec " + real + " \"$@\"");
        }
        program(bin.resolve("mvn"), "echo \"maven: $*\"");
        for (var one : programs.entrySet()) {
            program(bin.resolve(one.getKey()), one.getValue());
        }
        return run(
                        Map.of(
                                "PATH",
                                bin.toString(),
                                "JAVA_HOME",
                                jdk("jdk", "25").toString()),
                        "/bin/sh",
                        ROOT.resolve("throughline").toString(),
                        "test")
                .words();
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String chromiumHere() {
        return "-Dbrowser=" + folder.resolve("bin/chromium");
    }

    @Test
    void the_browser_that_is_here_is_named_to_the_tests() throws Exception {
        assertThat(testedWith(Map.of("chromium", CHROMIUM, "id", "echo 1000")))
                .contains("maven: -B -ntp verify " + chromiumHere())
                .doesNotContain("skipped");
    }

    @Test
    void a_browser_that_is_missing_is_installed_by_root() throws Exception {
        var installs = "case \"$*\" in *install*chromium*) printf '#!/bin/sh\\n%s\\n' \"" + CHROMIUM + "\" > "
                + folder.resolve("bin/chromium") + "; chmod +x " + folder.resolve("bin/chromium") + ";; esac";

        assertThat(testedWith(Map.of("id", "echo 0", "apt-get", installs))).contains(chromiumHere());
    }

    @Test
    void without_a_browser_the_other_tests_run_and_it_is_said_why() throws Exception {
        assertThat(testedWith(Map.of("id", "echo 1000")))
                .contains("maven: -B -ntp verify\n")
                .contains("The browser tests were skipped: there is no chromium here");
    }

    @Test
    void a_browser_that_cannot_be_installed_is_told_with_what_apt_said() throws Exception {
        assertThat(testedWith(Map.of("id", "echo 0", "apt-get", "echo 'E: no network' >&2; exit 100")))
                .contains("maven: -B -ntp verify\n")
                .contains("skipped: chromium could not be installed: E: no network");
    }

    @Test
    void a_browser_that_does_not_start_is_told_with_its_last_words() throws Exception {
        assertThat(testedWith(Map.of("chromium", "echo 'a library is missing' >&2; exit 1", "id", "echo 1000")))
                .contains("maven: -B -ntp verify\n")
                .contains("skipped: chromium did not start: a library is missing");
    }
}
