package org.throughline.ofsted.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.ofsted.report.Paragraph;

/** Lines put together into paragraphs, by how far they stand from each other and by what they begin with. */
public final class Paragraphs {

    /** A gap of so many usual ones ends a paragraph. */
    private static final double WIDER = 1.35;

    private static final Pattern BEGINS = Pattern.compile(
            "^(?:[\u25FC\u25A0\u25AA\u2022\u25CF\u25E6\uF06E\uF0B7\uF0A7\uF0BE\uF02D]|[\u2212\u2013-]\\s|\\d{1,3}\\.\\s).*");
    private static final Pattern BLANK_LINE = Pattern.compile("\n[ \\t]*(?:\n[ \\t]*)+");
    private static final Pattern SYMBOL = Pattern.compile("^[\uF06E\uF0B7\uF0A7\uF0BE\uF02D]\\s*");

    private final Prose prose;
    private final double gap;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();

    private Paragraphs(Prose prose) {
        this.prose = prose;
        this.gap = usualGap(prose.lines());
    }

    /** The paragraphs of a file, headings among them. */
    public static List<Paragraph> of(Prose prose) {
        var paragraphs = new Paragraphs(prose);
        for (var line : prose.lines()) {
            if (!paragraphs.open.isEmpty() && paragraphs.ends(paragraphs.open.getLast(), line)) {
                paragraphs.close();
            }
            paragraphs.open.add(line);
        }
        paragraphs.close();
        return List.copyOf(paragraphs.paragraphs);
    }

    /** Words that somebody pasted: a paragraph ends at an empty line, or where there is none, at every line. */
    public static List<Paragraph> pasted(String words) {
        var whole = words.replaceAll("\\R", "\n").strip();
        var parts = BLANK_LINE.split(whole);
        return (parts.length > 1 ? List.of(parts).stream() : whole.lines())
                .map(Words::tidy)
                .filter(it -> !it.isEmpty())
                .map(it -> new Paragraph(1, false, it))
                .toList();
    }

    private boolean ends(Line above, Line line) {
        if (prose.isHeading(above) != prose.isHeading(line)
                || BEGINS.matcher(line.text()).matches()) {
            return true;
        }
        if (above.page() != line.page()) {
            return above.text().matches(".*[.:!?]\\P{L}*");
        }
        return Math.abs(line.y() - above.y()) > gap * WIDER;
    }

    private void close() {
        if (!open.isEmpty()) {
            var first = open.getFirst();
            var words = Words.join(open.stream().map(Line::text).toList()).strip();
            paragraphs.add(new Paragraph(
                    first.page(), prose.isHeading(first), SYMBOL.matcher(words).replaceFirst("\u2022 ")));
        }
        open.clear();
    }

    /** How far apart most lines stand that follow each other on a page, as a share of it. */
    private static double usualGap(List<Line> lines) {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 1 : gaps.get(gaps.size() / 3);
    }
}
