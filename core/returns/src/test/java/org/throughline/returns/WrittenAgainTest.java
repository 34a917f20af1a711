package org.throughline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.read;
import static org.throughline.returns.Handed.vector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.cin.CinReturn;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.ssda903.Row;
import org.throughline.returns.ssda903.Ssda903Return;
import org.throughline.returns.ssda903.Table;
import org.throughline.returns.table.Columns;
import org.throughline.returns.table.CsvFile;

/**
 * A return that was read into journeys and is made of them again for the same year has the same fields, except as
 * docs/what-is-not-written-back.md says. The example returns are full of mistakes, so that there is something to except.
 */
class WrittenAgainTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void the_example_censuses_come_back_field_by_field() throws IOException {
        var differences = new TreeMap<String, Integer>();
        for (var name : List.of("cin-a60", "cin-b300", "cin-c1000")) {
            var parcel = vector("cin/" + name + ".xml");
            var census = CinCensus.in(parcel.members().getFirst()).orElseThrow();
            var stood = new ArrayList<CinChild>();
            census.rows(Listing.unheard(), stood::add);
            var made = new ArrayList<CinChild>();
            for (var journey : Journeys.of(read(parcel)).all().values()) {
                CinReturn.of(journey, census.header().collectionYear(), LATER, made.size() + 1)
                        .ifPresent(made::add);
            }
            assertThat(made).hasSameSizeAs(stood);
            for (int i = 0; i < stood.size(); i++) {
                compare(CinFields.of(stood.get(i)), CinFields.of(made.get(i)), differences);
            }
        }

        assertThat(differences).isEqualTo(excepted("CIN"));
    }

    @Test
    void the_example_tables_come_back_cell_by_cell() throws IOException {
        var differences = new TreeMap<String, Integer>();
        for (var name : List.of("v1-60", "v2-300", "v3-1000")) {
            var parcel = vector("ssda903/" + name);
            var read = read(parcel);
            var made = new LinkedHashMap<String, List<String>>();
            Journeys.of(read).all().values().stream()
                    .flatMap(journey -> Ssda903Return.of(journey, read.stated().year(), LATER).stream())
                    .forEach(row -> fields(row, made));
            var stood = new LinkedHashMap<String, List<String>>();
            for (var file : parcel.members()) {
                if (!file.name().startsWith("last")) {
                    rows(file).forEach(row -> fields(row, stood));
                }
            }
            compare(stood, made, differences);
        }

        assertThat(differences).isEqualTo(excepted("903"));
    }

    /** Fields by child and name, each with its values in the order of the rows. */
    private static void fields(Row row, Map<String, List<String>> fields) {
        for (int i = 0; i < row.cells().size(); i++) {
            var name = row.child() + " " + row.table().title() + "."
                    + row.table().columns().get(i);
            fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(row.cells().get(i));
        }
    }

    /** Of a table that has another number of rows only that is told, by its first column. */
    private static void compare(
            Map<String, List<String>> stood, Map<String, List<String>> made, Map<String, Integer> differences) {
        Stream.concat(stood.keySet().stream(), made.keySet().stream())
                .distinct()
                .filter(name -> !stood.getOrDefault(name, List.of()).equals(made.getOrDefault(name, List.of())))
                .filter(name -> !name.contains(".")
                        || name.endsWith(".CHILD")
                        || stood.getOrDefault(name, List.of()).size()
                                == made.getOrDefault(name, List.of()).size())
                .forEach(name -> differences.merge(name.substring(name.lastIndexOf(' ') + 1), 1, Integer::sum));
    }

    private static List<Row> rows(Member file) throws IOException {
        var rows = new ArrayList<Row>();
        try (var csv = CsvFile.open(file.open())) {
            var table = Table.of(csv.header());
            if (table.isPresent()) {
                var columns = Columns.of(csv.header(), Columns.named(table.get().columns()));
                for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                    if (!row.get().isBlank()) {
                        rows.add(table.get().row(0, 0, columns.cells(row.get()).orElseThrow()));
                    }
                }
            }
        }
        return rows;
    }

    /** Of the table in the document: return, field, why, how often. */
    private static Map<String, Integer> excepted(String which) throws IOException {
        var found = new TreeMap<String, Integer>();
        for (var line : Files.readAllLines(Path.of("../../docs/what-is-not-written-back.md"))) {
            var cells = line.split("\\|", -1);
            if (cells.length == 6 && cells[1].strip().equals(which)) {
                found.put(cells[2].strip(), Integer.valueOf(cells[4].strip()));
            }
        }
        return found;
    }
}
