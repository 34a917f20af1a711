package org.throughline.web.returns;

import java.util.Map;
import java.util.Optional;
import org.throughline.journey.When;
import org.throughline.returns.reading.Days;
import org.throughline.returns.ssda903.Table;

/** The tables of the SSDA903 in the words of those who mend them. */
final class CareWords {

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("Header", "Details of the child"),
            Map.entry("Episodes", "Episode of care"),
            Map.entry("Reviews", "Review"),
            Map.entry("UASC", "Unaccompanied asylum-seeking child"),
            Map.entry("OC2", "Health and well-being over the year"),
            Map.entry("OC3", "Care leaver’s year"),
            Map.entry("AD1", "Adoption"),
            Map.entry("PlacedAdoption", "Decision to place for adoption"),
            Map.entry("PrevPerm", "Permanence before this care"),
            Map.entry("Missing", "Missing or away"),
            Map.entry("SWEpisodes", "Allocated social worker"),
            Map.entry("DoLo", "Deprivation of liberty order"));

    private CareWords() {}

    /** Such as "Episode of care"; the table itself where it is not known. */
    static String table(String table) {
        boolean last = table.endsWith("_last");
        var title = last ? table.substring(0, table.length() - "_last".length()) : table;
        return TABLES.getOrDefault(title, table.isEmpty() ? "The return as a whole" : title)
                + (last ? " in last year’s return" : "");
    }

    /** Such as "Episode of care of 3 June 2025". @param day as the table writes it */
    static String place(String table, String day) {
        return table(table)
                + (Days.slashed(day) instanceof When.On(var date)
                        ? " of " + org.throughline.web.pages.Days.inWords(date)
                        : "");
    }

    /** The column by which a row of the table is known again; empty where a child has one row. */
    static Optional<String> begins(Table table) {
        return Optional.ofNullable(
                switch (table) {
                    case EPISODES -> "DECOM";
                    case REVIEWS -> "REVIEW";
                    case MISSING -> "MIS_START";
                    case SW_EPISODES -> "SW_DECOM";
                    case DOLO -> "DOLO_START";
                    case PLACED_ADOPTION -> "DATE_PLACED";
                    case AD1 -> "DATE_INT";
                    case HEADER, UASC, OC2, OC3, PREV_PERM -> null;
                });
    }
}
