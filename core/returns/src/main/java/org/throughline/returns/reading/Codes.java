package org.throughline.returns.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
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

    public boolean has(String code) {
        return codes.contains(code);
    }

    private static Map<String, Codes> load() {
        var all = new HashMap<String, Codes>();
        var resource = Objects.requireNonNull(Codes.class.getResourceAsStream("codes.csv"), "codes.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                all.computeIfAbsent(row.getField("collection") + " " + row.getField("list"), _ -> new Codes())
                        .codes
                        .add(row.getField("code"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
