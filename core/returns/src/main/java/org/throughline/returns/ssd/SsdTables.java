package org.throughline.returns.ssd;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Scope;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Counted;
import org.throughline.returns.reading.EventDays;
import org.throughline.returns.reading.Form;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Stated;
import org.throughline.returns.reading.Stated.YearFrom;
import org.throughline.returns.reading.Tally;
import org.throughline.returns.table.Columns;
import org.throughline.returns.table.CsvFile;

/** The tables of the dataset that one folder holds. They have no year and name no council. */
public final class SsdTables implements Return {

    private final Map<SsdTable, Member> files;
    private final List<Stated.Table> tables;

    private SsdTables(Map<SsdTable, Member> files, List<Stated.Table> tables) {
        this.files = files;
        this.tables = tables;
    }

    /** @param last the last day that its tables speak for, if known; else the latest day anything in them happened */
    static SsdTables of(Map<SsdTable, Member> files, Optional<LocalDate> last) throws IOException {
        var days = new EventDays();
        var owners = new Owners(files);
        for (var entry : files.entrySet()) {
            read(entry.getKey(), entry.getValue(), owners, days, Listing.unheard());
        }
        var until = last.or(days::latest);
        var tables = files.entrySet().stream()
                .map(entry -> new Stated.Table(
                        entry.getValue().name(),
                        Stating.scope(entry.getKey()),
                        until.map(day -> span(entry.getKey(), days, day))))
                .toList();
        return new SsdTables(new EnumMap<>(files), tables);
    }

    private static Coverage.Span span(SsdTable table, EventDays days, LocalDate last) {
        var first =
                days.earliest(table.title()).filter(day -> day.isBefore(last)).orElse(last);
        return new Coverage.Span(Stating.scope(table), first, last);
    }

    @Override
    public Form form() {
        return Form.SSD_TABLES;
    }

    @Override
    public Stated stated() {
        return new Stated(Collection.SSD, "", 0, YearFrom.NOTHING, Optional.empty(), tables);
    }

    @Override
    public Tally read(Sink sink) throws IOException {
        var counted = new Counted(sink);
        var rows = new LinkedHashMap<String, Long>();
        var owners = new Owners(files);
        long refused = 0;
        for (var entry : files.entrySet()) {
            var listing = new Listing(counted, entry.getValue().name());
            rows.put(entry.getKey().title(), read(entry.getKey(), entry.getValue(), owners, counted, listing));
            refused += listing.refused();
            listing.done();
        }
        return new Tally(rows, refused, counted.statements(), true);
    }

    @Override
    public Optional<Return> without(Set<Scope> scopes) {
        var left = new EnumMap<>(files);
        left.keySet().removeIf(table -> scopes.contains(Stating.scope(table)));
        var leftTables =
                tables.stream().filter(table -> !scopes.contains(table.scope())).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new SsdTables(left, leftTables));
    }

    private static long read(SsdTable table, Member file, Owners owners, Sink sink, Listing listing)
            throws IOException {
        var statements = new SsdStatements(new Stating(table, sink, listing));
        long count = 0;
        try (var csv = CsvFile.open(file.open())) {
            var columns = Columns.of(csv.header(), table.fields());
            Columns.listUnknown(csv.header(), table.fields(), table.title(), listing);
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var found = row.get();
                if (found.isBlank()) {
                    continue;
                }
                count++;
                var cells = columns.cells(found);
                var read = cells.map(there -> owners.whose(SsdRow.read(table, found.line(), there)));
                if (read.isEmpty()) {
                    listing.rowRefused(
                            "The row has not as many cells as the header.", table.title(), found.line(), found.cells());
                } else if (read.get().subject().isEmpty()) {
                    listing.rowRefused(whoseIsMissing(table), table.title(), found.line(), found.cells());
                } else {
                    listNotYetFacts(read.get(), listing);
                    statements.state(read.get());
                }
            }
        }
        return count;
    }

    private static void listNotYetFacts(SsdRow row, Listing listing) {
        for (var field : row.table().notYetFacts()) {
            if (!row.get(field).isEmpty()) {
                listing.notYetAFact(row.table().title(), field, row.line());
            }
        }
    }

    private static String whoseIsMissing(SsdTable table) {
        return switch (table) {
            case PROFESSIONALS -> "The row names no worker.";
            case DEPARTMENT -> "The row names no team.";
            default -> "The row names no child.";
        };
    }
}
