package org.throughline.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.clocks.reading.Length;
import org.throughline.law.Provision;

/** A limit's number stands in one place: what is said of it is made of the constant by which it is counted. */
class OneNumberTest {

    private static final Path CLOCKS = Path.of("src/main/java/org/throughline/clocks");

    private static final Pattern SETTING =
            Pattern.compile("Setting\\.(?:length|number|marks)\\(.*?\\);", Pattern.DOTALL);

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:[2-9]\\d*|1\\d+|two|three|four|five|six|seven|eight|ten|twelve) (?:working days|days|weeks|months|hours)\\b");

    static List<Path> sources() throws IOException {
        try (var walk = Files.walk(CLOCKS)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("settings")
                            && !file.toString().contains("reading"))
                    .toList();
        }
    }

    /** Where a setting says what is usual elsewhere it sets nothing; every other text that names a length is made. */
    @ParameterizedTest
    @MethodSource("sources")
    void no_text_of_a_clock_spells_out_a_length(Path source) throws IOException {
        var code = SETTING.matcher(Files.readString(source)).replaceAll("");

        assertThat(TEXT.matcher(code).results().map(found -> found.group(1)))
                .noneMatch(text -> NUMBER.matcher(text).find());
    }

    /** The two clocks of a return interview share a provision; nobody else writes one down a second time. */
    @Test
    void what_two_clocks_take_from_one_paragraph_is_written_down_once_or_differs() {
        record Said(String cited, Optional<Length> limit) {}
        var first = new HashMap<Said, Provision>();

        for (var clock : org.throughline.clocks.Said.CLOCKS.all()) {
            var source = clock.source();
            var said = new Said(source.cited(), clock.terms().limit());
            assertThat(first.putIfAbsent(said, source))
                    .as("%s cites %s for %s", clock.code(), said.cited(), said.limit())
                    .isIn(null, source);
        }
    }

    @Test
    void every_clock_says_all_that_is_needed_to_count_it_by_hand() {
        assertThat(org.throughline.clocks.Said.CLOCKS.all()).allSatisfy(clock -> {
            var terms = clock.terms();
            assertThat(List.of(
                            terms.starts(),
                            terms.stops(),
                            terms.recurs(),
                            terms.changes(),
                            terms.lapses(),
                            terms.counting()))
                    .allMatch(words -> words.matches("[A-Z0-9].{2,}[^.]"));
            assertThat(terms.setting()
                            .filter(name -> StatutoryClocks.settings().stream()
                                    .noneMatch(setting -> setting.name().equals(name))))
                    .isEmpty();
        });
    }
}
