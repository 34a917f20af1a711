package org.throughline.returns.allocations;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.Line;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Counted;
import org.throughline.returns.reading.Days;
import org.throughline.returns.reading.EventDays;
import org.throughline.returns.reading.Form;
import org.throughline.returns.reading.Keys;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.Repeats;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Stated;
import org.throughline.returns.reading.Stated.YearFrom;
import org.throughline.returns.reading.Tally;
import org.throughline.returns.reading.Told;
import org.throughline.returns.table.CsvFile;

/** One list of allocations: a row for each time that a worker has, or had, a child. */
public final class Allocations implements Return {

    /** The list is one table. */
    public static final String TABLE = "Allocations";

    static final Scope SCOPE = new Scope("", Collection.ALLOCATIONS, 0, TABLE);

    private final Member file;
    private final Optional<Coverage.Span> span;

    private Allocations(Member file, Optional<LocalDate> last) throws IOException {
        this.file = file;
        var days = new EventDays();
        read(days, Listing.unheard());
        this.span = last.or(days::latest)
                .map(until -> new Coverage.Span(
                        SCOPE, days.earliest(TABLE).filter(until::isAfter).orElse(until), until));
    }

    /** True of a header with a child and a worker, and with something that makes it more than any list of both. */
    public static boolean isList(List<String> header) {
        var has = Heading.places(header).keySet();
        return has.contains(Heading.CHILD_ID)
                && (has.contains(Heading.WORKER_ID) || has.contains(Heading.WORKER))
                && (has.contains(Heading.FROM) || has.contains(Heading.ROLE) || has.contains(Heading.TEAM));
    }

    public static Return in(Member file, Told told) throws IOException {
        return new Allocations(file, told.extracted());
    }

    @Override
    public Form form() {
        return Form.ALLOCATIONS;
    }

    @Override
    public Stated stated() {
        return new Stated(
                Collection.ALLOCATIONS,
                "",
                0,
                YearFrom.NOTHING,
                Optional.empty(),
                List.of(new Stated.Table(file.name(), SCOPE, span)));
    }

    @Override
    public Tally read(Sink sink) throws IOException {
        var counted = new Counted(sink);
        var listing = new Listing(counted, file.name());
        long count = read(counted, listing);
        listing.done();
        return new Tally(new LinkedHashMap<>(Map.of(TABLE, count)), listing.refused(), counted.statements(), true);
    }

    private long read(Sink sink, Listing listing) throws IOException {
        var rows = new Rows(sink, listing);
        long count = 0;
        try (var csv = CsvFile.open(file.open())) {
            var places = Heading.places(csv.header());
            for (int i = 0; i < csv.header().size(); i++) {
                if (!places.containsValue(i) && !csv.header().get(i).isBlank()) {
                    listing.unknownField(TABLE, csv.header().get(i).strip(), 1);
                }
            }
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var found = row.get();
                if (found.isBlank()) {
                    continue;
                }
                count++;
                var read = AllocationRow.of(found, places);
                if (!found.fits(csv.header().size())) {
                    listing.rowRefused(
                            "The row has not as many cells as the header.", TABLE, found.line(), found.cells());
                } else if (read.childId().isEmpty()) {
                    listing.rowRefused("The row names no child.", TABLE, found.line(), found.cells());
                } else {
                    rows.state(read);
                }
            }
        }
        return count;
    }

    private static final class Rows {

        private final Sink sink;
        private final Listing listing;
        private final Repeats children = new Repeats();
        private final Repeats named = new Repeats();
        private final Repeats keys = new Repeats();

        private Rows(Sink sink, Listing listing) {
            this.sink = sink;
            this.listing = listing;
        }

        private void state(AllocationRow row) {
            var line = Line.child(Collection.ALLOCATIONS, row.childId());
            if (children.count(row.childId()) == 1) {
                var identified = new Identified(IdentifierKind.LA_CHILD, row.childId());
                sink.states(new Statement(line, SCOPE, "identity/LA_CHILD", When.UNDATED, identified, row.line()));
            }
            boolean hasName = !row.forenames().isEmpty() || !row.surname().isEmpty();
            if (hasName && named.count(row.childId()) == 1) {
                var name = new Named(row.forenames(), row.surname());
                sink.states(new Statement(line, SCOPE, "identity/name", When.UNDATED, name, row.line()));
            }
            var worker = row.workerId().isEmpty() ? row.worker() : row.workerId();
            if (!worker.isEmpty()) {
                involvement(row, line, worker);
            }
        }

        private void involvement(AllocationRow row, Line line, String worker) {
            var from = day(row.from(), "from", row);
            var path = "involvement/" + Keys.part(worker) + "/" + Keys.part(from);
            int times = keys.count(row.childId(), path);
            var key = times == 1 ? path : path + "~" + times;
            var started = new InvolvementStarted(worker, row.worker(), row.role(), row.team());
            sink.states(new Statement(line, SCOPE, key, from, started, row.line()));
            if (!row.to().isEmpty()) {
                var ended = new InvolvementEnded(new ThingId(key), "");
                var to = day(row.to(), "to", row);
                sink.states(new Statement(line, SCOPE, key + "/ended", to, ended, row.line()));
            }
        }

        private When day(String text, String field, AllocationRow row) {
            var when = text.indexOf('/') >= 0 ? Days.slashed(text) : Days.isoWithTime(text);
            return listing.day(when, TABLE, field, row.childId(), row.line());
        }
    }
}
