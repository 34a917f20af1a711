package org.throughline.returns.ssda903.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Sort;
import org.throughline.returns.reading.AtOnce;
import org.throughline.returns.ssda903.ReturnJson;
import org.throughline.returns.ssda903.Ssda903Xml;
import org.throughline.returns.ssda903.Table;
import org.throughline.returns.table.CsvFile;
import org.throughline.returns.xml.XmlStream;

/**
 * Gathers the files of a return to be checked, this year's and last year's, and reads them. A table is known by its
 * columns, last year's by the folder {@code last} or by being handed in apart.
 */
public final class ReturnFiles {

    private static final String LAST_YEAR = "last";

    /** What people say beside the files. */
    public record Told(Optional<Integer> year, Optional<String> authority) {}

    private final Map<Table, Member> now = new EnumMap<>(Table.class);
    private final Map<Table, Member> last = new EnumMap<>(Table.class);
    private final List<String> notes = new ArrayList<>();
    private Optional<Member> xmlNow = Optional.empty();
    private Optional<Member> xmlLast = Optional.empty();
    private Optional<Member> providers = Optional.empty();
    private ReturnJson said = ReturnJson.NONE;

    /** Adds what the return is: its tables, or its one XML file, and what lies beside them. */
    public void add(Contents contents) throws IOException {
        for (var file : contents.files()) {
            offer(file, isLastYears(file));
        }
    }

    /** Adds last year's return, in place of what the folder of this year's holds of it. */
    public void addLast(Contents contents) throws IOException {
        last.clear();
        xmlLast = Optional.empty();
        var ours = said;
        var listed = providers;
        for (var file : contents.files()) {
            if (!isLastYears(file)) {
                offer(file, true);
            }
        }
        said = ours;
        providers = listed;
    }

    /** Whether anything of this year was found. */
    public boolean isEmpty() {
        return now.isEmpty() && xmlNow.isEmpty();
    }

    /** The list of providers that lies beside the tables. */
    public Optional<Member> providers() {
        return providers;
    }

    /** What was found and not taken, in plain words. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Reads them, on as many processors as there are. */
    public Children read(Places places, Map<String, List<Provider>> listed, Told told) throws IOException {
        var nowRows = new EnumMap<Table, TableRows>(Table.class);
        var lastRows = new EnumMap<Table, TableRows>(Table.class);
        boolean flagInHeader = xmlNow.isPresent() && now.isEmpty();
        if (flagInHeader) {
            nowRows.putAll(XmlTables.read(xmlNow.orElseThrow(), false));
        }
        if (xmlLast.isPresent() && last.isEmpty()) {
            lastRows.putAll(XmlTables.read(xmlLast.get(), true));
        }
        var files = Stream.concat(
                        now.entrySet().stream().map(file -> new ToRead(file.getKey(), file.getValue(), false)),
                        last.entrySet().stream().map(file -> new ToRead(file.getKey(), file.getValue(), true)))
                .sorted(Comparator.comparing(file -> file.table != Table.EPISODES)) // the longest first
                .toList();
        var read = AtOnce.all(files.stream()
                .<AtOnce.Piece<TableFile, IOException>>map(file -> file::read)
                .toList());
        for (int i = 0; i < read.size(); i++) {
            var file = files.get(i);
            (file.last ? lastRows : nowRows).put(file.table, read.get(i).rows());
            notes.addAll(read.get(i).notes(file.member.name()));
        }
        int year = told.year().or(said::year).orElseGet(() -> YearOfRows.of(nowRows));
        look(year, YearOfRows.of(nowRows), YearOfRows.of(lastRows));
        var authority = told.authority().orElse(said.authority());
        return new Children(
                Year.ending(year, authority), flagInHeader, new Children.Lists(places, listed), nowRows, lastRows);
    }

    /** Says so where the dates of the tables do not agree with the years that they were handed in for. */
    private void look(int year, int now, int last) {
        if (now != 0 && last != 0 && now < last) {
            notes.add(
                    "The two years look swapped: most days in this year's tables lie in the year to 31 March %d, in last year's in that to 31 March %d."
                            .formatted(now, last));
        } else if (now != 0 && now == last) {
            notes.add("Most days in both this year's and last year's tables lie in one year, that to 31 March %d."
                    .formatted(now));
        } else if (now != 0 && now != year) {
            notes.add("Checked for the year to 31 March %d, though most days lie in the year to 31 March %d."
                    .formatted(year, now));
        }
    }

    private record ToRead(Table table, Member member, boolean last) {
        TableFile read() throws IOException {
            return TableFile.read(member, table, last);
        }
    }

    private void offer(Member file, boolean isLast) throws IOException {
        switch (Sort.of(file)) {
            case XML -> xml(file, isLast);
            case JSON -> {
                if (!isLast) {
                    ReturnJson.in(file).ifPresent(json -> said = json);
                }
            }
            case TEXT -> table(file, isLast);
            case EMPTY -> notes.add(file.name() + ": the file is empty.");
            case ZIP, OTHER -> notes.add(file.name() + ": the file is in no form that is read.");
        }
    }

    private void xml(Member file, boolean isLast) throws IOException {
        if (!Ssda903Xml.isOne(file)) {
            int line;
            String root;
            try (var stream = XmlStream.open(file.open())) {
                root = stream.nextStart().orElse("no element");
                line = stream.line();
            }
            notes.add("%s, line %d: an SSDA903 return in XML begins with %s, this file with %s."
                    .formatted(file.name(), line, Ssda903Xml.ROOT, root));
        } else if (isLast) {
            xmlLast = Optional.of(file);
        } else {
            xmlNow = Optional.of(file);
        }
    }

    private void table(Member file, boolean isLast) throws IOException {
        List<String> header;
        try (var start = file.open()) {
            header = CsvFile.header(start.readNBytes(Sort.LOOKED_AT));
        }
        var table = Table.of(header);
        if (table.isPresent()) {
            if ((isLast ? last : now).putIfAbsent(table.get(), file) != null) {
                notes.add("%s: another file is the table %s already."
                        .formatted(file.name(), table.get().title()));
            }
        } else if (ReferenceFiles.isProviders(header)) {
            providers = Optional.of(file);
        } else if (header.size() == 1 && header.getFirst().split("[;\\t|]", -1).length > 2) {
            notes.add(
                    file.name()
                            + ", line 1: cells are separated by something else than commas. Save it as CSV with commas. It was left out.");
        } else {
            notes.add(Table.nearest(header)
                    .map(near -> "%s, line 1: this looks like the table %s but lacks the columns %s. It was left out."
                            .formatted(file.name(), near.title(), String.join(", ", near.lacking(header))))
                    .orElse(file.name()
                            + ", line 1: the columns are those of no table of the return. It was left out."));
        }
    }

    private static boolean isLastYears(Member file) {
        var steps = file.name().split("/", -1);
        return steps.length > 1 && steps[steps.length - 2].equalsIgnoreCase(LAST_YEAR);
    }
}
