package org.throughline.examples;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.throughline.calendar.CollectionYear;
import org.throughline.examples.cases.Case;
import org.throughline.examples.telling.AllocationsTelling;
import org.throughline.examples.telling.CinTelling;
import org.throughline.examples.telling.SsdTelling;
import org.throughline.examples.telling.Ssda903Telling;
import org.throughline.examples.workforce.Worker;
import org.throughline.journey.Collection;
import org.throughline.returns.allocations.AllocationsWriter;
import org.throughline.returns.cin.CinHeader;
import org.throughline.returns.cin.CinWriter;
import org.throughline.returns.ssd.SsdTable;
import org.throughline.returns.ssd.SsdWriter;
import org.throughline.returns.ssda903.Row;
import org.throughline.returns.ssda903.Ssda903Writer;
import org.throughline.returns.ssda903.Table;

/**
 * The files that an invented authority would make, all written in one pass, child by child: the census and the SSDA903
 * of both years, the tables of the Standard Safeguarding Dataset, and a plain list of allocations.
 */
public final class ExampleFiles {

    private static final String SOFTWARE = "Throughline examples";
    private static final int DAYS_TO_A_RETURN = 30;

    private final InventedAuthority authority;
    private final Shelf shelf;
    private final LocalDate asAt;
    private final List<Closeable> open = new ArrayList<>();
    private final List<Told> tellers = new ArrayList<>();
    private final Map<String, Integer> caseloads = new HashMap<>();

    private ExampleFiles(InventedAuthority authority, Shelf shelf) {
        this.authority = authority;
        this.shelf = shelf;
        this.asAt = authority.recipe().asAt();
    }

    /** Takes one case after another into one file, or a family of them. */
    @FunctionalInterface
    private interface Told {
        void tell(Case of) throws IOException;
    }

    /**
     * Writes the files of those collections.
     *
     * @param progress is told how many children are written, after each
     */
    public static void write(
            InventedAuthority authority, Set<Collection> collections, Shelf shelf, IntConsumer progress)
            throws IOException {
        var files = new ExampleFiles(authority, shelf);
        try {
            files.begin(collections);
            files.cases(progress);
            if (collections.contains(Collection.SSD)) {
                files.people();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            files.end();
        }
    }

    private void begin(Set<Collection> collections) throws IOException {
        for (var year : authority.recipe().window().years()) {
            if (collections.contains(Collection.CIN)) {
                census(year);
            }
            if (collections.contains(Collection.SSDA903)) {
                ssda903(year);
            }
        }
        if (collections.contains(Collection.SSD)) {
            ssd();
        }
        if (collections.contains(Collection.ALLOCATIONS)) {
            var writer = opened(new AllocationsWriter(shelf.begin("allocations.csv")));
            var telling = new AllocationsTelling(authority.recipe().window(), asAt);
            tellers.add(of -> telling.tell(of).forEach(writer::write));
        }
    }

    private void census(CollectionYear year) throws IOException {
        var returned = year.last().plusDays(DAYS_TO_A_RETURN);
        var made = (returned.isBefore(asAt) ? returned : asAt).atTime(LocalTime.of(9, 0));
        var header = CinHeader.of(authority.recipe().council().censusCode(), year.ending(), SOFTWARE, made);
        var writer = opened(new CinWriter(shelf.begin("cin-" + year.ending() + ".xml"), header));
        var telling = new CinTelling(year, asAt);
        tellers.add(of -> {
            var child = telling.tell(of.life());
            if (child.isPresent()) {
                writer.write(child.get());
            }
        });
    }

    /** The table on health speaks of a whole year: it is left out while the year runs. */
    private void ssda903(CollectionYear year) throws IOException {
        var folder = "ssda903-" + year.ending() + "/";
        try (var json = shelf.begin(folder + "return.json")) {
            var text = Ssda903Writer.returnJson(authority.recipe().council().code(), year.ending());
            json.write(text.getBytes(StandardCharsets.UTF_8));
        }
        var writers = new EnumMap<Table, Ssda903Writer>(Table.class);
        for (var table : Table.values()) {
            if (table != Table.OC2 || !asAt.isBefore(year.last())) {
                writers.put(table, opened(new Ssda903Writer(table, shelf.begin(folder + table.title() + ".csv"))));
            }
        }
        var telling = new Ssda903Telling(year, asAt);
        tellers.add(of -> {
            for (Row row : telling.tell(of)) {
                Objects.requireNonNull(writers.get(row.table())).write(row);
            }
        });
    }

    private void ssd() throws IOException {
        var writers = new EnumMap<SsdTable, SsdWriter>(SsdTable.class);
        for (var table : SsdTelling.OF_CHILDREN) {
            writers.put(table, opened(new SsdWriter(table, begin(table))));
        }
        var telling = new SsdTelling(authority.recipe().window(), asAt);
        var counted = lastSeptember();
        tellers.add(of -> {
            for (var row : telling.tell(of)) {
                Objects.requireNonNull(writers.get(row.table())).write(row);
            }
            for (var allocation : of.allocations()) {
                if (!allocation.from().isAfter(counted) && allocation.to().isAfter(counted)) {
                    caseloads.merge(allocation.worker().key(), 1, Integer::sum);
                }
            }
        });
    }

    private void cases(IntConsumer progress) {
        int[] written = new int[1];
        authority.eachCase(of -> {
            try {
                for (var teller : tellers) {
                    teller.tell(of);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            progress.accept(++written[0]);
        });
    }

    /** Workers come last: the file says how many children each had. */
    private void people() throws IOException {
        var window = authority.recipe().window();
        var telling = new SsdTelling(window, asAt);
        try (var teams = new SsdWriter(SsdTable.DEPARTMENT, begin(SsdTable.DEPARTMENT))) {
            authority.workforce().teams().forEach(team -> teams.write(telling.tell(team)));
        }
        try (var workers = new SsdWriter(SsdTable.PROFESSIONALS, begin(SsdTable.PROFESSIONALS))) {
            for (Worker worker : authority.workforce().workersSince(window.first(), asAt)) {
                workers.write(telling.tell(worker, caseloads.getOrDefault(worker.key(), 0)));
            }
        }
    }

    private LocalDate lastSeptember() {
        var day = LocalDate.of(asAt.getYear(), Month.SEPTEMBER, 30);
        return day.isAfter(asAt) ? day.minusYears(1) : day;
    }

    private OutputStream begin(SsdTable table) throws IOException {
        return shelf.begin("ssd/" + table.title() + ".csv");
    }

    private <C extends Closeable> C opened(C writer) {
        open.add(writer);
        return writer;
    }

    /** Closes every file, also when one of them fails. */
    private void end() throws IOException {
        IOException first = null;
        for (var writer : open) {
            try {
                writer.close();
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
