package org.throughline.ofsted;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets a report of an invented authority as a PDF: {@code "# "} is a heading, {@code "* "} bold, {@code "~ "} a footnote, {@code
 * "---"} a new page, {@code "^1"} at the end a mark, {@code "^1^"} within
 * it a small figure; two blanks at the start set a line in. Every page gets its number, and its foot where there is one.
 */
final class MadeReport {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private MadeReport() {}

    static byte[] pdf(String text, String... foot) {
        try (var document = new PDDocument()) {
            set(document, text, foot);
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] locked(String text) {
        try (var document = new PDDocument()) {
            set(document, text);
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] withoutText() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void set(PDDocument document, String text, String... foot) throws IOException {
        int number = 0;
        for (var page : text.split("(?m)^---\\R", -1)) {
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                set(content, ++number, page, foot);
            }
        }
    }

    private static void set(PDPageContentStream content, int number, String page, String... foot) throws IOException {
        float y = 740;
        for (int i = 0; i < foot.length && number > 1; i++) {
            write(content, BOLD, 8, 71, 40 - 10 * i, foot[i]);
        }
        write(content, PLAIN, 20, 512, 33, Integer.toString(number));
        float note = 120;
        for (var line : page.lines().filter(it -> !it.isBlank()).toList()) {
            if (line.startsWith("~ ")) {
                write(content, PLAIN, 9, 71, note, line.substring(2));
                note -= 12;
                continue;
            }
            boolean heading = line.startsWith("# ");
            boolean bold = heading || line.startsWith("* ");
            int in = line.length() - line.stripLeading().length();
            var words = (bold ? line.substring(2) : line).strip();
            var font = bold ? BOLD : PLAIN;
            float size = heading ? 14 : 12;
            float x = 71 + 9 * in;
            boolean small = false;
            for (var part : words.split("\\^", -1)) {
                float its = small ? 7 : size;
                write(content, font, its, x, small ? y + 4 : y, part);
                x += font.getStringWidth(part) / 1000 * its;
                small = !small;
            }
            y -= heading ? 22 : 15;
        }
    }

    private static void write(PDPageContentStream content, PDFont font, float size, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
