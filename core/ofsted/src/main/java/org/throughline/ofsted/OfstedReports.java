package org.throughline.ofsted;

import java.util.List;
import org.throughline.ofsted.print.Paragraphs;
import org.throughline.ofsted.print.Pdf;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.reading.ReportReader;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Paragraph;

/** The door: a published report or letter goes in as bytes, and comes out as what it says. */
public final class OfstedReports {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = Pdf.MOST_BYTES;

    private OfstedReports() {}

    /** The answer for a file of more than {@link #MOST_BYTES}, which need not be held in memory to be given. */
    public static Answer tooLarge() {
        return new Answer.NotRead(Pdf.TOO_LARGE);
    }

    /** Reads a PDF; whatever the file is, there is an answer and no exception. */
    public static Answer read(byte[] file) {
        return switch (Pdf.of(file)) {
            case Pdf.Read(var prose, boolean cutShort) -> ReportReader.read(prose, cutShort);
            case Pdf.Refused(var why) -> new Answer.NotRead(why);
        };
    }

    /** Reads the words of a letter that somebody pasted. */
    public static Answer readPasted(String words) {
        return ReportReader.read(Prose.pasted(words), false);
    }

    /** The words of any PDF, for a person to read and mark; none where it cannot be read. */
    public static List<Paragraph> paragraphs(byte[] file) {
        return switch (Pdf.of(file)) {
            case Pdf.Read(var prose, var _) -> Paragraphs.of(prose);
            case Pdf.Refused _ -> List.of();
        };
    }

    /** The words that somebody pasted, as paragraphs. */
    public static List<Paragraph> paragraphsPasted(String words) {
        return Paragraphs.pasted(words);
    }
}
