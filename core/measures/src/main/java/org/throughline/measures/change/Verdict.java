package org.throughline.measures.change;

import java.util.Optional;
import org.throughline.measures.counting.Better;

/** What a chart says of a measure. */
public enum Verdict {
    IMPROVEMENT("Real improvement"),
    DETERIORATION("Real deterioration"),
    /** Real, and neither better nor worse. */
    HIGHER("Really higher"),
    LOWER("Really lower"),
    CHANCE("No change that can be told from chance"),
    TOO_FEW("Too few months to tell a change from chance");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Verdict of(Optional<ProcessChart> chart, Better better) {
        return chart.map(known -> known.signal()
                        .map(signal -> of(signal.upwards(), better))
                        .orElse(CHANCE))
                .orElse(TOO_FEW);
    }

    private static Verdict of(boolean upwards, Better better) {
        return switch (better) {
            case HIGHER -> upwards ? IMPROVEMENT : DETERIORATION;
            case LOWER -> upwards ? DETERIORATION : IMPROVEMENT;
            case NEITHER -> upwards ? HIGHER : LOWER;
        };
    }
}
