package org.throughline.ofsted.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.ofsted.print.Line;

/**
 * Follows the running numbers of paragraphs: a line begins one if its number is the next. A gap is followed only where a
 * sentence has ended and the number stands where the last one did: reports leave out a number now and then.
 */
final class Numbering {

    private static final int WIDEST_GAP = 6;
    private static final float SAME_PLACE = 8;

    private int last;
    private float x;
    private boolean restarts = true;

    /**
     * The paragraph that a line begins, if it does.
     *
     * @param above the line before it, or null where that is a heading or nothing
     */
    Optional<Marks.Numbered> next(Line line, @Nullable Line above) {
        var found = Marks.number(line.text()).filter(it -> fits(it, line, above));
        found.ifPresent(it -> {
            last = it.number();
            x = line.x();
            restarts = false;
        });
        return found;
    }

    /** From here on the numbers may begin at 1 again. */
    void mayRestart() {
        restarts = true;
    }

    private boolean fits(Marks.Numbered found, Line line, @Nullable Line above) {
        if (last == 0) {
            return found.number() > 0 && (found.dotted() || found.number() == 1 && above == null);
        }
        if (restarts && found.dotted() && found.number() == 1 && endsSentence(above)) {
            return true;
        }
        if (found.number() == last + 1) {
            return endsSentence(above) || found.dotted() && isSamePlace(line);
        }
        boolean gap = found.number() > last && found.number() <= last + WIDEST_GAP;
        return gap && found.dotted() && endsSentence(above) && isSamePlace(line);
    }

    private boolean isSamePlace(Line line) {
        return Math.abs(line.x() - x) <= SAME_PLACE;
    }

    private static boolean endsSentence(@Nullable Line above) {
        return above == null
                || ".?!)\u2019\u201D:".indexOf(above.text().charAt(above.text().length() - 1)) >= 0;
    }
}
