package org.throughline.measures.change;

import java.util.Optional;
import org.throughline.measures.counting.Better;

/** What a chart says of a measure. */
public enum Verdict {
    IMPROVEMENT("Real improvement"),
    DETERIORATION("Real deterioration"),
    /** Real, and neither better nor worse. */
    HIGHER("Really changed, to higher"),
    LOWER("Really changed, to lower"),
    CHANCE("No change that can be told from chance"),
    TOO_FEW("Too few months to tell a change from chance"),
    TOO_SMALL("Too small numbers to tell a change from chance");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Verdict of(Optional<ProcessChart> chart, Better better) {
        if (chart.isEmpty()) {
            return TOO_FEW;
        }
        return chart.get().tooSmall()
                ? TOO_SMALL
                : chart.get()
                        .signal()
                        .map(signal -> of(signal.upwards(), better))
                        .orElse(CHANCE);
    }

    private static Verdict of(boolean upwards, Better better) {
        return switch (better) {
            case HIGHER -> upwards ? IMPROVEMENT : DETERIORATION;
            case LOWER -> upwards ? DETERIORATION : IMPROVEMENT;
            case NEITHER -> upwards ? HIGHER : LOWER;
        };
    }
}
