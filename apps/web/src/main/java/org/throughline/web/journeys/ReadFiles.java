package org.throughline.web.journeys;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.throughline.journey.Coverage;
import org.throughline.journey.Scope;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Stated.YearFrom;
import org.throughline.returns.reading.Tally;
import org.throughline.web.journeys.LoadReport.Source;
import org.throughline.web.journeys.LoadReport.Table;
import org.throughline.web.journeys.loading.Spool;

/** What reading the files of one load came to. */
record ReadFiles(SequencedMap<Return, Tally> tallies, long statements) {

    ReadFiles {
        tallies = new LinkedHashMap<>(tallies);
    }

    boolean complete() {
        return tallies.values().stream().allMatch(Tally::complete);
    }

    /** The scopes of which the files are a whole statement: what these lack is withdrawn. */
    List<Integer> whole(Map<Scope, Integer> ids) {
        return tallies.entrySet().stream()
                .filter(read -> read.getValue().complete())
                .flatMap(read -> read.getKey().stated().scopes().stream())
                .map(ids::get)
                .toList();
    }

    List<Coverage.Span> spans() {
        return tallies.keySet().stream()
                .flatMap(read -> read.stated().spans().stream())
                .toList();
    }

    /** Every scope, with the date of the file that spoke for it. */
    Map<Integer, Optional<LocalDateTime>> made(Map<Scope, Integer> ids) {
        var made = new HashMap<Integer, Optional<LocalDateTime>>();
        for (var read : tallies.keySet()) {
            for (var scope : read.stated().scopes()) {
                made.put(ids.get(scope), read.stated().made());
            }
        }
        return made;
    }

    List<Source> sources() {
        return tallies.entrySet().stream()
                .map(read -> new Source(
                        read.getKey().form().words(),
                        read.getKey().stated().authority(),
                        read.getKey().stated().year(),
                        read.getKey().stated().yearFrom() == YearFrom.ITS_DATES,
                        read.getKey().stated().made(),
                        read.getValue().complete()))
                .toList();
    }

    List<Table> tables(Spool spool) {
        var tables = new ArrayList<Table>();
        tallies.forEach((read, tally) -> tally.rows()
                .forEach((table, rows) ->
                        tables.add(new Table(read.form().words(), table, rows, spool.refused(table)))));
        return tables;
    }
}
