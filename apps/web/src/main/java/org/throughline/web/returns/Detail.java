package org.throughline.web.returns;

import java.util.Arrays;
import java.util.List;
import org.throughline.returns.checks.Finding;

/**
 * What stands where something was found.
 *
 * @param thing known again in another return: what it is and on which day it began; empty for the return as a whole
 * @param place the same in words
 * @param values of the fields that the rule marks
 */
record Detail(String thing, String place, List<Noticed.Marked> values) {

    Detail {
        values = List.copyOf(values);
    }

    /** The fields that the finding marks. */
    static List<String> fields(Finding finding) {
        return finding.fields().isEmpty()
                ? List.of()
                : Arrays.stream(finding.fields().split("\\|", -1)).toList();
    }
}
