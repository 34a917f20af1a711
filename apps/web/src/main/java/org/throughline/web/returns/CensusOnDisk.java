package org.throughline.web.returns;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.journey.Statement;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.CinChildren;
import org.throughline.returns.cin.CinHeader;
import org.throughline.returns.cin.CinWriter;
import org.throughline.returns.cin.checks.CinChecks;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.xml.XmlStream;
import org.throughline.web.journeys.HeldReturns;

/** A children in need census as an XML file: written out of the record, checked, and read again for what was found. */
final class CensusOnDisk implements OnDisk {

    private static final int CHILDREN_TO_A_STEP = 1_000;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Member file;
    private final CinCensus census;

    CensusOnDisk(Member file, CinCensus census) {
        this.file = file;
        this.census = census;
    }

    /** Takes the census out of the record and writes it. */
    static void write(HeldReturns held, HeldReturns.Held which, Path to, Clock clock, Step step) throws IOException {
        var made = LocalDateTime.ofInstant(clock.instant(), ENGLAND).withNano(0);
        var header = CinHeader.of(which.authority(), which.year(), "Throughline", made);
        try (var bytes = new BufferedOutputStream(Files.newOutputStream(to));
                var writer = new CinWriter(bytes, header)) {
            var number = new int[1];
            held.each(which.collection(), which.year(), child -> {
                try {
                    writer.write(CinChildren.of(child.statements(), ++number[0]));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                if (number[0] % CHILDREN_TO_A_STEP == 0) {
                    step.at("Taking the return out of the record", number[0], 0);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public Checked check(Step step) throws IOException {
        var header = census.header();
        var year = CinChecks.yearOf(header);
        var checks = new CinChecks(header, year);
        var remarks = new Remarks();
        var listing = new Listing(remarks, "");
        var count = new int[1];
        boolean complete = census.rows(listing, child -> {
            checks.take(child);
            if (++count[0] % CHILDREN_TO_A_STEP == 0) {
                step.at("Checking", count[0], 0);
            }
        });
        listing.done();
        var findings = complete ? checks.done() : checks.brokenOff();
        remarks.words.addAll(checks.remarks());
        return new Checked(
                new ReturnOf(org.throughline.journey.Collection.CIN, year),
                header.lea().text(),
                count[0],
                complete,
                findings,
                checks.skipped(),
                remarks.words);
    }

    @Override
    public void read(List<Finding> findings, Seen seen) throws IOException {
        var byChild = new HashMap<Integer, List<Integer>>();
        for (int n = 0; n < findings.size(); n++) {
            int number = findings.get(n).place().number();
            if (number < 1) {
                seen.found(n, "", header(findings.get(n)));
            } else {
                byChild.computeIfAbsent(number, _ -> new ArrayList<>()).add(n);
            }
        }
        var ids = new HashMap<String, Integer>();
        try (var xml = XmlStream.open(file.open())) {
            int number = 0;
            xml.nextStart();
            for (var part = xml.nextChild(); part.isPresent(); part = xml.nextChild()) {
                if (!part.get().equals("Children")) {
                    xml.skip();
                    continue;
                }
                for (var of = xml.nextChild(); of.isPresent(); of = xml.nextChild()) {
                    if (!of.get().equals("Child")) {
                        xml.skip();
                        continue;
                    }
                    var child = xml.element();
                    if (child.isEmpty()) {
                        return;
                    }
                    number++;
                    var detail = new CensusDetail(child.get());
                    var key = key(detail.id(), ids);
                    for (int n : byChild.getOrDefault(number, List.of())) {
                        seen.found(n, key, detail.of(findings.get(n)));
                    }
                    seen.child(key, detail::each);
                }
            }
        }
    }

    /** As the record keys its lines: the same id again is another child until a person decides. */
    private static String key(String id, Map<String, Integer> ids) {
        int times = ids.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "#" + times;
    }

    private Detail header(Finding finding) {
        var values = new ArrayList<Noticed.Marked>();
        for (var field : Detail.fields(finding)) {
            values.add(new Noticed.Marked(
                    field,
                    field.equals("ReferenceDate")
                            ? census.header().referenceDate().text()
                            : ""));
        }
        return new Detail(
                "", finding.place().table().isEmpty() ? "The return as a whole" : "Header of the file", values);
    }

    /** What the format does not have, in words. */
    private static final class Remarks implements Sink {

        private final List<String> words = new ArrayList<>();

        @Override
        public void states(Statement statement) {
            throw new IllegalStateException("Rows state nothing");
        }

        @Override
        public void notUnderstood(NotUnderstood what) {
            if (what.kind() == NotUnderstood.Kind.UNKNOWN_FIELD) {
                words.add(
                        "Line %d: %s in %s is not part of the census, or stands there twice. It was left out (%d times)."
                                .formatted(what.line(), what.field(), what.table(), what.times()));
            }
        }
    }
}
