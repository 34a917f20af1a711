package org.throughline.returns.ssda903.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.returns.table.CsvFile;

/** The list of rules that the checks are compared with, as it was written down for the collection year 2026/27. */
final class Rules903 {

    /**
     * @param first the collection year that first had the rule, by the 31 March that closes it
     * @param since the one that gave it this form
     */
    record Rule903(
            String code,
            List<String> tables,
            List<String> optionalTables,
            Set<String> reports,
            Set<String> fields,
            boolean needsPostcodes,
            boolean needsProviders,
            int first,
            int since,
            String quirk,
            String canFire) {}

    private Rules903() {}

    static List<Rule903> all() throws IOException {
        try (var csv = CsvFile.open(Files.newInputStream(Examples903.path("/expected/ssda903/rules.csv")))) {
            var names = csv.header();
            var rules = new ArrayList<Rule903>();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var found = row.get();
                rules.add(new Rule903(
                        found.cell(names.indexOf("code")),
                        words(found.cell(names.indexOf("tables"))),
                        words(found.cell(names.indexOf("optional_tables"))),
                        Set.copyOf(words(found.cell(names.indexOf("reports")))),
                        Set.copyOf(words(found.cell(names.indexOf("fields")))),
                        found.cell(names.indexOf("needs_postcodes")).equals("y"),
                        found.cell(names.indexOf("needs_providers")).equals("y"),
                        year(found.cell(names.indexOf("first_ruleset"))),
                        year(found.cell(names.indexOf("this_version"))),
                        found.cell(names.indexOf("peer_quirk")),
                        found.cell(names.indexOf("can_fire"))));
            }
            return rules;
        }
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(" ", -1));
    }

    /** Of 2025/26 it is 2026. */
    private static int year(String ruleset) {
        return 2000 + Integer.parseInt(ruleset.substring(ruleset.length() - 2));
    }
}
