package org.throughline.returns.reading;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Scope;

/**
 * What a return says of itself, known before any of its rows is read.
 *
 * @param authority the code by which the collection names the council; empty where the files do not say
 * @param year the collection year, named by its closing 31 March; 0 where the collection has none
 * @param made the day and time that the file gives as its own, in no stated time zone
 */
public record Stated(
        Collection collection,
        String authority,
        int year,
        YearFrom yearFrom,
        Optional<LocalDateTime> made,
        List<Table> tables) {

    public Stated {
        tables = List.copyOf(tables);
    }

    public List<Scope> scopes() {
        return tables.stream().map(Table::scope).toList();
    }

    public List<Coverage.Span> spans() {
        return tables.stream().flatMap(table -> table.speaksFor().stream()).toList();
    }

    /**
     * One table of the return.
     *
     * @param file the member that holds it
     * @param speaksFor the first and last day it is a statement of, both included; empty where it holds no day at all
     */
    public record Table(String file, Scope scope, Optional<Coverage.Span> speaksFor) {}

    /** How the collection year is known. */
    public enum YearFrom {
        /** The return says it. */
        THE_RETURN,
        /** Whoever handed it in said it. */
        WHOEVER_HANDED_IT_IN,
        /** Worked out from the dates in it: worth a look before it is loaded. */
        ITS_DATES,
        /** The collection has no years, or nothing tells. */
        NOTHING
    }
}
