package org.throughline.returns.cin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.Line;
import org.throughline.journey.Scope;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Sort;
import org.throughline.returns.parcel.WatchedXml;
import org.throughline.returns.reading.Counted;
import org.throughline.returns.reading.Form;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.Repeats;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Stated;
import org.throughline.returns.reading.Tally;
import org.throughline.returns.xml.XmlStream;

/** One census file. Children are read, stated and forgotten one by one. */
public final class CinCensus implements Return {

    /** Takes the rows of a census as they are read. */
    @FunctionalInterface
    public interface Children {
        void take(CinChild child);
    }

    private final Member file;
    private final CinHeader header;

    private CinCensus(Member file, CinHeader header) {
        this.file = file;
        this.header = header;
    }

    /** The census that the file holds; empty where it is no census, or one of another collection. */
    public static Optional<CinCensus> in(Member file) throws IOException {
        try (var xml = WatchedXml.xml(file)) {
            if (!xml.nextStart().equals(Optional.of("Message"))) {
                return Optional.empty();
            }
            var header = CinHeader.NONE;
            boolean children = false;
            for (var part = xml.nextChild(); part.isPresent(); part = xml.nextChild()) {
                children |= part.get().equals("Children");
                if (part.get().equals("Header")) {
                    header = new CinRows(xml, Listing.unheard()).header();
                }
                if (header != CinHeader.NONE
                        && (children || !header.collection().isBlank())) {
                    break;
                }
                if (!part.get().equals("Header")) {
                    xml.skip();
                }
            }
            var collection = header.collection().text();
            boolean census = collection.equalsIgnoreCase(CinHeader.TABLE) || collection.isEmpty() && children;
            return census ? Optional.of(new CinCensus(file, header)) : Optional.empty();
        }
    }

    /** What was expected of a file that is no census, and what it is instead, in words for whoever named it. */
    public static String whyNot(Member file) throws IOException {
        var expected = "A children in need census is one XML file whose first element is Message.";
        return switch (Sort.of(file)) {
            case XML -> expected + " " + whyNotXml(file);
            case TEXT -> expected + " This is a text or a table.";
            case JSON -> expected + " This is JSON.";
            case EMPTY -> expected + " This file is empty.";
            case ZIP, OTHER -> expected + " This is no text.";
        };
    }

    private static String whyNotXml(Member file) throws IOException {
        try (var xml = WatchedXml.xml(file)) {
            var root = xml.nextStart();
            int line = xml.line();
            return root.map(name -> name.equals("Message")
                            ? "This one has neither the collection CIN in its header nor an element Children."
                            : "This one begins with %s, on line %d.".formatted(name, line))
                    .orElse("This one has no element.");
        }
    }

    @Override
    public Form form() {
        return Form.CIN_CENSUS;
    }

    public CinHeader header() {
        return header;
    }

    @Override
    public Stated stated() {
        int year = header.collectionYear();
        return new Stated(
                Collection.CIN,
                header.lea().text(),
                year,
                year == 0 ? Stated.YearFrom.NOTHING : Stated.YearFrom.THE_RETURN,
                header.made(),
                List.of(new Stated.Table(file.name(), header.scope(), header.span())));
    }

    @Override
    public Tally read(Sink sink) throws IOException {
        var reading = new Reading(sink);
        boolean complete = rows(reading.listing, reading);
        reading.listing.done();
        return new Tally(reading.rows, reading.listing.refused(), reading.sink.statements(), complete);
    }

    /**
     * Reads the rows alone.
     *
     * @return false when the file ended early; then every whole child before the break was taken
     */
    public boolean rows(Listing listing, Children children) throws IOException {
        try (var xml = WatchedXml.xml(file)) {
            var rows = new CinRows(xml, listing);
            xml.nextStart();
            int number = 0;
            for (var part = xml.nextChild(); part.isPresent(); part = xml.nextChild()) {
                switch (part.get()) {
                    case "Header" -> rows.header();
                    case "Children" -> number = children(xml, rows, listing, children, number);
                    default -> {
                        listing.unknownField("Message", part.get(), xml.line());
                        xml.skip();
                    }
                }
            }
            xml.finish();
            return !xml.brokenOff();
        }
    }

    private static int children(XmlStream xml, CinRows rows, Listing listing, Children children, int before)
            throws IOException {
        int number = before;
        for (var part = xml.nextChild(); part.isPresent(); part = xml.nextChild()) {
            if (part.get().equals("Child")) {
                var child = rows.child(number + 1);
                if (child.isPresent()) {
                    number++;
                    children.take(child.get());
                }
            } else {
                listing.unknownField("Children", part.get(), xml.line());
                xml.skip();
            }
        }
        return number;
    }

    /** One pass over the file. */
    private final class Reading implements Children {

        private final Counted sink;
        private final Listing listing;
        private final Scope scope = header.scope();
        private final Repeats ids = new Repeats();
        private final LinkedHashMap<String, Long> rows = new LinkedHashMap<>();

        private Reading(Sink sink) {
            this.sink = new Counted(sink);
            this.listing = new Listing(sink, file.name());
        }

        @Override
        public void take(CinChild child) {
            count(child);
            var id = child.identifiers().laChildId().text();
            new CinStatements(scope, line(id, child), id, sink, listing).state(child);
        }

        /** The same id again is another child until a person decides; a child without one is known by its content. */
        private Line line(String id, CinChild child) {
            var key = id.isEmpty() ? "no-id/" + fingerprint(child) : id;
            int times = ids.count(key);
            return Line.child(Collection.CIN, times == 1 ? key : key + "#" + times);
        }

        /** Sixteen hexadecimal digits that stay the same while the child would be written the same. */
        private static String fingerprint(CinChild child) {
            var content = new ByteArrayOutputStream();
            try (var writer = new CinWriter(content, CinHeader.NONE)) {
                writer.write(child);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(content.toByteArray());
                return HexFormat.of().formatHex(digest, 0, 8);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private void count(CinChild child) {
            count("Child", 1);
            count("CINdetails", child.episodes().size());
            for (var episode : child.episodes()) {
                count("Assessments", episode.assessments().size());
                count("CINPlanDates", episode.cinPlans().size());
                count("Section47", episode.enquiries().size());
                count("ChildProtectionPlans", episode.protectionPlans().size());
            }
        }

        private void count(String table, int more) {
            rows.merge(table, (long) more, Long::sum);
        }
    }
}
