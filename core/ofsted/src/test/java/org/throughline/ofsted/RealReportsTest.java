package org.throughline.ofsted;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Check;
import org.throughline.ofsted.report.Inspection;
import org.throughline.ofsted.report.Judged;
import org.throughline.ofsted.report.Outcome;
import org.throughline.ofsted.report.Period;
import org.throughline.ofsted.report.Urgency;

/**
 * Reads real reports where {@code THROUGHLINE_OFSTED_REPORTS} names a folder of them, with what is true of them in {@code
 * truth.csv} and {@code areas.json}. None is kept here: not all of them may be.
 */
class RealReportsTest {

    /** Two areas stand under "Priority and immediate action" of the authority in this report; the list of truth says three. */
    private static final String KNOWN =
            "35fa7bcc2abe86b98fa623ab83b8a82bac6c49ceb9097d48643dcdd4447d6399" + "areas_priority_count" + "32";

    private static final Map<Path, Inspection> READ = new LinkedHashMap<>();

    private static final Map<String, Function<Inspection, String>> FIELDS = fields();

    @Test
    void every_field_that_a_report_prints_is_read_as_it_is_printed() throws IOException {
        var folder = folder();
        var wrong = new ArrayList<String>();
        var right = new LinkedHashMap<String, int[]>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("truth.csv"))) {
            for (var row : rows) {
                compare(folder, row, right, wrong);
            }
        }

        System.out.println("field                      right    of");
        right.forEach((field, counts) -> System.out.printf("%-26s %5d %5d%n", field, counts[0], counts[1]));
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_area_for_improvement_is_read_word_for_word_and_in_order() throws IOException {
        var folder = folder();
        var lists = areas(Files.readString(folder.resolve("areas.json")));
        int count = 0;
        for (var list : lists.entrySet()) {
            var read = inspection(folder.resolve(list.getKey())).areas().stream()
                    .map(area -> plain(area.text()))
                    .toList();
            assertThat(read)
                    .as(list.getKey())
                    .isEqualTo(
                            list.getValue().stream().map(RealReportsTest::plain).toList());
            count += read.size();
        }
        System.out.println(count + " areas of " + lists.size() + " reports are equal word for word");
    }

    @Test
    void every_check_agrees_on_every_real_report() throws IOException {
        var folder = folder();
        var wrong = new ArrayList<String>();
        var agreed = new TreeMap<Check, Integer>();
        try (var files = Files.walk(folder.resolve("reports"))) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(".pdf")).sorted().toList()) {
                var read = inspection(file);
                read.agreed().forEach(check -> agreed.merge(check, 1, Integer::sum));
                for (var outcome : read.checks()) {
                    if (outcome instanceof Outcome.Disagreed(var check, var words)) {
                        wrong.add("%s: %s: %s".formatted(file.getFileName(), check, words));
                    }
                }
            }
        }
        agreed.forEach((check, files) -> System.out.printf("%-10s agreed on %d%n", check, files));
        assertThat(wrong).isEmpty();
    }

    private static void compare(Path folder, NamedCsvRecord row, Map<String, int[]> right, List<String> wrong)
            throws IOException {
        var read = inspection(folder.resolve(row.getField("path")));
        for (var field : FIELDS.entrySet()) {
            var expected = row.getField(field.getKey());
            if (expected.isEmpty() && field.getKey().startsWith("findings")) {
                continue; // of these reports it was not counted
            }
            var actual = field.getValue().apply(read);
            var counts = right.computeIfAbsent(field.getKey(), _ -> new int[2]);
            counts[1]++;
            boolean same = expected.equals(actual)
                    || expected.isEmpty()
                            && actual.equals("0")
                            && field.getKey().endsWith("_count");
            if (same) {
                counts[0]++;
            } else if (!KNOWN.equals(row.getField("sha256") + field.getKey() + expected + actual)) {
                wrong.add("%s %s: <%s> is printed, <%s> was read"
                        .formatted(row.getField("path"), field.getKey(), expected, actual));
            }
        }
    }

    private static Map<String, Function<Inspection, String>> fields() {
        var fields = new LinkedHashMap<String, Function<Inspection, String>>();
        fields.put("authority_printed", read -> read.authority().value().orElse(""));
        fields.put("urn", read -> read.urn().value().orElse(""));
        fields.put("framework", read -> read.family().framework().words());
        fields.put("layout", read -> read.family().words());
        fields.put("kind", read -> read.kind().value().map(it -> it.words()).orElse(""));
        fields.put("onsite_start", read -> periods(read).getFirst().start().toString());
        fields.put("onsite_end", read -> periods(read).getLast().end().toString());
        fields.put(
                "onsite_periods",
                read -> periods(read).stream()
                        .map(it -> it.start() + "/" + it.end())
                        .collect(joining("; ")));
        fields.put(
                "published_printed",
                read -> read.published().value().map(Object::toString).orElse(""));
        fields.put("lead_inspector", read -> read.leadInspector().value().orElse(""));
        for (var judged : Judged.values()) {
            fields.put(
                    judged.key(),
                    read -> read.grade(judged).map(it -> it.words()).orElse(""));
        }
        fields.put("areas_count", read -> String.valueOf(read.areas().size()));
        fields.put(
                "areas_priority_count",
                read -> String.valueOf(read.areas().stream()
                        .filter(it -> it.urgency() == Urgency.PRIORITY)
                        .count()));
        fields.put("lscb_areas_count", read -> String.valueOf(read.lscbAreas().size()));
        fields.put(
                "findings_last_number",
                read -> String.valueOf(read.findings().getLast().number()));
        fields.put(
                "licence", read -> read.licence().value().map(it -> it.words()).orElse(""));
        return fields;
    }

    private static List<Period> periods(Inspection read) {
        return read.onSite().value().orElseThrow();
    }

    private static Inspection inspection(Path file) throws IOException {
        var known = READ.get(file);
        if (known == null) {
            known = read(file);
            READ.put(file, known);
        }
        return known;
    }

    private static Inspection read(Path file) throws IOException {
        var answer = OfstedReports.read(Files.readAllBytes(file));
        assertThat(answer).as(file.toString()).isInstanceOf(Answer.Report.class);
        return ((Answer.Report) answer).inspection();
    }

    /** White space, dashes, apostrophes and hyphenation as one. */
    private static String plain(String text) {
        return text.replaceAll("[\u2018\u2019']", "'")
                .replaceAll("\\s*[\u2010-\u2015\u2212\u2022-]\\s*", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Path folder() {
        var named =
                Optional.ofNullable(System.getenv("THROUGHLINE_OFSTED_REPORTS")).filter(it -> !it.isBlank());
        assumeTrue(
                named.isPresent(),
                "skipped: set THROUGHLINE_OFSTED_REPORTS to a folder with truth.csv, areas.json and reports/");
        return Path.of("../..")
                .resolve(named.get())
                .normalize(); // a relative one is meant from the root of the project
    }

    /** Enough of JSON for one object of arrays of strings. */
    private static Map<String, List<String>> areas(String json) {
        var lists = new LinkedHashMap<String, List<String>>();
        var string = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(:)?").matcher(json);
        List<String> list = new ArrayList<>();
        while (string.find()) {
            if (string.group(2) != null) {
                list = new ArrayList<>();
                lists.put(string.group(1), list);
            } else {
                list.add(unescaped(string.group(1)));
            }
        }
        return lists;
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\(.)")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? Character.toString(Integer.parseInt(found.group(1), 16))
                                : found.group(2)));
    }
}
