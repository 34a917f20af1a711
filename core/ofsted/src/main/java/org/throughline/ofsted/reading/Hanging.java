package org.throughline.ofsted.reading;

import java.util.List;
import java.util.OptionalDouble;
import org.throughline.ofsted.print.Line;

/**
 * How far the later lines of a list's statements are set in from where the statements begin. A line that stands further out
 * than they do is not one of theirs.
 *
 * @param margin where statements begin, in points
 * @param says where their later lines begin; empty where that is the same
 */
record Hanging(float margin, OptionalDouble says) {

    private static final float SLACK = 4;
    private static final float LEAST = 8;

    static Hanging of(List<Line> lines) {
        float margin = Float.MAX_VALUE;
        for (var line : lines) {
            margin = begins(line) ? Math.min(margin, line.x()) : margin;
        }
        int in = 0;
        int out = 0;
        float hang = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            if (begins(lines.get(i - 1)) && !begins(lines.get(i))) {
                float x = lines.get(i).x();
                if (x > lines.get(i - 1).x() + LEAST) {
                    in++;
                    hang = Math.min(hang, x);
                } else {
                    out++;
                }
            }
        }
        return new Hanging(margin, in > out ? OptionalDouble.of(hang) : OptionalDouble.empty());
    }

    boolean isOutside(Line line) {
        return says.isPresent() && line.x() < says.getAsDouble() - SLACK;
    }

    private static boolean begins(Line line) {
        return Marks.number(line.text()).isPresent()
                || Marks.bullet(line.text()).isPresent();
    }
}
