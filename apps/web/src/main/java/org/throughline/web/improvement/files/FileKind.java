package org.throughline.web.improvement.files;

import java.util.Locale;
import org.throughline.web.pages.TableFile;

/** The kinds of file that are kept. */
public enum FileKind {
    PDF("PDF", "pdf", "application/pdf"),
    WORD("Word document", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("Excel workbook", "xlsx", TableFile.WORKBOOK),
    SLIDES("PowerPoint slides", "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    OPEN_TEXT("OpenDocument text", "odt", "application/vnd.oasis.opendocument.text"),
    OPEN_TABLE("OpenDocument spreadsheet", "ods", "application/vnd.oasis.opendocument.spreadsheet"),
    OPEN_SLIDES("OpenDocument slides", "odp", "application/vnd.oasis.opendocument.presentation"),
    PNG("picture", "png", "image/png"),
    JPEG("picture", "jpg", "image/jpeg"),
    TEXT("plain text", "txt", "text/plain;charset=UTF-8");

    private final String words;
    private final String ending;
    private final String type;

    FileKind(String words, String ending, String type) {
        this.words = words;
        this.ending = ending;
        this.type = type;
    }

    public String words() {
        return words;
    }

    public String ending() {
        return ending;
    }

    /** The name that a file was sent under, ending as its kind does: a name is not to promise what the bytes are not. */
    public String named(String sent) {
        var typed = sent.substring(sent.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (typed.equals(ending) || (this == JPEG && typed.equals("jpeg")) || (this == TEXT && typed.equals("csv"))) {
            return sent;
        }
        var stem = sent.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return (stem.isBlank() ? "document" : stem) + "." + ending;
    }

    /** As it is told to browsers. */
    public String type() {
        return type;
    }
}
