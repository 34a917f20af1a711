package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@sum(a1)",
                "|calc",
                "\t=1",
                "\r=1",
                " =1+1",
                "＝1+1",
                "－1",
                "=cmd|' /C calc'!A0"
            })
    void a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(String words) {
        var line = new CsvFile(List.of("Name"));
        line.add(List.of(words));

        assertThat(line.toString().split("\r\n", 2)[1]).startsWith("\"'");
    }

    @Test
    void other_cells_stand_as_they_are_and_commas_and_quotes_are_kept() {
        var file = new CsvFile(List.of("Name", "Note"));
        file.add(List.of("O’Brien, Ann", "said \"no\" - twice"));

        assertThat(file.toString()).isEqualTo("Name,Note\r\n\"O’Brien, Ann\",\"said \"\"no\"\" - twice\"\r\n");
    }
}
