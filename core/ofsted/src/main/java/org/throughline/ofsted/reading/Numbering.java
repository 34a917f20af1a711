package org.throughline.ofsted.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.ofsted.print.Line;

/** Follows the running numbers of paragraphs: a line begins one only if its number is the next, or the next but one. */
final class Numbering {

    private int last;

    /** Whether anything was numbered yet. */
    boolean begun() {
        return last > 0;
    }

    /** The paragraph that a line begins, if it does. */
    Optional<Marks.Numbered> next(Line line, @Nullable Line above) {
        var found = Marks.number(line.text()).filter(it -> fits(it, above));
        found.ifPresent(it -> last = it.number());
        return found;
    }

    /** A second report in one file counts from 1 again. */
    void restart() {
        last = 0;
    }

    private boolean fits(Marks.Numbered found, @Nullable Line above) {
        if (last == 0) {
            return found.dotted() && found.number() > 0;
        }
        if (found.dotted()) {
            return found.number() == last + 1 || found.number() == last + 2 && endsSentence(above);
        }
        return found.number() == last + 1 && endsSentence(above);
    }

    private static boolean endsSentence(@Nullable Line above) {
        return above == null || above.text().isEmpty() || ".?!)\u2019\u201D:".indexOf(above.text().charAt(above.text().length() - 1)) >= 0;
    }
}
