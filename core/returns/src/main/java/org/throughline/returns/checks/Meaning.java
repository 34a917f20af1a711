package org.throughline.returns.checks;

import java.util.List;
import java.util.Set;

/**
 * What a check is about, apart from how it looks.
 *
 * @param code the department's
 * @param years in which it holds in this form
 * @param wrong what is wrong, in our words, for a social worker
 * @param mend what to do about it
 * @param marks a mark for each table it reports rows of; none where it is about the whole return
 * @param needs what must be given besides the return
 * @param tables without one of which it cannot be run: those it reads and, as a rule, those it marks
 */
public record Meaning(
        String code,
        Kind kind,
        Years years,
        String wrong,
        String mend,
        List<Mark> marks,
        Set<Need> needs,
        Set<String> tables) {

    public Meaning {
        marks = List.copyOf(marks);
        needs = Set.copyOf(needs);
        tables = Set.copyOf(tables);
    }

    /** Whether it cannot be run without the table. */
    boolean concerns(String table) {
        return tables.contains(table);
    }
}
