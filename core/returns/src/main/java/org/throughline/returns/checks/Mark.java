package org.throughline.returns.checks;

import java.util.List;

/**
 * Which fields of a table a check speaks about.
 *
 * @param table as the department names it
 * @param fields in alphabetical order
 */
public record Mark(String table, List<String> fields) {

    public Mark {
        fields = fields.stream().sorted().toList();
    }

    /** The fields, joined by {@code |}. */
    public String joined() {
        return String.join("|", fields);
    }
}
