package org.throughline.web.journeys;

import java.util.List;

/** The reconciliation of one load: what was read and what became of it. */
public record LoadReport(List<Table> tables, Facts facts, Children children, long refusedRows, List<Noted> noted) {

    /** @param refused rows of the table that no fact could be made of */
    public record Table(String scope, long rows, long refused) {}

    public record Facts(long read, long added, long corrected, long withdrawn, long unchanged) {}

    /** @param inConflict share an id with a child they contradict, or share one file's id */
    public record Children(long added, long known, long inConflict) {}

    /** Something that was not understood, by file, line and field; equal ones are counted together. */
    public record Noted(String file, long line, String field, String words, long times) {}

    public LoadReport {
        tables = List.copyOf(tables);
        noted = List.copyOf(noted);
    }
}
