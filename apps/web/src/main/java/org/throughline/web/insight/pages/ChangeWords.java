package org.throughline.web.insight.pages;

import java.math.BigDecimal;
import java.util.Optional;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Figure;

/**
 * How a figure compares with that of a year ago.
 *
 * @param words such as "2.3 points lower than a year ago: better"
 * @param worse true where it went the wrong way
 */
record ChangeWords(String words, boolean worse) {

    static final String NOT_COVERED = "The year before is not in the loaded files";

    static ChangeWords of(Figure now, Figure before, Unit unit, Better better, NumberWords numbers) {
        if (before.covered() != Covered.WHOLE) {
            return new ChangeWords(NOT_COVERED, false);
        }
        var difference = numbers.shown(now, unit)
                .flatMap(value -> numbers.shown(before, unit).map(value::subtract));
        return difference
                .map(by -> of(by, unit, better))
                .orElseGet(() -> new ChangeWords("Nothing to compare with a year ago", false));
    }

    private static ChangeWords of(BigDecimal by, Unit unit, Better better) {
        if (by.signum() == 0) {
            return new ChangeWords("The same as a year ago", false);
        }
        boolean higher = by.signum() > 0;
        var words = by.abs().toPlainString() + (unit == Unit.PERCENT ? " points" : "") + (higher ? " higher" : " lower")
                + " than a year ago";
        Optional<Boolean> good = switch (better) {
            case HIGHER -> Optional.of(higher);
            case LOWER -> Optional.of(!higher);
            case NEITHER -> Optional.empty();
        };
        return new ChangeWords(
                words + good.map(well -> well ? ": better" : ": worse").orElse(""),
                good.filter(well -> !well).isPresent());
    }
}
