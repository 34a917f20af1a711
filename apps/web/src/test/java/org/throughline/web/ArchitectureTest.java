package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;

/** Keeps the walls standing and ARCHITECTURE.md true. */
class ArchitectureTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path WEB = Path.of("src/main/java/org/throughline/web");
    private static final Pattern OUR_DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>org\\.throughline</groupId>\\s*<artifactId>([a-z]+)</artifactId>\\s*</dependency>");
    private static final Pattern STRING =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|update|table|copy|nextval\\(')\\s*([a-z_]+)\\.[a-z_]+", Pattern.CASE_INSENSITIVE);

    private static final ApplicationModules MODULES = ApplicationModules.of(Throughline.class);

    @Test
    void no_module_reaches_past_another_modules_door() {
        MODULES.verify();
    }

    @Test
    void the_map_in_the_architecture_page_is_the_map_of_the_code() throws IOException {
        var page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));

        assertThat(page).contains("```\n" + map() + "```");
    }

    /** Read at every start in place of searching all classes for modules, which takes seconds. */
    @Test
    void the_list_of_modules_that_a_start_reads_is_the_modules_of_the_code_each_after_those_it_calls()
            throws IOException {
        var inOrder = new ArrayList<String>();
        ApplicationModuleIdentifiers.of(MODULES).forEach(it -> inOrder.add("  \"" + it + "\": {}"));

        assertThat(Files.readString(Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json")))
                .isEqualTo("{\n" + String.join(",\n", inOrder) + "\n}\n");
    }

    @Test
    void every_module_speaks_sql_to_its_own_schema_only() throws IOException {
        var strangers = new ArrayList<String>();
        for (var module : modules()) {
            for (var file : javaFiles(WEB.resolve(module))) {
                for (var schema : schemasNamedIn(Files.readString(file))) {
                    if (!schema.equals(module) && !schema.startsWith("pg_") && !schema.equals("information_schema")) {
                        strangers.add(file.getFileName() + " names " + schema);
                    }
                }
            }
        }

        assertThat(strangers).isEmpty();
    }

    @Test
    void the_search_for_sql_sees_a_stranger() {
        assertThat(schemasNamedIn(
                        "jdbc.sql(\"\"\"\n select 1 from trail.row\n join access.account a on true\n \"\"\")"))
                .containsExactlyInAnyOrder("trail", "access");
    }

    @Test
    void the_service_has_no_invented_children_on_its_class_path() {
        assertThat(getClass().getClassLoader().getResource("org/throughline/examples/package-info.class"))
                .isNull();
    }

    private static Set<String> schemasNamedIn(String source) {
        return STRING.matcher(source)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .flatMap(text -> TABLE.matcher(text).results())
                .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One line a module: what it may use of ours. */
    private static String map() throws IOException {
        var lines = new StringBuilder();
        for (var ring : List.of("core", "apps")) {
            for (var module : folders(ROOT.resolve(ring))) {
                var pom = Files.readString(ROOT.resolve(ring).resolve(module).resolve("pom.xml"));
                lines.append(line(
                        ring + "/" + module,
                        OUR_DEPENDENCY.matcher(pom).results().map(found -> found.group(1))));
            }
        }
        for (var module : modules()) {
            lines.append(line("web." + module, allowed(module)));
        }
        return lines.toString();
    }

    private static String line(String name, Stream<String> uses) {
        var sorted = uses.sorted().collect(Collectors.joining(", "));
        return "%-18s %s%n"
                .formatted(name, sorted.isEmpty() ? "·" : "→ " + sorted)
                .replace("\r", "");
    }

    private static Stream<String> allowed(String module) {
        try {
            var annotation = Class.forName("org.throughline.web." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            assertThat(annotation).as("%s says whom it may call", module).isNotNull();
            return Arrays.stream(annotation.allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no package-info for web." + module, e);
        }
    }

    private static List<String> modules() {
        return MODULES.stream()
                .map(module -> module.getIdentifier().toString())
                .sorted()
                .toList();
    }

    private static List<String> folders(Path parent) throws IOException {
        try (var found = Files.list(parent)) {
            return found.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
