package org.throughline.web.improvement.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file is, told by its bytes and not by its name; what can do harm where it is opened is refused. */
public sealed interface FileCheck {

    record Good(FileKind kind) implements FileCheck {}

    /** @param why as a sentence for whoever sent the file */
    record Refused(String why) implements FileCheck {}

    static FileCheck of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused("The file is empty");
        }
        if (bytes.length > KeptFiles.MOST_BYTES) {
            return new Refused("The file is larger than 50 MB. Make it smaller, or split it");
        }
        var start = new String(bytes, 0, Math.min(bytes.length, 1024), ISO_8859_1);
        if (start.contains("%PDF-")) {
            return pdf(bytes);
        }
        if (start.startsWith("PK")) {
            return zip(bytes);
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new Good(FileKind.PNG);
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return new Good(FileKind.JPEG);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return new Refused(
                    "This is a document of an old office format. Save it as a PDF, or as .docx, .xlsx or .pptx");
        }
        if (start.startsWith("MZ") || start.startsWith("\u007fELF") || start.startsWith("#!")) {
            return new Refused("This is a program, not a document");
        }
        return text(bytes);
    }

    private static FileCheck pdf(byte[] bytes) {
        var end = new String(bytes, Math.max(0, bytes.length - 2048), Math.min(bytes.length, 2048), ISO_8859_1);
        if (!end.contains("%%EOF")) {
            return new Refused("The file begins as a PDF but its end is missing: it was cut short. Send it again");
        }
        return PdfContents.harm(bytes).<FileCheck>map(Refused::new).orElseGet(() -> new Good(FileKind.PDF));
    }

    private static FileCheck zip(byte[] bytes) {
        Optional<FileKind> kind = Optional.empty();
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.startsWith("basic/")) {
                    return new Refused(
                            "The document holds macros, which can do harm. Save it without them, or as a PDF");
                }
                if (kind.isEmpty()) {
                    kind = kind(name, zip, entries == 0);
                }
                unpacked += count(zip, MOST_UNPACKED - unpacked);
                if (++entries > MOST_ENTRIES || unpacked >= MOST_UNPACKED) {
                    return new Refused(
                            "Unpacked, this document is larger than any document could be, so it was not kept");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Refused("The document is damaged or was cut short: it cannot be opened. Send it again");
        }
        return kind.<FileCheck>map(Good::new)
                .orElseGet(() -> new Refused("This is a zip and no document. Send what is in it one by one"));
    }

    long MOST_UNPACKED = 500L * 1024 * 1024;
    int MOST_ENTRIES = 10_000;

    private static Optional<FileKind> kind(String name, ZipInputStream zip, boolean first) throws IOException {
        if (first && name.equals("mimetype")) {
            var type = new String(zip.readNBytes(100), ISO_8859_1).strip();
            for (var kind : FileKind.values()) {
                if (kind.type().equals(type)) {
                    return Optional.of(kind);
                }
            }
        }
        return switch (name) {
            case "word/document.xml" -> Optional.of(FileKind.WORD);
            case "xl/workbook.xml", "xl/workbook.bin" -> Optional.of(FileKind.EXCEL);
            case "ppt/presentation.xml" -> Optional.of(FileKind.SLIDES);
            default -> Optional.empty();
        };
    }

    private static long count(ZipInputStream zip, long most) throws IOException {
        var nowhere = new byte[65536];
        long count = 0;
        for (int read = zip.read(nowhere); read > 0 && count < most; read = zip.read(nowhere)) {
            count += read;
        }
        return count;
    }

    private static FileCheck text(byte[] bytes) {
        try {
            var words = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (words.indexOf('\u0000') >= 0) {
                return new Refused(NO_KIND);
            }
            var start = words.strip().toLowerCase(Locale.ROOT);
            if (start.startsWith("<") || start.startsWith("\ufeff<")) {
                return new Refused(
                        "This is a web page, a drawing or other markup, which can do harm where it is opened."
                                + " Print it to a PDF and send that");
            }
            return new Good(FileKind.TEXT);
        } catch (CharacterCodingException e) {
            return new Refused(NO_KIND);
        }
    }

    String NO_KIND = "This file is of no kind that is kept: PDF, Word, Excel, PowerPoint, OpenDocument, a picture"
            + " (PNG or JPEG) or plain text";
}
