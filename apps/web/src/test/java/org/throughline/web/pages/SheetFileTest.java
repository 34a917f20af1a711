package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.throughline.web.pages.SheetFile.Cell;

class SheetFileTest {

    @Test
    void words_stand_in_it_as_words_however_they_begin() throws Exception {
        for (var words : List.of("=1+1", "+1", "-1", "@sum", "\tx", "=cmd|' /C calc'!A0", "＝1", "O'Neill & <b>\"x\"")) {
            var cell = cells(SheetFile.of("List", List.of("Child"), List.of(List.of(Cell.of(words)))))
                    .item(1);
            assertThat(cell.getAttributes().getNamedItem("t").getNodeValue()).isEqualTo("inlineStr");
            assertThat(cell.getTextContent()).isEqualTo(words);
            assertThat(cell.getFirstChild().getNodeName()).isEqualTo("is");
        }
    }

    @Test
    void a_day_is_the_number_that_spreadsheets_know_it_by() throws Exception {
        var file = SheetFile.of(
                "List", List.of("Due"), List.of(List.of(Cell.of("", Optional.of(LocalDate.of(2026, 3, 6))))));

        assertThat(cells(file).item(1).getTextContent()).isEqualTo("46087");
    }

    @Test
    void what_no_xml_can_hold_is_left_out() throws Exception {
        var file = SheetFile.of("List", List.of("A"), List.of(List.of(Cell.of("a\u0001b\u000B\uFFFEc"))));

        assertThat(cells(file).item(1).getTextContent()).isEqualTo("abc");
    }

    private static org.w3c.dom.NodeList cells(byte[] file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(sheet(file)))
                .getElementsByTagName("c");
    }

    private static byte[] sheet(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IllegalStateException("no sheet");
    }
}
