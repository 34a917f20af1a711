package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadReportTest {

    private static final String REPORT = """
            Inspection of Valeshire local authority children’s services
            Inspection dates: 20 to 24 January 2025
            Lead inspector: Ann Example, His Majesty’s Inspector
            Judgement Grade
            The impact of leaders on social work practice with children and families Good
            The experiences and progress of children who need help and protection Outstanding
            The experiences and progress of children in care Good
            The experiences and progress of care leavers Requires improvement to be good
            Overall effectiveness Good
            What needs to improve?
            • The “timeliness” of visits.
            The experiences and progress of children who need help and protection: outstanding
            1. Managers’ oversight is weak.
            The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects.
            You may reuse this under the terms of the Open Government Licence.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Answer(int exit, String out, String errors) {}

    @BeforeEach
    void reports() throws IOException {
        report(folder.resolve("b.pdf"));
        Files.createDirectory(folder.resolve("a"));
        report(folder.resolve("a/c.PDF"));
        Files.writeString(folder.resolve("notes.txt"), "nothing");
    }

    @Test
    void one_line_of_json_says_all_that_a_report_says() {
        var answer = run(folder.resolve("b.pdf").toString(), "--format", "json");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out().lines()).hasSize(1);
        assertThat(answer.out().replaceFirst("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"...\""))
                .isEqualTo(
                        "{\"file\": \"%s\",\"sha256\": \"...\",\"authority\": \"Valeshire\",\"framework\": \"ILACS\",\"kind\": \"short\",\"startDate\": \"2025-01-20\",\"endDate\": \"2025-01-24\",\"periods\": [{\"start\": \"2025-01-20\",\"end\": \"2025-01-24\"}],\"leadInspector\": \"Ann Example\",\"judgements\": {\"leaders\": \"good\",\"help_protection\": \"outstanding\",\"in_care\": \"good\",\"care_leavers\": \"requires improvement\",\"overall\": \"good\"},\"areas\": [{\"number\": 1,\"text\": \"The “timeliness” of visits.\",\"page\": 1,\"urgent\": false}],\"lscbAreas\": [],\"licence\": \"OGL\",\"problems\": []}\n"
                                .formatted(folder.resolve("b.pdf")));
        assertThat(answer.errors()).isEqualToNormalizingNewlines("1 of 1 files were reports that could be read\n");
    }

    @Test
    void every_pdf_of_a_folder_is_read_in_order_and_the_rest_is_left_alone() {
        var answer = run(folder.toString());

        assertThat(answer.exit()).isZero();
        assertThat(answer.out().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "{\"file\": \"%s\"".formatted(folder.resolve("a/c.PDF")),
                        "{\"file\": \"%s\"".formatted(folder.resolve("b.pdf")));
    }

    @Test
    void a_file_that_is_no_report_is_told_and_the_command_goes_on() throws IOException {
        Files.writeString(folder.resolve("page.pdf"), "<html><title>Report not found</title>");

        var answer = run(
                folder.resolve("page.pdf").toString(),
                folder.resolve("none.pdf").toString(),
                folder.resolve("b.pdf").toString());

        assertThat(answer.exit()).isEqualTo(1);
        var lines = answer.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .matches(
                        "\\{\"file\": \".*page.pdf\",\"sha256\": \"[0-9a-f]{64}\",\"problems\": \\[\"This is a web page saved under the name of a PDF; its title is: Report not found.\"]}");
        assertThat(lines.get(1)).endsWith("none.pdf\",\"problems\": [\"There is no such file or folder.\"]}");
        assertThat(lines.getLast()).contains("\"authority\": \"Valeshire\"");
    }

    @Test
    void where_nothing_can_be_read_the_command_ends_with_2() throws IOException {
        assertThat(run(folder.resolve("notes.txt").toString()).exit()).isEqualTo(2);
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run(empty.toString()).exit()).isEqualTo(2);
        assertThat(run(empty.toString()).errors()).contains("empty: The folder holds no .pdf.");
    }

    @Test
    void a_table_has_a_row_for_each_file() {
        var answer = run(
                folder.resolve("b.pdf").toString(), folder.resolve("notes.txt").toString(), "--format", "csv");

        var lines = answer.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("file,sha256,urn,authority_printed,framework,kind,kind_basis,");
        assertThat(lines.get(1))
                .contains(",Valeshire,ILACS,short,")
                .contains(
                        ",2025-01-20,2025-01-24,2025-01-20/2025-01-24,,Ann Example,good,good,outstanding,,good,requires improvement,")
                .contains(",1,0,0,1,ILACS-C,OGL,");
        assertThat(lines.get(2)).endsWith(",This is not a PDF: it does not begin with %PDF-.");
    }

    @Test
    void findings_are_told_with_what_they_praise_and_of_which_themes_when_asked_for() {
        var answer = run(folder.resolve("b.pdf").toString(), "--findings");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out().lines()).hasSize(1);
        assertThat(answer.out())
                .contains("\"page\": 1,\"urgent\": false,\"themes\": []}],\"lscbAreas\": []")
                .contains(
                        "\"findings\": [{\"number\": 1,\"text\": \"Managers’ oversight is weak.\",\"page\": 1,\"section\": \"\",\"polarity\": {\"is\": \"weakness\",\"suggested\": false,\"because\": [\"weak\"]},\"themes\": [{\"is\": \"Management oversight\",\"suggested\": false,\"because\": [\"managers’ oversight\",\"oversight is\"]}]}],\"licence\"");
    }

    @Test
    void a_table_of_findings_has_a_row_for_each_paragraph_and_area() {
        var answer = run(
                folder.resolve("b.pdf").toString(),
                folder.resolve("notes.txt").toString(),
                "--findings",
                "--format",
                "csv");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out().replace(folder.toString(), "")).isEqualTo("""
                        file,list,number,page,section,polarity,polarity_suggested,themes,themes_suggested,text
                        /b.pdf,area,1,1,,,,,,The “timeliness” of visits.
                        /b.pdf,finding,1,1,,weakness,no,Management oversight,,Managers’ oversight is weak.
                        /notes.txt,problem,,,,,,,,This is not a PDF: it does not begin with %PDF-.
                        """);
    }

    private static Answer run(String... words) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var all = new String[words.length + 1];
        all[0] = "read-report";
        System.arraycopy(words, 0, all, 1, words.length);
        int exit = Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(all);
        return new Answer(exit, out.toString(), errors.toString());
    }

    private static void report(Path file) throws IOException {
        try (var document = new PDDocument();
                var bytes = Files.newOutputStream(file)) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setLeading(15);
                content.newLineAtOffset(72, 700);
                for (var line : REPORT.lines().toList()) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(bytes);
        }
    }
}
