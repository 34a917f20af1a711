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
    @ValueSource(strings = {"start", "load", "clocks", "backup", "restore", "test", "build"})
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
}
