package org.throughline.returns.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SsdWriterTest {

    @ParameterizedTest
    @EnumSource
    void every_field_of_a_table_stands_in_its_header_once(SsdTable table) throws IOException {
        var header = List.of(written(table, List.of()).strip().split(","));

        assertThat(header)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(table.fields().stream().distinct().toList());
        assertThat(SsdTable.of(header)).contains(table);
    }

    @Test
    void a_row_has_as_many_cells_as_the_header() throws IOException {
        var row = new SsdRow(
                SsdTable.DEPARTMENT, 0, List.of("T1", "T1", "Marrowdale, north", "T0", "Children's services"));

        assertThat(written(SsdTable.DEPARTMENT, List.of(row))).isEqualTo("""
                        dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name
                        T1,"Marrowdale, north",T0,Children's services
                        """);
    }

    private static String written(SsdTable table, List<SsdRow> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new SsdWriter(table, bytes)) {
            rows.forEach(writer::write);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
