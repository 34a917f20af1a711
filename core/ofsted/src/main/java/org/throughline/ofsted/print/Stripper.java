package org.throughline.ofsted.print;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines of a document in one pass, with the size, weight and place of each. The text is not sorted by position:
 * unsorted it keeps each judgement beside its grade.
 */
final class Stripper extends PDFTextStripper {

    /** More than any report by a thousand times; what asks for more is not a report. */
    private static final long MOST_OPERATIONS = 20_000_000;

    private static final long LONGEST = 60_000_000_000L; // a minute of reading, in nanoseconds

    /** A mark of a footnote is smaller than the line it stands in. */
    private static final float MARK = 0.8f;

    private final List<Line> lines = new ArrayList<>();
    private final Map<PDFont, Style> styles = new HashMap<>();
    private final List<TextPosition> glyphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final long began = System.nanoTime();
    private long operations;

    private record Style(boolean bold, boolean italic) {}

    /** A document that would take more work than any report does. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private Stripper() {
        setSortByPosition(false);
        setLineSeparator("\n");
    }

    static List<Line> lines(PDDocument document) throws IOException {
        var stripper = new Stripper();
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operations > MOST_OPERATIONS || (operations & 1023) == 0 && System.nanoTime() - began > LONGEST) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        text.append(word);
        glyphs.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        line();
    }

    @Override
    protected void writePageEnd() {
        line();
    }

    private void line() {
        if (!glyphs.isEmpty()) {
            float one = oneSize();
            float size = one < 0 ? mostOf() : one;
            var words = Words.tidy(Words.unbroken(one < 0 ? withoutMarks(size) : text.toString()));
            if (!words.isEmpty()) {
                lines.add(line(size, words));
            }
        }
        glyphs.clear();
        text.setLength(0);
    }

    /** The size of all its letters; -1 where they differ. */
    private float oneSize() {
        float one = 0;
        for (var glyph : glyphs) {
            if (!glyph.getUnicode().isBlank()) {
                float size = size(glyph);
                if (one != 0 && one != size) {
                    return -1;
                }
                one = size;
            }
        }
        return one;
    }

    private float mostOf() {
        var sizes = new HashMap<Float, Integer>();
        for (var glyph : glyphs) {
            if (!glyph.getUnicode().isBlank()) {
                sizes.merge(size(glyph), 1, Integer::sum);
            }
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private Line line(float size, String words) {
        boolean bold = true;
        boolean slanted = true;
        TextPosition first = null;
        for (var glyph : glyphs) {
            if (glyph.getUnicode().isBlank()) {
                continue;
            }
            first = first == null ? glyph : first;
            if (Character.isLetter(glyph.getUnicode().codePointAt(0))) {
                var style = styles.computeIfAbsent(glyph.getFont(), Stripper::style);
                bold &= style.bold();
                slanted &= style.italic() || glyph.getTextMatrix().getShearX() > 0.05f;
            }
        }
        var from = first == null ? glyphs.getFirst() : first;
        boolean letters = words.codePoints().anyMatch(Character::isLetter);
        return new Line(
                getCurrentPageNo(),
                from.getXDirAdj(),
                from.getYDirAdj() / Math.max(1, from.getPageHeight()),
                size,
                bold && letters,
                slanted && letters,
                words);
    }

    /**
     * The words again, letter by letter, without small figures that cling to the end of a larger word. The number of a
     * paragraph, with which a line begins, is none of them in whatever size.
     */
    private String withoutMarks(float size) {
        var kept = new StringBuilder();
        boolean afterWords = false;
        int at = 0;
        for (var glyph : glyphs) {
            var letter = glyph.getUnicode();
            int found = text.indexOf(letter, at);
            if (found < 0) {
                return text.toString(); // PDFBox put the letters into another order, so they are left as they are
            }
            kept.append(text, at, found);
            at = found + letter.length();
            afterWords |= letter.chars().anyMatch(Character::isLetter);
            boolean mark =
                    afterWords && size(glyph) < size * MARK && letter.chars().allMatch(Character::isDigit);
            if (!mark) {
                kept.append(letter);
            }
        }
        return kept.append(text.substring(at)).toString();
    }

    private static float size(TextPosition glyph) {
        return Math.round(glyph.getFontSizeInPt() * 2) / 2f;
    }

    private static Style style(PDFont font) {
        var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return new Style(
                name.contains("bold") || name.contains("black"), name.contains("italic") || name.contains("oblique"));
    }
}
