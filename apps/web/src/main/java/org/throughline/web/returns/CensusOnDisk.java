package org.throughline.web.returns;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.journey.Collection;
import org.throughline.journey.PersonId;
import org.throughline.journey.Statement;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.CinHeader;
import org.throughline.returns.cin.CinReturn;
import org.throughline.returns.cin.CinWriter;
import org.throughline.returns.cin.checks.CinChecking;
import org.throughline.returns.cin.checks.CinChecks;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.xml.XmlStream;
import org.throughline.web.journeys.HeldReturns;
import org.throughline.web.returns.ReferenceLists.Kind;

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

    /**
     * Takes the census out of the record, as it is known now, and writes it.
     *
     * @return who each child of it is, in their order
     */
    static List<PersonId> write(Source from, HeldReturns.Held which, Path to, Clock clock) throws IOException {
        var made = LocalDateTime.ofInstant(clock.instant(), ENGLAND).withNano(0);
        var today = LocalDate.now(clock);
        var header = CinHeader.of(which.authority(), which.year(), "Throughline", made);
        var people = new ArrayList<PersonId>();
        try (var bytes = new BufferedOutputStream(Files.newOutputStream(to));
                var writer = new CinWriter(bytes, header)) {
            from.each(journey -> {
                var child = CinReturn.of(journey, which.year(), today, people.size() + 1);
                if (child.isPresent()) {
                    people.add(journey.person());
                    writer.write(child.get());
                }
            });
        }
        return people;
    }

    @Override
    public Checked check(Step step, Map<Kind, Member> lists) throws IOException {
        var header = census.header();
        var year = CinChecks.yearOf(header);
        var remarks = new Remarks();
        var listing = new Listing(remarks, "");
        var checked = CinChecking.check(census, year, listing, count -> {
            if (count % CHILDREN_TO_A_STEP == 0) {
                step.at("Checking the children", count, file instanceof FileRead from ? from.estimate(count) : 0);
            }
        });
        listing.done();
        remarks.words.addAll(checked.remarks());
        return new Checked(
                new ReturnOf(Collection.CIN, year),
                header.lea().text(),
                (int) checked.children(),
                checked.complete(),
                checked.findings(),
                checked.skipped(),
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
