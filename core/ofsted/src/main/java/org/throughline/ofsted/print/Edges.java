package org.throughline.ofsted.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what stands at the edges of pages from what is read: page numbers, running heads, feet, footnotes. */
final class Edges {

    private static final float TOP = 0.085f;
    private static final float FOOT = 0.925f;
    private static final int OFTEN = 3;

    /** Footnotes are set so much smaller than the text, in points. */
    private static final float SMALLER = 2;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Edges() {}

    static Prose without(List<Line> lines) {
        float body = body(lines);
        var repeated = new HashMap<String, Integer>();
        lines.forEach(line -> repeated.merge(key(line), 1, Integer::sum));
        int last = lines.isEmpty() ? 0 : lines.getLast().page();
        var kept = new ArrayList<Line>();
        var feet = new ArrayList<Line>();
        var notes = new ArrayList<Line>();
        var ends = ends(lines);
        boolean noteOnCover = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isEdge(line, repeated, ends[i])) {
                feet.add(line);
            } else {
                boolean small = isSmall(line, body, last);
                noteOnCover = line.page() == 1
                        && small
                        && (noteOnCover || Character.isDigit(line.text().charAt(0)));
                (small && (line.page() > 1 || noteOnCover) ? notes : kept).add(line);
            }
        }
        return new Prose(Strays.home(kept), body, feet, notes);
    }

    private static boolean isEdge(Line line, Map<String, Integer> repeated, boolean atEnd) {
        boolean outside = line.y() < TOP || line.y() > FOOT;
        if (line.isNumber()) {
            return outside || atEnd;
        }
        if (!outside && !atEnd) {
            return false;
        }
        boolean often = repeated.getOrDefault(key(line), 0) >= OFTEN;
        return often || line.page() > 1 && line.y() > FOOT && Feet.isFoot(line.text());
    }

    /** Small print in the lower half of a page; on a cover only what begins with the mark of a footnote is one. */
    private static boolean isSmall(Line line, float body, int lastPage) {
        return line.size() > 0 && line.size() <= body - SMALLER && line.y() > 0.5f && lastPage > 1;
    }

    /** The first and last three lines of each page. */
    private static boolean[] ends(List<Line> lines) {
        var ends = new boolean[lines.size()];
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
                for (int k = from; k < i; k++) {
                    ends[k] = k - from < OFTEN || i - k <= OFTEN;
                }
                from = i;
            }
        }
        return ends;
    }

    /** The same words at the same height, whatever the numbers. */
    private static String key(Line line) {
        return Math.round(line.y() * 250) + DIGITS.matcher(line.text()).replaceAll("#");
    }

    private static float body(List<Line> lines) {
        var letters = new HashMap<Float, Integer>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(12f);
    }
}
