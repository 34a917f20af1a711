package org.throughline.returns.ssda903;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.throughline.journey.Collection;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Counted;
import org.throughline.returns.reading.Form;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Stated;
import org.throughline.returns.reading.Stated.YearFrom;
import org.throughline.returns.reading.Tally;
import org.throughline.returns.reading.Told;
import org.throughline.returns.xml.Element;
import org.throughline.returns.xml.XmlStream;

/**
 * The return as one XML file, as the older form has it. It says neither council nor year. Of social workers and
 * deprivations of liberty, which that form did not have, it speaks only where it holds any.
 */
public final class Ssda903Xml implements Return {

    /** The outermost element. */
    public static final String ROOT = "EXPSSDA903";

    private static final Set<Table> LATER = EnumSet.of(Table.SW_EPISODES, Table.DOLO);

    /** Those that the form has; of others it speaks only where it holds any. */
    public static final Set<Table> TABLES = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(LATER)));

    private final Member file;
    private final CollectionYear year;
    private final YearFrom yearFrom;
    private final Set<Table> tables;

    private Ssda903Xml(Member file, CollectionYear year, YearFrom yearFrom, Set<Table> tables) {
        this.file = file;
        this.year = year;
        this.yearFrom = yearFrom;
        this.tables = tables;
    }

    /** The return that the file holds, if it is one. */
    public static Optional<Return> in(Member file, Told told) throws IOException {
        if (!isOne(file)) {
            return Optional.empty();
        }
        var tables = EnumSet.copyOf(TABLES);
        var dates = new YearOfDates();
        rows(
                file,
                Listing.unheard(),
                rows -> rows.forEach(row -> {
                    tables.add(row.table());
                    dates.take(row);
                }));
        var year = told.year().or(dates::year);
        var from = told.year().isPresent()
                ? YearFrom.WHOEVER_HANDED_IT_IN
                : year.isPresent() ? YearFrom.ITS_DATES : YearFrom.NOTHING;
        return Optional.of(new Ssda903Xml(file, new CollectionYear("", year.orElse(0)), from, tables));
    }

    @Override
    public Form form() {
        return Form.SSDA903_XML;
    }

    @Override
    public Stated stated() {
        return new Stated(
                Collection.SSDA903,
                year.authority(),
                year.year(),
                yearFrom,
                Optional.empty(),
                tables.stream()
                        .map(table -> new Stated.Table(file.name(), year.scope(table), year.span(table)))
                        .toList());
    }

    @Override
    public Tally read(Sink sink) throws IOException {
        var counted = new Counted(sink);
        var listing = new Listing(counted, file.name());
        var stating = new Stating(year, counted);
        stating.in(listing);
        var statements = new Ssda903Statements(stating);
        var count = new LinkedHashMap<String, Long>();
        tables.forEach(table -> count.put(table.title(), 0L));
        boolean complete = rows(file, listing, rows -> {
            rows.forEach(row -> count.merge(row.table().title(), 1L, Long::sum));
            var header = rows.getFirst();
            if (header.child().isEmpty()) {
                rows.forEach(row -> listing.rowRefused(
                        "The record names no child.", row.table().title(), row.line(), row.cells()));
            } else {
                rows.forEach(statements::state);
            }
        });
        listing.done();
        return new Tally(count, listing.refused(), counted.statements(), complete);
    }

    /** Whether the XML is a return, by its outermost element. */
    public static boolean isOne(Member file) throws IOException {
        try (var xml = XmlStream.open(file.open())) {
            return xml.nextStart().map(root -> root.toUpperCase(Locale.ROOT)).equals(Optional.of(ROOT));
        }
    }

    /** Takes the rows of one child, and what its header says of its being unaccompanied. */
    public interface ChildRows {
        void take(List<Row> rows, String uasc);
    }

    /** Hands on every child of the file, the rows of those without an identifier too. */
    public static void eachChild(Member file, ChildRows children) throws IOException {
        try (var xml = XmlStream.open(file.open())) {
            xml.nextStart();
            for (var part = xml.nextChild(); part.isPresent(); part = xml.nextChild()) {
                var child = part.get().equals("CHILD") ? xml.element() : Optional.<Element>empty();
                if (child.isPresent()) {
                    var made = XmlRows.made(child.get(), 0, Listing.unheard());
                    children.take(made.rows(), made.uasc());
                } else if (!part.get().equals("CHILD")) {
                    xml.skip();
                }
            }
        }
    }

    /** Takes the rows of one child. */
    private interface Children {
        void take(List<Row> rows);
    }

    private static boolean rows(Member file, Listing listing, Children children) throws IOException {
        try (var xml = XmlStream.open(file.open())) {
            xml.nextStart();
            int number = 0;
            for (var part = xml.nextChild(); part.isPresent(); part = xml.nextChild()) {
                if (part.get().equals("CHILD")) {
                    var child = xml.element();
                    if (child.isPresent()) {
                        children.take(XmlRows.of(child.get(), number++, listing));
                    }
                } else {
                    listing.unknownField(ROOT, part.get(), xml.line());
                    xml.skip();
                }
            }
            return !xml.brokenOff();
        }
    }
}
