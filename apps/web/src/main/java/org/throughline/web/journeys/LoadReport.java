package org.throughline.web.journeys;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The reconciliation of one load: what was read and what became of it.
 *
 * @param listed everything that was not understood, one by one
 * @param notKept of these, how many were counted only, because there were over a million
 * @param noted the same in groups, refused rows first, then the most frequent
 */
public record LoadReport(
        List<Source> sources,
        List<Table> tables,
        Facts facts,
        Children children,
        long refusedRows,
        long listed,
        long notKept,
        List<Noted> noted) {

    /**
     * A return that was read.
     *
     * @param form such as Children in need census
     * @param year the collection year, named by its closing 31 March; 0 where it has none
     * @param yearGuessed worked out from the dates in the files, which do not say it
     * @param made the file's own date
     * @param complete false: it ended early, so nothing was withdrawn for what it lacks
     */
    public record Source(
            String form,
            String authority,
            int year,
            boolean yearGuessed,
            Optional<LocalDateTime> made,
            boolean complete) {}

    /** @param refused rows of which no fact could be made */
    public record Table(String source, String name, long rows, long refused) {}

    /** @param read statements in the files @param unchanged of these, what the record already held */
    public record Facts(long read, long added, long corrected, long withdrawn, long unchanged) {}

    /**
     * @param added people new to the record
     * @param known children of the files whom the record knew
     * @param inConflict children of the files that wait for somebody to decide who they are
     */
    public record Children(long added, long known, long inConflict) {}

    /** What was not understood in the same way. @param line of the first in its file @param example a value, where any */
    public record Noted(
            String kind,
            String file,
            long line,
            String table,
            String field,
            String words,
            String example,
            long times) {}

    public LoadReport {
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
        noted = List.copyOf(noted);
    }
}
