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
 * @param tables the tables it reads besides those it marks: without one of them it cannot be run
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

    /** Whether it reads rows of the table or marks them. */
    boolean concerns(String table) {
        return tables.contains(table)
                || marks.stream().anyMatch(mark -> mark.table().equals(table));
    }
}
