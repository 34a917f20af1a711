package org.throughline.cli.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.Waiting;
import org.throughline.clocks.Watches;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.clocks.reading.Watch;
import org.throughline.clocks.settings.Settings;
import org.throughline.law.Provision;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.Measure;

/** The pages of docs/law, written out of the code: each provision, and what keeps it. */
final class LawBook {

    private static final Pattern CHECK = Pattern.compile("\\b(?:error|query)\\(\"([0-9A-Z]+)\"\\)");

    /** Codes, and classes that are made. */
    private static final Pattern NAMED = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+|new [A-Z]\\w*");

    private final Path root;
    private final Map<String, Set<String>> tests = new TreeMap<>();

    LawBook(Path root) throws IOException {
        this.root = root;
        sources("src/test/java", "core", "apps/cli")
                .forEach((name, text) -> tests.put(
                        name,
                        NAMED.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet())));
    }

    /** One provision and what cites it. */
    private record Kept(
            Provision provision, List<StatutoryClock> clocks, List<Watch> watches, List<Measure> measures) {}

    /** Every page by its name. */
    SortedMap<String, String> pages() throws IOException {
        var byInstrument = kept().stream()
                .collect(Collectors.groupingBy(
                        each -> each.provision().instrument().title(), TreeMap::new, Collectors.toList()));
        var pages = new TreeMap<String, String>();
        byInstrument.forEach((title, kept) -> pages.put(page(title), instrument(title, kept)));
        pages.put("checks-of-returns.md", checks());
        pages.put("waiting.md", waiting());
        pages.put("README.md", contents(byInstrument));
        return pages;
    }

    private static List<Kept> kept() {
        var clocks =
                StatutoryClocks.with(WorkingDays.england(), Settings.usual()).all();
        var watches = Watches.all();
        var measures = Measures.with(WorkingDays.england()).all();
        var provisions = Stream.of(
                        clocks.stream().map(StatutoryClock::source),
                        watches.stream().map(Watch::source),
                        measures.stream().map(measure -> measure.definition().source()))
                .flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparing(Provision::paragraph).thenComparing(Provision::words))
                .toList();
        return provisions.stream()
                .map(provision -> new Kept(
                        provision,
                        clocks.stream()
                                .filter(clock -> clock.source().equals(provision))
                                .toList(),
                        watches.stream()
                                .filter(watch -> watch.source().equals(provision))
                                .toList(),
                        measures.stream()
                                .filter(measure -> measure.definition().source().equals(provision))
                                .toList()))
                .toList();
    }

    private String instrument(String title, List<Kept> kept) {
        var text = new StringBuilder("# %s\n\n%s. Written out of the code; see [the contents](README.md).\n"
                .formatted(
                        title, kept.getFirst().provision().instrument().kind().words()));
        for (var each : kept) {
            var provision = each.provision();
            text.append("\n## %s\n\n%s\n\n*%s. In force from: %s.*\n"
                    .formatted(
                            capital(provision.paragraph()),
                            provision.words(),
                            provision.verification().words(),
                            provision.from().map(Object::toString).orElse("not verified")));
            each.clocks().forEach(clock -> text.append(clock(clock)));
            each.watches()
                    .forEach(watch -> text.append("\n**%s %s**: a watch, without a due date.%s\n"
                            .formatted(
                                    watch.code(),
                                    watch.name(),
                                    keeps(watch.code().value(), watch.getClass()))));
            each.measures()
                    .forEach(measure -> text.append("\n**%s %s**: a measure: %s, of %s.%s\n"
                            .formatted(
                                    measure.code().value(),
                                    measure.definition().name(),
                                    measure.definition().above(),
                                    measure.definition().below(),
                                    keeps(measure.code().value(), measure.getClass()))));
        }
        return text.toString();
    }

    private String clock(StatutoryClock clock) {
        var terms = clock.terms();
        var limit = terms.limit().map(Length::words).orElse("As the words say");
        return """

                **%s %s**

                | | |
                | --- | --- |
                | Starts | %s |
                | Stops | %s |
                | Limit | %s |
                | Counted | %s |
                | Recurs | %s |
                | Changed by | %s |
                | Whose | %s |
                | Falls away | %s |

                %s
                """.formatted(
                        clock.code(),
                        clock.name(),
                        terms.starts(),
                        terms.stops(),
                        terms.setting()
                                .map(name -> limit + ", unless the council sets another (`" + name + "`)")
                                .orElse(limit),
                        terms.counting(),
                        terms.recurs(),
                        terms.changes(),
                        terms.owner().words(),
                        terms.lapses(),
                        keeps(clock.code().value(), clock.getClass()).strip());
    }

    /** The class, and every test that names its code or makes it. */
    private String keeps(String code, Class<?> kept) {
        var module = kept.getName().startsWith("org.throughline.clocks") ? "clocks" : "measures";
        var file = kept.getName().replace('.', '/') + ".java";
        var naming = new TreeSet<String>();
        tests.forEach((name, words) -> {
            if (words.contains(code) || words.contains("new " + kept.getSimpleName())) {
                naming.add("`" + name + "`");
            }
        });
        return " Kept by [%s](../../core/%s/src/main/java/%s); tested in %s."
                .formatted(
                        kept.getSimpleName(),
                        module,
                        file,
                        naming.isEmpty() ? withAllOthers(module) : String.join(", ", naming));
    }

    /** Every measure is told to EveryMeasureTest, most of them also by tables under other names; a clock needs its own. */
    private static String withAllOthers(String module) {
        return module.equals("measures") ? "`EveryMeasureTest`" : "no test of its own";
    }

    private static String waiting() {
        var text = new StringBuilder("""
                # Clocks that wait

                Duties to a child that nobody can count yet, and what is missing: no file that councils load and no form of the service holds it.

                | clock | | waits for |
                | --- | --- | --- |
                """);
        Waiting.all()
                .forEach(waiting ->
                        text.append("| %s | %s | %s |\n".formatted(waiting.code(), waiting.name(), waiting.facts())));
        return text.toString();
    }

    private String checks() throws IOException {
        var text = new StringBuilder("""
                # Checks of returns

                The department's rules by which returns are checked, by the class that holds them. What each rule asks stands beside it.

                | return | class | rules |
                | --- | --- | --- |
                """);
        for (var source : sources("src/main/java", "core/returns").entrySet()) {
            var codes = CHECK.matcher(source.getValue())
                    .results()
                    .map(found -> found.group(1))
                    .sorted()
                    .toList();
            if (!codes.isEmpty()) {
                text.append("| %s | `%s` | %s |\n"
                        .formatted(
                                source.getValue().contains("returns.cin.") ? "Children in need census" : "SSDA903",
                                source.getKey(),
                                String.join(" ", codes)));
            }
        }
        return text.toString();
    }

    private static String contents(SortedMap<String, List<Kept>> byInstrument) {
        var text = new StringBuilder("""
                # The law, and what keeps it

                Each provision that the service keeps, how well we know it, and the clocks, watches, measures and tests that keep it. These pages are
                written out of the code, and a test fails when they say anything else. Write them again with

                    ./throughline build -pl apps/cli -am test -Dtest=LawBookTest -Dlaw.write=true -Dsurefire.failIfNoSpecifiedTests=false

                | | | provisions | clocks | watches | measures |
                | --- | --- | ---: | ---: | ---: | ---: |
                """);
        byInstrument.forEach((title, kept) -> text.append("| [%s](%s) | %s | %d | %d | %d | %d |\n"
                .formatted(
                        title,
                        page(title),
                        kept.getFirst().provision().instrument().kind().words(),
                        kept.size(),
                        kept.stream().mapToInt(each -> each.clocks().size()).sum(),
                        kept.stream().mapToInt(each -> each.watches().size()).sum(),
                        kept.stream().mapToInt(each -> each.measures().size()).sum())));
        text.append(
                "\nBeside them: [checks of returns](checks-of-returns.md), and the [%d clocks that wait](waiting.md) for facts.\n"
                        .formatted(Waiting.all().size()));
        return text.toString();
    }

    private static String page(String title) {
        var words =
                title.toLowerCase(Locale.ROOT).replaceAll("\\(si [^)]*\\)", "").replaceAll("[^a-z0-9]+", "-");
        return words.replaceAll("^-|-$", "") + ".md";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The text of every class under these folders, by its simple name. */
    private Map<String, String> sources(String kind, String... folders) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var folder : folders) {
            for (var file : javaFiles(root.resolve(folder))) {
                if (file.toString().replace('\\', '/').contains("/" + kind + "/")) {
                    texts.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var walk = Files.walk(folder)) {
            walk.filter(file -> file.toString().endsWith(".java")
                            && !file.getFileName().toString().equals("package-info.java")
                            && !file.toString().contains("/target/"))
                    .forEach(files::add);
        }
        return files;
    }
}
