package org.throughline.web.improvement.board;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.throughline.web.improvement.board.MadeBoard.KEEPER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.ServiceTest;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.pages.SentFile;

class PapersTest extends ServiceTest {

    @Autowired
    KeptFiles files;

    @Autowired
    MadeBoard board;

    @Autowired
    Papers papers;

    static List<Arguments> files() throws IOException {
        return List.of(
                arguments("audit.pdf", pdf(""), "PDF audit.pdf"),
                arguments("audit.exe", pdf(""), "PDF audit.pdf"),
                arguments("plan.docx", zip("[Content_Types].xml", "word/document.xml"), "WORD plan.docx"),
                arguments("figures.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"), "EXCEL figures.xlsx"),
                arguments("notes", "Máire’s notes ✓".getBytes(UTF_8), "TEXT notes.txt"),
                arguments("empty.pdf", new byte[0], "empty.pdf: The file is empty"),
                arguments(
                        "cut.pdf",
                        Arrays.copyOf(pdf(""), 300),
                        "cut.pdf: The file begins as a PDF but its end is missing"),
                arguments("script.pdf", pdf("app.alert(1)"), "script.pdf: The PDF holds a script"),
                arguments("hidden.pdf", hidden("/S/Java#53cript/JS(app.alert)"), "hidden.pdf: The PDF holds a script"),
                arguments(
                        "locked.pdf",
                        "%PDF-1.4\ntrailer<</Encrypt 3 0 R>>\n%%EOF".getBytes(ISO_8859_1),
                        "locked.pdf: The PDF is locked"),
                arguments(
                        "macro.docm",
                        zip("word/document.xml", "word/vbaProject.bin"),
                        "macro.docm: The document holds macros"),
                arguments("pages.zip", zip("a.txt", "b.txt"), "pages.zip: This is a zip and no document"),
                arguments(
                        "broken.docx",
                        Arrays.copyOf(zip("word/document.xml", "b"), 40),
                        "broken.docx: The document is damaged"),
                arguments(
                        "page.pdf", "<html><script>1</script></html>".getBytes(UTF_8), "page.pdf: This is a web page"),
                arguments(
                        "drawing.svg",
                        " <svg onload='x'/>".getBytes(UTF_8),
                        "drawing.svg: This is a web page, a drawing"),
                arguments(
                        "old.doc",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                        "old.doc: This is a document of an old office format"),
                arguments("run.pdf", new byte[] {'M', 'Z', 1, 2}, "run.pdf: This is a program"),
                arguments(
                        "noise.bin",
                        new byte[] {1, 0, 2, (byte) 0xFF},
                        "noise.bin: This file is of no kind that is kept"),
                arguments("huge.txt", new byte[KeptFiles.MOST_BYTES + 1], "huge.txt: The file is larger than 50 MB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_paper_is_known_by_its_bytes_and_what_can_do_harm_is_refused_in_words(
            String name, byte[] bytes, String expected) throws Exception {
        var meeting = board.held();

        var kept = papers.keep(
                KEEPER,
                meeting.id(),
                UUID.randomUUID(),
                new Papers.Sent("A paper", "", "BOARD"),
                Optional.of(new SentFile(name, () -> new ByteArrayInputStream(bytes))));

        var told = kept instanceof Kept.Refused(var errors)
                ? errors.getFirst().words()
                : papers.of(meeting.id()).stream()
                        .map(paper -> paper.kind() + " " + paper.name())
                        .findFirst()
                        .orElse("");
        assertThat(told).startsWith(expected);
        assertThat(papers.of(meeting.id())).hasSize(kept instanceof Kept.Done ? 1 : 0);
    }

    @Test
    void a_paper_comes_back_byte_for_byte_and_is_kept_once() throws Exception {
        var meeting = board.held();
        var bytes = "word ".repeat(500_000).getBytes(UTF_8);
        var id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            papers.keep(
                    KEEPER,
                    meeting.id(),
                    id,
                    new Papers.Sent("Long", "", "PUBLIC"),
                    Optional.of(new SentFile("long.txt", () -> new ByteArrayInputStream(bytes))));
        }

        assertThat(papers.of(meeting.id())).hasSize(1);
        assertThat(files.bytes(papers.find(id).orElseThrow().sha256())).isEqualTo(bytes);
        assertThat(papers.find(id).orElseThrow().sha256()).isEqualTo(KeptFiles.sha256(bytes));
    }

    @Test
    void a_paper_needs_a_title_a_reader_and_a_file() throws Exception {
        var kept = papers.keep(
                KEEPER, board.held().id(), UUID.randomUUID(), new Papers.Sent(" ", "", "WORLD"), Optional.empty());

        assertThat(kept)
                .isInstanceOfSatisfying(
                        Kept.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.words())
                                .containsExactly(
                                        "Enter what the paper is called",
                                        "Select for whom the paper is",
                                        "Select the file of the paper"));
    }

    @Test
    void for_whom_a_paper_is_can_be_changed_and_it_can_be_taken_out() throws Exception {
        var meeting = board.held();
        var id = UUID.randomUUID();
        papers.keep(
                KEEPER,
                meeting.id(),
                id,
                new Papers.Sent("Figures", "", "BOARD"),
                Optional.of(new SentFile("a.txt", () -> new ByteArrayInputStream("a".getBytes(UTF_8)))));
        assertThat(papers.forThePublic()).noneMatch(paper -> paper.id().equals(id));

        papers.giveTo(KEEPER, papers.find(id).orElseThrow(), Optional.of(Reach.PUBLIC));
        assertThat(papers.forThePublic()).anyMatch(paper -> paper.id().equals(id));

        papers.giveTo(KEEPER, papers.find(id).orElseThrow(), Optional.empty());
        assertThat(papers.find(id)).isEmpty();
    }

    private static byte[] pdf(String script) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!script.isEmpty()) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(script));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** In a stream of objects, where it cannot be read without unpacking. */
    private static byte[] hidden(String object) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(("1 0 <<" + object + ">>").getBytes(ISO_8859_1));
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write("%PDF-1.5\n4 0 obj <</Type/ObjStm/N 1/First 4>>\nstream\n".getBytes(ISO_8859_1));
        bytes.write(packed.toByteArray());
        bytes.write("\nendstream endobj\n%%EOF\n".getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
