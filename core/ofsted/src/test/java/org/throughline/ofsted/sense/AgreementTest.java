package org.throughline.ofsted.sense;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.ofsted.OfstedReports;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Finding;
import org.throughline.ofsted.report.Inspection;
import org.throughline.themes.Theme;

/**
 * Sets what the cue words say beside labels made by hand, on texts that were held back, and the outcome beside the table of
 * {@code docs/agreement-ofsted.md}. It needs the reports, which are not kept here: {@code THROUGHLINE_OFSTED_REPORTS} names
 * their folder.
 */
class AgreementTest {

    private static final Path TABLE = Path.of("../../docs/agreement-ofsted.md");

    private static final int OF_EACH_FAMILY = 40;

    private static final List<NamedCsvRecord> FINDINGS = labels("findings.csv");

    private static final List<NamedCsvRecord> AREAS = labels("areas.csv");

    private static final Map<String, Inspection> READ = new HashMap<>();

    @Test
    void two_hundred_paragraphs_are_labelled_and_half_of_them_held_back() {
        assertThat(FINDINGS).hasSize(200);
        assertThat(FINDINGS.stream().filter(AgreementTest::isHeldBack)).hasSize(100);
        assertThat(AREAS).hasSize(58);
        assertThat(FINDINGS).allSatisfy(row -> {
            assertThat(Polarity.valueOf(row.getField("polarity"))).isNotEqualTo(Polarity.NEITHER);
            assertThat(themes(row)).isNotEmpty();
        });
    }

    @Test
    void the_paragraphs_are_those_that_the_published_rule_draws() throws IOException {
        var families = new TreeMap<String, List<String>>();
        for (var file : FINDINGS.stream()
                .map(it -> it.getField("file"))
                .distinct()
                .sorted()
                .toList()) {
            var read = inspection(file);
            read.findings().stream()
                    .sorted(comparing(Finding::number))
                    .forEach(it -> families.computeIfAbsent(read.family().words(), _ -> new ArrayList<>())
                            .add("%s,%d,%d".formatted(file, it.number(), it.page())));
        }
        var drawn = new ArrayList<String>();
        for (var paragraphs : families.values()) {
            for (int i = 0; i < OF_EACH_FAMILY; i++) {
                drawn.add(paragraphs.get(i * paragraphs.size() / OF_EACH_FAMILY) + (i % 2 == 0 ? ",tune" : ",held"));
            }
        }

        assertThat(FINDINGS.stream().map(it -> String.join(",", it.getFields().subList(0, 4))))
                .containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    void the_published_agreement_is_true_and_decides_what_is_shown() throws IOException {
        var table = new StringBuilder("""
                | class | paragraphs | precision | recall | F1 | kappa | areas | F1 of both | shown as |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        var shown = EnumSet.noneOf(Polarity.class);
        for (var polarity : Polarity.values()) {
            var held = held(polarity);
            if (held.isShown()) {
                shown.add(polarity);
            }
            table.append("| %s | %s |  |  | %s |%n".formatted(polarity.words(), held.told(), told(held.isShown())));
        }
        var shownThemes = EnumSet.noneOf(Theme.class);
        for (var theme : Theme.values()) {
            var held = held(theme);
            var areas = areas(theme);
            var both = held.and(areas);
            boolean isShown = held.agrees() && both.isShown();
            if (isShown) {
                shownThemes.add(theme);
            }
            table.append("| %s | %s | %d | %s | %s |%n"
                    .formatted(theme.words(), held.told(), areas.cases(), both.f1InWords(), told(isShown)));
        }

        assertThat(Files.readString(TABLE)).contains(table.toString().replace(System.lineSeparator(), "\n"));
        assertThat(Trusted.POLARITIES).isEqualTo(shown);
        assertThat(Trusted.THEMES).isEqualTo(shownThemes);
    }

    private static String told(boolean shown) {
        return shown ? "it is" : "suggested";
    }

    private static Tally held(Polarity polarity) throws IOException {
        var tally = Tally.NONE;
        for (var row : heldBack()) {
            var said = Senses.of(finding(row)).polarity().it();
            tally = tally.with(Polarity.valueOf(row.getField("polarity")) == polarity, said == polarity);
        }
        return tally;
    }

    private static Tally held(Theme theme) throws IOException {
        var tally = Tally.NONE;
        for (var row : heldBack()) {
            var said = Senses.of(finding(row)).themes();
            tally = tally.with(themes(row).contains(theme), said.stream().anyMatch(it -> it.it() == theme));
        }
        return tally;
    }

    private static Tally areas(Theme theme) throws IOException {
        var tally = Tally.NONE;
        for (var row : AREAS) {
            var said = Senses.themesOf(area(row));
            tally = tally.with(themes(row).contains(theme), said.stream().anyMatch(it -> it.it() == theme));
        }
        return tally;
    }

    private static List<NamedCsvRecord> heldBack() {
        return FINDINGS.stream().filter(AgreementTest::isHeldBack).toList();
    }

    private static boolean isHeldBack(NamedCsvRecord row) {
        return row.getField("part").equals("held");
    }

    private static Set<Theme> themes(NamedCsvRecord row) {
        var themes = EnumSet.noneOf(Theme.class);
        for (var name : row.getField("themes").split(" ", -1)) {
            themes.add(Theme.valueOf(name));
        }
        return themes;
    }

    private static Finding finding(NamedCsvRecord row) throws IOException {
        int number = Integer.parseInt(row.getField("paragraph"));
        return inspection(row.getField("file")).findings().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Area area(NamedCsvRecord row) throws IOException {
        int number = Integer.parseInt(row.getField("number"));
        return inspection(row.getField("file")).areas().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Inspection inspection(String name) throws IOException {
        var known = READ.get(name);
        if (known == null) {
            try (var files = Files.walk(folder())) {
                var file = files.filter(it -> it.endsWith(name)).findFirst().orElseThrow();
                known = ((Answer.Report) OfstedReports.read(Files.readAllBytes(file))).inspection();
            }
            READ.put(name, known);
        }
        return known;
    }

    private static Path folder() {
        var named =
                Optional.ofNullable(System.getenv("THROUGHLINE_OFSTED_REPORTS")).filter(it -> !it.isBlank());
        assumeTrue(named.isPresent(), "skipped: set THROUGHLINE_OFSTED_REPORTS to a folder with the labelled reports");
        return Path.of("../..")
                .resolve(named.get())
                .normalize(); // a relative one is meant from the root of the project
    }

    private static List<NamedCsvRecord> labels(String file) {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/test/resources/labels").resolve(file))) {
            return rows.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
