package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ofsted.print.Line;
import org.throughline.ofsted.print.Prose;

/**
 * Lines of print for tests: {@code "# "} is a heading, {@code "* "} a bold line of the text's size, {@code "---"} a new page; two
 * blanks at the start set a line in.
 */
final class Typeset {

    private Typeset() {}

    static Prose prose(String text) {
        return new Prose(lines(text), 12, List.of(), List.of());
    }

    static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int page = 1;
        float y = 0.1f;
        for (var line : text.lines().toList()) {
            if (line.equals("---")) {
                page++;
                y = 0.1f;
                continue;
            }
            boolean heading = line.startsWith("# ");
            boolean bold = heading || line.startsWith("* ");
            int in = line.length() - line.stripLeading().length();
            y += heading ? 0.03f : 0.017f;
            if (!line.isBlank()) {
                var words = (bold ? line.substring(2) : line).strip();
                lines.add(new Line(page, 71 + in * 9, y, heading ? 14 : 12, bold, false, words));
            }
        }
        return lines;
    }
}
