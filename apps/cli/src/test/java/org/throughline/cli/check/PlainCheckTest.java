package org.throughline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Which checks are understood without the library that reads every other command. */
class PlainCheckTest {

    private static final Set<String> HELP = Set.of("-h", "--help");

    @Test
    void its_options_are_those_of_the_command() {
        assertThat(PlainCheck.OF_CENSUS).isEqualTo(options("cin"));
        assertThat(PlainCheck.OF_CARE).isEqualTo(options("ssda903"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check cin lost.xml",
                "check cin lost.xml --year 2026",
                "check cin --format html --out - lost.xml",
                "check ssda903 lost --previous last --authority E10000090 --format json"
            })
    void a_plain_check_is_run(String words) {
        assertThat(run(words)).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help",
                "check",
                "check cin",
                "check cin --help",
                "check cin lost.xml more.xml",
                "check cin lost.xml --year",
                "check cin lost.xml --year soon",
                "check cin lost.xml --year 2026 --year 2027",
                "check cin lost.xml --year=2026",
                "check cin lost.xml --format pdf",
                "check cin lost.xml --format xlsx",
                "check cin lost.xml --previous last",
                "check other lost.xml",
                "clocks cin lost.xml"
            })
    void whatever_is_not_plain_is_left_to_the_library(String words) {
        assertThat(run(words)).isEmpty();
    }

    private static OptionalInt run(String words) {
        var nowhere = new PrintWriter(new StringWriter());
        return PlainCheck.run(Stream.of(words.split(" ", -1)).toList(), nowhere, nowhere);
    }

    private static Set<String> options(String which) {
        var command = Objects.requireNonNull(
                new CommandLine(new CheckCommand()).getSubcommands().get(which), which);
        var names = new HashSet<>(command.getCommandSpec().optionsMap().keySet());
        names.removeAll(HELP);
        return names;
    }
}
