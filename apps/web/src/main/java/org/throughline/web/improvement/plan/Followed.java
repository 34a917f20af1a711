package org.throughline.web.improvement.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A measure by which an item is followed, with where it began and where it is to come.
 *
 * @param higher whether a higher value is better, else a lower one
 * @param targetBy the day by which the target is to be reached, included
 * @param newest what it came to last; empty where it was not counted
 */
public record Followed(
        UUID id,
        long version,
        String measure,
        String name,
        String unit,
        boolean higher,
        BigDecimal baseline,
        LocalDate baselineOn,
        BigDecimal target,
        LocalDate targetBy,
        Optional<Reading> newest) {

    /** How it stands against its target. */
    public enum Standing {
        REACHED("Target reached"),
        BETTER("Better than at first, target not reached"),
        UNCHANGED("As at first"),
        WORSE("Worse than at first"),
        CANNOT_TELL("Not counted since");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Standing standing() {
        var value = newest.filter(reading -> !reading.to().isBefore(baselineOn)).flatMap(Reading::value);
        if (value.isEmpty()) {
            return Standing.CANNOT_TELL;
        }
        int fromTarget = value.get().compareTo(target) * (higher ? 1 : -1);
        if (fromTarget >= 0) {
            return Standing.REACHED;
        }
        int fromBaseline = value.get().compareTo(baseline) * (higher ? 1 : -1);
        return fromBaseline > 0 ? Standing.BETTER : fromBaseline == 0 ? Standing.UNCHANGED : Standing.WORSE;
    }
}
