package org.throughline.returns.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.throughline.journey.Collection;

/**
 * The code lists of the collections, with what each code means in our words. The meanings are from general knowledge
 * of the department's guides, not read in them here.
 */
public final class Codes {

    private static final Map<String, Codes> ALL = load();

    private final Map<String, String> words = new HashMap<>();

    private Codes() {}

    /** @param list element or column, such as {@code ReferralSource} or {@code LS} */
    public static Codes of(Collection collection, String list) {
        var codes = ALL.get(collection.name() + " " + list);
        if (codes == null) {
            throw new IllegalArgumentException("No code list " + list + " in " + collection);
        }
        return codes;
    }

    public boolean has(String code) {
        return words.containsKey(code);
    }

    /** What the code means, where we know. */
    public Optional<String> words(String code) {
        return Optional.ofNullable(words.get(code)).filter(meaning -> !meaning.isEmpty());
    }

    private static Map<String, Codes> load() {
        var all = new HashMap<String, Codes>();
        var resource = Objects.requireNonNull(Codes.class.getResourceAsStream("codes.csv"), "codes.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                all.computeIfAbsent(row.getField("collection") + " " + row.getField("list"), _ -> new Codes())
                        .words
                        .put(row.getField("code"), row.getField("words"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
