package org.throughline.returns.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.throughline.journey.Collection;

/** The codes that the collections allow in an element or column. */
public final class Codes {

    private static final Map<String, Codes> ALL = load();

    private final Set<String> codes = new HashSet<>();

    private Codes() {}

    /** @param list element or column, such as {@code ReferralSource} or {@code LS} */
    public static Codes of(Collection collection, String list) {
        var codes = ALL.get(collection.name() + " " + list);
        if (codes == null) {
            throw new IllegalArgumentException("No code list " + list + " in " + collection);
        }
        return codes;
    }

    /** What the codes of a list mean, in their order. Read anew each time. */
    public static Map<String, String> words(Collection collection, String list) {
        var words = new LinkedHashMap<String, String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text())) {
            for (var row : rows) {
                if (row.getField("collection").equals(collection.name())
                        && row.getField("list").equals(list)) {
                    words.put(row.getField("code"), row.getField("words"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(words);
    }

    public boolean has(String code) {
        return codes.contains(code);
    }

    /** The first three columns of each line; only words, which stand last, are ever quoted. */
    private static Map<String, Codes> load() {
        var all = new HashMap<String, Codes>();
        text().lines().skip(1).forEach(line -> {
            int list = line.indexOf(',') + 1;
            int code = line.indexOf(',', list) + 1;
            all.computeIfAbsent(line.substring(0, list - 1) + " " + line.substring(list, code - 1), _ -> new Codes())
                    .codes
                    .add(line.substring(code, line.indexOf(',', code)));
        });
        return Map.copyOf(all);
    }

    private static String text() {
        try (var resource = Objects.requireNonNull(Codes.class.getResourceAsStream("codes.csv"), "codes.csv")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
