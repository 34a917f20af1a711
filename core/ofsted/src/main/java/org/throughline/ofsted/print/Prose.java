package org.throughline.ofsted.print;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a document in reading order: without page numbers, running heads, feet and footnotes.
 *
 * @param body the size in which most of it is set, in points
 * @param feet what was taken from the edges of pages, in order
 * @param notes footnotes and small print, in order
 */
public record Prose(List<Line> lines, float body, List<Line> feet, List<Line> notes) {

    /** Headings are set at least so much larger than the text, in points, or bold. */
    private static final float LARGER = 1.5f;

    private static final int LONGEST_HEADING = 140;

    public Prose {
        lines = List.copyOf(lines);
        feet = List.copyOf(feet);
        notes = List.copyOf(notes);
    }

    /** Words that somebody pasted: one page, no fonts, so no headings but by their words. */
    public static Prose pasted(String text) {
        var lines = new ArrayList<Line>();
        text.lines()
                .map(Words::tidy)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(new Line(1, 0, 0.5f, 12, false, false, line)));
        return new Prose(lines, 12, List.of(), List.of());
    }

    /** Whether a line looks like a heading. */
    public boolean isHeading(Line line) {
        return line.text().length() <= LONGEST_HEADING && (line.bold() || isLarge(line));
    }

    /** Whether a line is set larger than the text. */
    public boolean isLarge(Line line) {
        return line.size() >= body + LARGER;
    }

    /** The lines from one place to another, the latter not included. */
    public Passage passage(int from, int to) {
        return new Passage(lines.subList(Math.max(0, from), Math.max(from, Math.min(to, lines.size()))));
    }

    /** Everything on these pages, both included. */
    public Passage pages(int first, int last) {
        return new Passage(lines.stream()
                .filter(line -> line.page() >= first && line.page() <= last)
                .toList());
    }

    /** Footnotes and small print. */
    public Passage smallPrint() {
        return new Passage(notes);
    }

    /** All of it. */
    public Passage whole() {
        return new Passage(lines);
    }

    /** Headings, those that run over several lines as one. */
    public List<Passage> headings() {
        var headings = new ArrayList<Passage>();
        int from = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean goesOn = i < lines.size()
                    && isHeading(lines.get(i))
                    && (from < 0 || belongs(lines.get(i - 1), lines.get(i)));
            if (!goesOn) {
                if (from >= 0) {
                    headings.add(passage(from, i));
                }
                from = i < lines.size() && isHeading(lines.get(i)) ? i : -1;
            } else if (from < 0) {
                from = i;
            }
        }
        return headings;
    }

    private static boolean belongs(Line above, Line line) {
        return above.page() == line.page() && Math.abs(line.y() - above.y()) < 0.04f;
    }
}
