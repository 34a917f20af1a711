package org.throughline.ofsted;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.throughline.ofsted.report.Answer;

class BadFilesTest {

    private static final String REPORT = """
            # Inspection of Valeshire local authority
            # children’s services
            Inspection dates: 20 to 24 January 2025
            * Judgement Grade
            Overall effectiveness Good
            """;

    @Test
    void a_file_that_is_no_pdf_is_answered_with_what_it_is() {
        assertThat(why(new byte[0])).isEqualTo("The file is empty.");
        assertThat(why("<!DOCTYPE html><html><head><title>Report not found</title>"))
                .isEqualTo("This is a web page saved under the name of a PDF; its title is: Report not found.");
        assertThat(why("PK\u0003\u0004 word/document.xml"))
                .isEqualTo("This is a zip or an office document, not a PDF. Save it as a PDF and try again.");
        assertThat(why("Dear all")).isEqualTo("This is not a PDF: it does not begin with %PDF-.");
    }

    @Test
    void a_pdf_that_cannot_be_opened_is_answered_with_the_reason() {
        assertThat(why("%PDF-1.7\nnothing more")).contains("damaged or was cut short");
        assertThat(why(MadeReport.locked(REPORT)))
                .isEqualTo("The PDF is locked with a password. Save it without one and try again.");
        assertThat(why(MadeReport.withoutText())).contains("it was scanned");
    }

    @Test
    void an_unknown_layout_is_answered_with_its_heading() {
        assertThat(why(MadeReport.pdf("# Annual report of the bakery\nBread was good.")))
                .isEqualTo(
                        "This has none of the known layouts of Ofsted's reports on children's services. It is headed: Annual report of the bakery");
    }

    @Test
    void a_file_that_breaks_off_is_read_as_far_as_it_goes_or_refused_but_never_thrown() {
        var whole = MadeReport.pdf(REPORT + "---\nMore.\n---\nMore still.");
        var random = new Random(7);
        for (int length = 1; length < whole.length; length += 1 + random.nextInt(40)) {
            assertThat(OfstedReports.read(Arrays.copyOf(whole, length))).isNotNull();
        }
    }

    @Test
    void a_file_with_bytes_turned_over_is_read_or_refused_but_never_thrown() {
        var whole = MadeReport.pdf(REPORT);
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var broken = whole.clone();
            for (int k = 0; k < 8; k++) {
                broken[9 + random.nextInt(broken.length - 9)] = (byte) random.nextInt(256);
            }
            assertThat(OfstedReports.read(broken)).isNotNull();
        }
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
        assertThat(why(("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n" + packedBlanks()
                                + "\nendstream\nendobj\n%%EOF")
                        .getBytes(ISO_8859_1)))
                .isEqualTo("Unpacked, this PDF is larger than any report could be. It was not read.");
    }

    @Test
    void a_file_larger_than_any_report_is_not_opened() {
        assertThat(why(new byte[OfstedReports.MOST_BYTES + 1])).contains("larger than 64 MB");
        assertThat(((Answer.NotRead) OfstedReports.tooLarge()).why()).contains("larger than 64 MB");
    }

    private static String packedBlanks() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var blanks = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(blanks);
            }
        }
        return packed.toString(ISO_8859_1);
    }

    private static String why(String text) {
        return why(text.getBytes(ISO_8859_1));
    }

    private static String why(byte[] file) {
        var answer = OfstedReports.read(file);
        assertThat(answer).isInstanceOf(Answer.NotRead.class);
        return ((Answer.NotRead) answer).why();
    }
}
