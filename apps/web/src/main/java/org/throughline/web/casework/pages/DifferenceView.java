package org.throughline.web.casework.pages;

import java.util.List;
import org.throughline.web.casework.pages.VisitView.Link;
import org.throughline.web.casework.pages.VisitView.Stamp;
import org.throughline.web.casework.pages.VisitView.Unseen;

/**
 * Two texts of one form, to choose from field by field.
 *
 * @param against what was changed meanwhile: draft or visit
 */
public record DifferenceView(
        String title,
        String what,
        String mineWords,
        String theirsWords,
        String action,
        String against,
        Link back,
        Stamp stamp,
        List<Row> rows,
        List<Unseen> unseen) {

    /** One field that differs. @param mayKeepBoth for texts, which can stand one after the other */
    public record Row(String field, String label, Words mine, Words theirs, boolean mayKeepBoth) {}

    /** A text in stretches, those that differ marked. */
    public record Words(List<Stretch> stretches) {

        public boolean isEmpty() {
            return stretches.isEmpty();
        }
    }

    public record Stretch(String text, boolean apart) {}
}
