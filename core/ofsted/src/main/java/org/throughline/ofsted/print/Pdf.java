package org.throughline.ofsted.print;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A file that is to be a PDF: guarded, opened and stripped, or told what it is instead. */
public sealed interface Pdf {

    /** It could be read. */
    record Read(Prose prose, boolean cutShort) implements Pdf {}

    /** @param why it could not, as a sentence for whoever sent the file */
    record Refused(String why) implements Pdf {}

    /** The largest file that is opened, in bytes; the largest report known is a fortieth of it. */
    int MOST_BYTES = 64 * 1024 * 1024;

    String TOO_LARGE = "The file is larger than 64 MB, and no report is. It was not read.";

    /** Reads a file; never throws for what stands in it. */
    static Pdf of(byte[] bytes) {
        var why = Opening.refusal(bytes);
        if (why != null) {
            return new Refused(why);
        }
        try (var document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() == 0) {
                return new Refused("The file begins as a PDF but holds no page: it is damaged or was cut short.");
            }
            if (document.getNumberOfPages() > Opening.MOST_PAGES) {
                return new Refused("The file has %,d pages; a report has at most some dozens. It was not read."
                        .formatted(document.getNumberOfPages()));
            }
            var lines = Stripper.lines(document);
            if (lines.isEmpty()) {
                return new Refused(
                        "The PDF holds pictures of its pages and no text: it was scanned. Ask for the original.");
            }
            return new Read(Edges.without(lines), !Opening.hasEnd(bytes));
        } catch (InvalidPasswordException locked) {
            return new Refused("The PDF is locked with a password. Save it without one and try again.");
        } catch (Stripper.TooMuch much) {
            return new Refused("Reading this PDF takes more work than any report does, so it was stopped.");
        } catch (IOException | RuntimeException broken) {
            return new Refused("The file begins as a PDF but is damaged or was cut short: it cannot be opened.");
        } catch (OutOfMemoryError | StackOverflowError hostile) {
            return new Refused("Reading this PDF takes more memory than any report does, so it was stopped.");
        }
    }

    /** What can be said of a file before it is opened. */
    final class Opening {

        static final int MOST_PAGES = 1000;

        private static final int HEADER_WITHIN = 1024;
        private static final Pattern TITLE = Pattern.compile("<title>\\s*([^<]{1,80})", Pattern.CASE_INSENSITIVE);

        private Opening() {}

        static @org.jspecify.annotations.Nullable String refusal(byte[] bytes) {
            if (bytes.length == 0) {
                return "The file is empty.";
            }
            if (bytes.length > MOST_BYTES) {
                return TOO_LARGE;
            }
            var start = new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), ISO_8859_1);
            if (start.contains("%PDF-")) {
                return Inflated.tooMuch(bytes)
                        ? "Unpacked, this PDF is larger than any report could be. It was not read."
                        : null;
            }
            var lower = start.toLowerCase(Locale.ROOT).strip();
            if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<html")) {
                var title = TITLE.matcher(new String(bytes, 0, Math.min(bytes.length, 65536), ISO_8859_1));
                return title.find()
                        ? "This is a web page saved under the name of a PDF; its title is: %s."
                                .formatted(Words.tidy(title.group(1)))
                        : "This is a web page saved under the name of a PDF.";
            }
            if (start.startsWith("PK")) {
                return "This is a zip or an office document, not a PDF. Save it as a PDF and try again.";
            }
            return "This is not a PDF: it does not begin with %PDF-.";
        }

        static boolean hasEnd(byte[] bytes) {
            int from = Math.max(0, bytes.length - 2048);
            return new String(bytes, from, bytes.length - from, ISO_8859_1).contains("%%EOF");
        }
    }
}
