package org.throughline.returns.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.journey.Collection;
import org.throughline.journey.Scope;
import org.throughline.returns.reading.Counted;
import org.throughline.returns.reading.Form;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Stated;
import org.throughline.returns.reading.Tally;

/** A folder of CSV tables: this year's, and beside them in {@code last} those of the year before. */
public final class Ssda903Tables implements Return {

    private final YearFiles now;
    private final YearFiles before;
    private final CollectionYear year;
    private final Stated.YearFrom yearFrom;

    Ssda903Tables(YearFiles now, YearFiles before, CollectionYear year, Stated.YearFrom yearFrom) {
        this.now = now;
        this.before = before;
        this.year = year;
        this.yearFrom = yearFrom;
    }

    @Override
    public Form form() {
        return Form.SSDA903_TABLES;
    }

    @Override
    public Stated stated() {
        var tables = new ArrayList<>(tables(now, year));
        tables.addAll(tables(before, year.before()));
        return new Stated(Collection.SSDA903, year.authority(), year.year(), yearFrom, Optional.empty(), tables);
    }

    private static List<Stated.Table> tables(YearFiles files, CollectionYear year) {
        return files.tables().stream()
                .flatMap(table -> files.file(table).stream()
                        .map(file -> new Stated.Table(file.name(), year.scope(table), year.span(table))))
                .toList();
    }

    @Override
    public Tally read(Sink sink) throws IOException {
        var counted = new Counted(sink);
        var rows = new LinkedHashMap<String, Long>();
        long refused = read(now, year, "", counted, rows) + read(before, year.before(), "last/", counted, rows);
        return new Tally(rows, refused, counted.statements(), true);
    }

    @Override
    public Optional<Return> without(Set<Scope> scopes) {
        var left = new Ssda903Tables(
                now.without(table -> scopes.contains(year.scope(table))),
                before.without(table -> scopes.contains(year.before().scope(table))),
                year,
                yearFrom);
        return left.now.isEmpty() && left.before.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private static long read(
            YearFiles files, CollectionYear year, String folder, Sink sink, LinkedHashMap<String, Long> rows)
            throws IOException {
        var stating = new Stating(year, sink);
        var statements = new Ssda903Statements(stating);
        long refused = 0;
        for (var table : files.tables()) {
            var listing = new Listing(sink, files.file(table).orElseThrow().name());
            stating.in(listing);
            rows.put(folder + table.title(), files.read(table, listing, statements::state));
            refused += listing.refused();
            listing.done();
        }
        return refused;
    }
}
