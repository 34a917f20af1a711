package org.throughline.web.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.throughline.measures.counting.Unit;

/**
 * One measure over one period, as somebody may count it.
 *
 * @param untold children of whom something could not be told
 */
public record Figure(Window window, long numerator, long denominator, long untold, Covered covered) {

    private static final int SMALL = 5;
    private static final int ENOUGH = 20;

    public Optional<BigDecimal> value(Unit unit) {
        return unit.value(numerator, denominator);
    }

    /**
     * The figure as anybody may be told it, so that nobody can be recognised: both numbers to the nearest 5. Nothing is told
     * of a percentage of fewer than 20, or with fewer than 5 on either side; of an average over fewer than 20; of a count or
     * a rate of fewer than 5; and nothing of workers.
     */
    public Optional<Figure> told(Unit unit) {
        boolean enough = switch (unit) {
            case PERCENT -> denominator >= ENOUGH && numerator >= SMALL && denominator - numerator >= SMALL;
            case EACH, SCORE, DAYS -> denominator >= ENOUGH;
            case PER_10000 -> denominator >= ENOUGH && numerator >= SMALL;
            case NUMBER -> numerator >= SMALL;
            case FTE, CASES_EACH, PERCENT_OF_FTE -> false;
        };
        return enough
                ? Optional.of(new Figure(window, nearestFive(numerator), nearestFive(denominator), untold, covered))
                : Optional.empty();
    }

    /**
     * Those of one measure's periods that somebody who sees figures alone is shown: years, and months where every month that
     * the files reach may be told. A month that is left out could be worked out of the others, and so could quarters.
     */
    public static List<Figure> shown(List<Figure> figures, Unit unit) {
        boolean byMonths = figures.stream()
                .filter(figure -> figure.isMonth() && figure.covered != Covered.NOT)
                .allMatch(figure -> figure.told(unit).isPresent());
        return figures.stream()
                .filter(figure -> switch (figure.window.kind()) {
                    case YEAR, YEAR_BEFORE -> true;
                    case MONTH -> byMonths;
                    case QUARTER, COLLECTION_YEAR -> false;
                })
                .toList();
    }

    private boolean isMonth() {
        return window.kind() == Window.Kind.MONTH;
    }

    /** A count as anybody may be told it; one under 5 is told only to be that. */
    public static long nearestFive(long many) {
        return (many + 2) / 5 * 5;
    }
}
