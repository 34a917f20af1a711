package org.throughline.web.insight.pages;

import java.math.BigDecimal;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Figure;

/** How a figure compares with that of a year ago. That a figure moved says nothing yet: whether it is better the chart tells. */
final class ChangeWords {

    static final String NOT_COVERED = "The year before is not in the loaded files";

    private ChangeWords() {}

    /** Such as "2.3 points lower than a year ago". */
    static String of(Figure now, Figure before, Unit unit, NumberWords numbers) {
        if (before.covered() != Covered.WHOLE) {
            return NOT_COVERED;
        }
        var difference = numbers.shown(now, unit)
                .flatMap(value -> numbers.shown(before, unit).map(value::subtract));
        return difference.map(by -> of(by, unit)).orElse("Nothing to compare with a year ago");
    }

    private static String of(BigDecimal by, Unit unit) {
        return by.signum() == 0
                ? "The same as a year ago"
                : by.abs().toPlainString()
                        + (unit == Unit.PERCENT ? " points" : "")
                        + (by.signum() > 0 ? " higher" : " lower")
                        + " than a year ago";
    }
}
