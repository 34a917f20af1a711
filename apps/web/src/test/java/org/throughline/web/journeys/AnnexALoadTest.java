package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.web.journeys.LoadReport.Facts;

/** A council's own Annex A workbook is a file like the others. */
class AnnexALoadTest extends JourneysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

    private Path workbook(String name, String... children) throws IOException {
        var path = folder.resolve(name);
        try (var book = new Workbook(Files.newOutputStream(path), "Council", "1.0")) {
            var sheet = book.newWorksheet("List 1");
            var headers = List.of("Child Unique ID", "Gender", "Date of Birth", "Date of Contact", "Contact Source");
            for (int n = 0; n < headers.size(); n++) {
                sheet.value(0, n, headers.get(n));
            }
            for (int n = 0; n < children.length; n++) {
                sheet.value(n + 1, 0, children[n]);
                sheet.value(n + 1, 1, "b) Female");
                sheet.value(n + 1, 2, LocalDate.of(2015, 2, 3));
                sheet.value(n + 1, 3, DAY);
                sheet.value(n + 1, 4, "q) 6: Police");
            }
        }
        return path;
    }

    @Test
    void the_same_workbook_again_changes_nothing() throws IOException {
        var first = kept(load(workbook("first.xlsx", "A1", "A2"))).facts();
        var again = kept(load(workbook("again.xlsx", "A1", "A2"))).facts();

        assertThat(first.added()).isEqualTo(count("fact"));
        assertThat(again).isEqualTo(new Facts(first.read(), 0, 0, 0, first.read()));
    }

    @Test
    void what_a_list_no_longer_says_is_withdrawn_and_a_load_can_be_taken_back() throws IOException {
        load(workbook("first.xlsx", "A1", "A2"));
        var second = load(workbook("second.xlsx", "A1"));

        assertThat(live("ContactReceived")).hasSize(1);
        loads.withdraw(number(second), "the wrong month", MARIA, false, Progress.SILENT);
        assertThat(live("ContactReceived")).hasSize(2);
    }

    @Test
    void a_row_without_a_child_is_refused_and_listed() throws IOException {
        var report = kept(load(workbook("first.xlsx", "A1", "")));

        assertThat(live("ContactReceived")).hasSize(1);
        assertThat(report.toString()).contains("The row names no child.");
    }

    @Test
    void its_children_are_those_of_other_files_with_the_same_identifier() throws IOException {
        load(file(
                "census.xml",
                Census.of(2026)
                        .child("A1", "2015-02-03", "F", Census.referral("2025-05-01"))
                        .xml()));
        load(workbook("first.xlsx", "A1"));

        assertThat(everybody()).containsExactly(person("A1"));
        assertThat(journeys.read(person("A1")).facts(Born.class)).hasSize(2);
    }
}
