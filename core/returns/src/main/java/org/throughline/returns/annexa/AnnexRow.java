package org.throughline.returns.annexa;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a list.
 *
 * @param list 1 to 11
 * @param values by the key of their column: a day as YYYY-MM-DD, a code as the returns and the dataset have it, a number in
 *     digits; what is blank is not in it
 */
public record AnnexRow(int list, Map<String, String> values) {

    public AnnexRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Empty where the cell is blank. */
    public String get(String key) {
        return values.getOrDefault(key, "");
    }
}
