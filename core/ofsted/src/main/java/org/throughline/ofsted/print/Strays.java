package org.throughline.ofsted.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings home a heading that was written last on its page though it stands higher: some pages were put together in another
 * order than they are read. Only bold lines at the end of a page are moved, and none on a cover, whose table is in order.
 */
final class Strays {

    /** Further up than the line before it, as a share of the page. */
    private static final float FURTHER_UP = 0.05f;

    private Strays() {}

    static List<Line> home(List<Line> lines) {
        var home = new ArrayList<Line>(lines);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
                if (lines.get(from).page() > 1) {
                    moveLast(home.subList(from, i));
                }
                from = i;
            }
        }
        return home;
    }

    private static void moveLast(List<Line> page) {
        int last = page.size() - 1;
        if (last < 1) {
            return;
        }
        var line = page.get(last);
        if (line.bold() && line.y() < page.get(last - 1).y() - FURTHER_UP) {
            int to = 0;
            while (page.get(to).y() <= line.y()) {
                to++;
            }
            page.remove(last);
            page.add(to, line);
        }
    }
}
