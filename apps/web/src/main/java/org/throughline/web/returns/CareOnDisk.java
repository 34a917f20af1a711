package org.throughline.web.returns;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.throughline.journey.Collection;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Sort;
import org.throughline.returns.ssda903.Row;
import org.throughline.returns.ssda903.Ssda903Return;
import org.throughline.returns.ssda903.Ssda903Writer;
import org.throughline.returns.ssda903.Ssda903Xml;
import org.throughline.returns.ssda903.Ssda903XmlWriter;
import org.throughline.returns.ssda903.Table;
import org.throughline.returns.ssda903.checks.Ssda903Checking;
import org.throughline.returns.ssda903.child.ReturnFiles;
import org.throughline.returns.table.CsvFile;
import org.throughline.web.journeys.HeldReturns;
import org.throughline.web.returns.ReferenceLists.Kind;

/**
 * An SSDA903 return as tables, or as its one XML file: written out of the record with last year's tables beside it, checked,
 * and read again for what was found.
 */
final class CareOnDisk implements OnDisk {

    /** The folder in which last year's tables lie. */
    static final String LAST = "last";

    private final Contents contents;
    private final List<String> damages;

    /** @param damages what is the matter with files that could not be read whole */
    CareOnDisk(Contents contents, List<String> damages) {
        this.contents = contents;
        this.damages = List.copyOf(damages);
    }

    /**
     * Takes this year's tables and last year's out of the record; zips this year's, as the return is sent.
     *
     * @param xml where this year's are written as one XML file too
     */
    static void write(
            Source from, HeldReturns.Held which, List<Table> last, Path folder, Path zip, Path xml, LocalDate today)
            throws IOException {
        Files.writeString(folder.resolve("return.json"), Ssda903Writer.returnJson(which.authority(), which.year()));
        try (var now = new Tables(folder, tables(which));
                var before = new Tables(last.isEmpty() ? folder : Files.createDirectory(folder.resolve(LAST)), last);
                var whole = new Ssda903XmlWriter(new BufferedOutputStream(Files.newOutputStream(xml)))) {
            from.each(journey -> {
                var rows = Ssda903Return.of(journey, which.year(), today).stream()
                        .filter(row -> which.tables().contains(row.table().title()))
                        .toList();
                now.write(rows);
                write(rows, whole);
                if (!last.isEmpty()) {
                    before.write(Ssda903Return.of(journey, which.year() - 1, today));
                }
            });
        }
        Shelves.zip(Shelves.filesIn(folder), zip);
    }

    private static void write(List<Row> rows, Ssda903XmlWriter whole) {
        if (!rows.isEmpty()) {
            try {
                whole.write(rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Those of the return's tables that the record holds. */
    static List<Table> tables(HeldReturns.Held which) {
        return Ssda903Return.tables(which.year()).stream()
                .filter(table -> which.tables().contains(table.title()))
                .toList();
    }

    /** Tables being written, each into a file of its own. */
    private static final class Tables implements AutoCloseable {

        private final Map<Table, Ssda903Writer> writers = new EnumMap<>(Table.class);

        Tables(Path folder, List<Table> tables) throws IOException {
            for (var table : tables) {
                var bytes = Files.newOutputStream(folder.resolve(table.title() + ".csv"));
                writers.put(table, new Ssda903Writer(table, new BufferedOutputStream(bytes)));
            }
        }

        void write(List<Row> rows) {
            for (var row : rows) {
                var writer = writers.get(row.table());
                if (writer != null) {
                    writer.write(row);
                }
            }
        }

        @Override
        public void close() throws IOException {
            for (var writer : writers.values()) {
                writer.close();
            }
        }
    }

    @Override
    public Checked check(Step step, Map<Kind, Member> lists) throws IOException, Unusable {
        var files = new ReturnFiles();
        files.add(contents);
        if (files.isEmpty()) {
            throw new Unusable("Nothing that was sent is a children in need census or a table of the SSDA903. "
                    + String.join(" ", remarks(files)));
        }
        step.at("Reading the lists it is compared with", 0, 0);
        var compared = Compared.with(lists, files.providers());
        step.at("Reading the tables", 0, 0);
        var children = files.read(
                compared.places(), compared.providers(), new ReturnFiles.Told(Optional.empty(), Optional.empty()));
        if (children.year().ending() == 0) {
            throw new Unusable("Nothing in these files says which year they are of. Send return.json with them.");
        }
        step.at("Checking the children", 0, 0);
        var checked = Ssda903Checking.check(children, compared.given());
        return new Checked(
                new ReturnOf(Collection.SSDA903, children.year().ending()),
                children.year().authority(),
                children.size(),
                damages.isEmpty(),
                checked.findings(),
                checked.selection().skipped(),
                Stream.concat(
                                remarks(files).stream(),
                                compared.names().stream().map("The return was compared with %s."::formatted))
                        .toList());
    }

    private List<String> remarks(ReturnFiles files) {
        return Stream.concat(damages.stream(), files.notes().stream()).toList();
    }

    /** A table of this year or of last year, with the findings in it by row. */
    private record Rows(Table table, Member file, Map<Integer, List<Integer>> found) {}

    @Override
    public void read(List<Finding> findings, Seen seen) throws IOException {
        var byTable = new HashMap<String, Map<Integer, List<Integer>>>();
        for (int n = 0; n < findings.size(); n++) {
            var place = findings.get(n).place();
            byTable.computeIfAbsent(place.table(), _ -> new HashMap<>())
                    .computeIfAbsent(place.number(), _ -> new ArrayList<>())
                    .add(n);
        }
        boolean tables = false;
        for (var file : contents.files()) {
            if (Sort.of(file) == Sort.TEXT) {
                var title = title(file);
                if (title.isPresent()) {
                    boolean last = isLastYears(file);
                    tables |= !last;
                    var found = byTable.remove(title.get().title() + (last ? "_last" : ""));
                    read(new Rows(title.get(), file, found == null ? Map.of() : found), last, findings, seen);
                }
            }
        }
        for (var file : contents.files()) {
            if (!tables && Sort.of(file) == Sort.XML && Ssda903Xml.isOne(file)) {
                readXml(file, byTable, findings, seen);
            }
        }
        // what stands in no table that can be read again
        for (var rows : byTable.values()) {
            for (var left : rows.values()) {
                for (int n : left) {
                    var values = Detail.fields(findings.get(n)).stream()
                            .map(field -> new Noticed.Marked(field, ""))
                            .toList();
                    var place = findings.get(n).place();
                    seen.found(n, place.child(), new Detail(place.table(), CareWords.table(place.table()), values));
                }
            }
        }
    }

    /** The rows of the XML form are numbered as they follow each other in their table. */
    private static void readXml(
            Member file, Map<String, Map<Integer, List<Integer>>> byTable, List<Finding> findings, Seen seen)
            throws IOException {
        boolean last = isLastYears(file);
        var numbers = new EnumMap<Table, Integer>(Table.class);
        Ssda903Xml.eachChild(file, (rows, uasc) -> {
            for (var row : rows) {
                var names = row.table().columns();
                int number = numbers.merge(row.table(), 1, Integer::sum) - 1;
                var key = row.child().toUpperCase(Locale.ROOT);
                var ofTable = byTable.get(row.table().title() + (last ? "_last" : ""));
                var found = ofTable == null ? null : ofTable.remove(number);
                for (int n : found == null ? List.<Integer>of() : found) {
                    seen.found(n, key, detail(findings.get(n), row.table(), field -> {
                        int column = names.indexOf(field);
                        return column < 0
                                ? field.equals("UASC") ? uasc : ""
                                : row.cells().get(column);
                    }));
                }
                if (!last) {
                    seen.child(key, to -> {
                        for (int column = 1; column < names.size(); column++) {
                            if (!row.cells().get(column).isEmpty()) {
                                to.accept(
                                        row.table().title() + "." + names.get(column),
                                        row.cells().get(column));
                            }
                        }
                    });
                }
            }
        });
    }

    /** @param cell what stands in a column of the row */
    private static Detail detail(Finding finding, Table table, UnaryOperator<String> cell) {
        var values = Detail.fields(finding).stream()
                .map(field -> new Noticed.Marked(field, cell.apply(field)))
                .toList();
        var title = finding.place().table();
        var day = CareWords.begins(table).map(cell);
        return new Detail(title + day.map(on -> " " + on).orElse(""), CareWords.place(title, day.orElse("")), values);
    }

    private static Optional<Table> title(Member file) throws IOException {
        try (var start = file.open()) {
            return Table.of(CsvFile.header(start.readNBytes(Sort.LOOKED_AT)));
        }
    }

    private static void read(Rows of, boolean last, List<Finding> findings, Seen seen) throws IOException {
        try (var csv = CsvFile.open(of.file().open())) {
            var names = csv.header().stream()
                    .map(name -> name.strip().toUpperCase(Locale.ROOT))
                    .toList();
            int child = names.indexOf("CHILD");
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var cells = row.get();
                var key = cells.cell(child).toUpperCase(Locale.ROOT);
                for (int n : of.found().getOrDefault(cells.number(), List.of())) {
                    seen.found(n, key, detail(findings.get(n), of.table(), field -> cells.cell(names.indexOf(field))));
                }
                if (!last) {
                    seen.child(key, to -> {
                        for (int column = 0; column < names.size(); column++) {
                            if (column != child && !cells.cell(column).isEmpty()) {
                                to.accept(of.table().title() + "." + names.get(column), cells.cell(column));
                            }
                        }
                    });
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isLastYears(Member file) {
        var steps = file.name().split("/", -1);
        return steps.length > 1 && steps[steps.length - 2].equalsIgnoreCase(LAST);
    }
}
