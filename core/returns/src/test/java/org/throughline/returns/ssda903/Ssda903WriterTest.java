package org.throughline.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.returns.Handed;
import org.throughline.returns.table.Columns;
import org.throughline.returns.table.CsvFile;

class Ssda903WriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"ssda903/v1-60", "ssda903/v2-300", "ssda903/edges-903"})
    void every_table_that_is_written_again_has_the_same_rows(String folder) throws IOException {
        int tables = 0;
        for (var file : Handed.vector(folder).members()) {
            var table = table(file.open());
            if (table.isPresent()) {
                tables++;
                var rows = rows(table.get(), file.open());
                var again = Handed.file("again.csv", written(table.get(), rows));
                assertThat(rows(table.get(), again.open()))
                        .extracting(Row::cells)
                        .isEqualTo(rows.stream().map(Row::cells).toList());
            }
        }
        assertThat(tables).isGreaterThan(5);
    }

    @Test
    void a_cell_with_a_comma_a_quote_or_a_line_end_comes_back_as_it_stood() throws IOException {
        var row = new Row.Review(0, 0, "A,1", "\"01/02/2015\"", "", "PN1\nPN2");

        assertThat(rows(
                        Table.REVIEWS,
                        Handed.file("r.csv", written(Table.REVIEWS, List.of(row)))
                                .open()))
                .extracting(Row::cells)
                .containsExactly(row.cells());
    }

    @Test
    void the_file_beside_the_tables_says_whose_they_are() throws IOException {
        var json = ReturnJson.in(Handed.file("return.json", Ssda903Writer.returnJson("E10000990", 2027)));

        assertThat(json).contains(new ReturnJson("E10000990", Optional.of(2027)));
    }

    private static Optional<Table> table(InputStream bytes) throws IOException {
        try (var csv = CsvFile.open(bytes)) {
            return Table.of(csv.header());
        }
    }

    private static List<Row> rows(Table table, InputStream bytes) throws IOException {
        var rows = new ArrayList<Row>();
        try (var csv = CsvFile.open(bytes)) {
            var columns = Columns.of(csv.header(), Columns.named(table.columns()));
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(table.row(
                        row.get().number(), 0, columns.cells(row.get()).orElseThrow()));
            }
        }
        return rows;
    }

    private static String written(Table table, List<Row> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new Ssda903Writer(table, bytes)) {
            rows.forEach(writer::write);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
