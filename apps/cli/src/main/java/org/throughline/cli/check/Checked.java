package org.throughline.cli.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.throughline.returns.checks.Findings;
import org.throughline.returns.checks.Place;

/**
 * A return that was checked, and what was found in it.
 *
 * @param words what it is, such as "Children in need census"
 * @param file as it was named
 * @param authority the council's code as it stands in the return; empty where it has none
 * @param year whose rules were used, named by the 31 March that closes it
 * @param children how many were checked
 * @param complete false when the file ends before it is finished
 * @param skipped rules that could not be used, each with the reason
 * @param remarks on what could not be read, in words
 * @param inWords where a finding stands, in words
 */
record Checked(
        String words,
        String file,
        String authority,
        int year,
        long children,
        boolean complete,
        Findings findings,
        Map<String, String> skipped,
        List<String> remarks,
        Function<Place, String> inWords) {}
