package org.throughline.ofsted.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.throughline.ofsted.report.Stated;

/** Ofsted's numbers of authorities, by the core of their names: "London Borough of Bexley" and "Bexley" are one. */
final class Authorities {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z ]+");
    private static final Pattern NOT_CORE = Pattern.compile(
            "\\b(?:the|london|royal|metropolitan|county|city|district|borough|unitary|council|authority|local|safeguarding|children|childrens|board|services|of)\\b");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Map<String, String> NUMBERS = numbers();

    private Authorities() {}

    static Stated<String> urn(Stated<String> authority) {
        return switch (authority) {
            case Stated.Absent<String> _ ->
                new Stated.Absent<>("No authority was read whose number could be looked up.");
            case Stated.Concluded<String>(var name, var _) -> urn(name);
            case Stated.Printed<String>(var name, var _) -> urn(name);
        };
    }

    private static Stated<String> urn(String name) {
        var number = NUMBERS.get(core(name));
        return number == null
                ? new Stated.Absent<>("No report prints it, and the list of numbers does not hold %s.".formatted(name))
                : new Stated.Concluded<>(number, "looked up by the authority's name; no report prints it");
    }

    /** What is left of a name without what kind of authority it is; all of it if that is nothing. */
    static String core(String name) {
        var letters = NOT_LETTERS
                .matcher(name.toLowerCase(Locale.ROOT)
                        .replace("\u2019", "")
                        .replace("'", "")
                        .replace("&", " and "))
                .replaceAll(" ");
        var core = BLANKS.matcher(NOT_CORE.matcher(letters).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return core.isEmpty() ? BLANKS.matcher(letters).replaceAll(" ").strip() : core;
    }

    private static Map<String, String> numbers() {
        var numbers = new HashMap<String, String>();
        var file = Objects.requireNonNull(Authorities.class.getResourceAsStream("authorities.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> numbers.put(core(row.getField("authority")), row.getField("urn")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(numbers);
    }
}
