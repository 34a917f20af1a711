package org.throughline.web.returns;

import java.util.List;
import java.util.Map;
import org.throughline.returns.checks.Findings;

/**
 * A file that was checked.
 *
 * @param complete false where it breaks off
 * @param skipped rules that could not be used, each with the reason
 * @param remarks on what could not be read
 */
record Checked(
        ReturnOf of,
        String authority,
        int children,
        boolean complete,
        Findings findings,
        Map<String, String> skipped,
        List<String> remarks) {

    Checked {
        remarks = List.copyOf(remarks);
        skipped = Map.copyOf(skipped);
    }
}
