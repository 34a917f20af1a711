package org.throughline.web.insight.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.pages.MeasureView.Number;
import org.throughline.web.pages.Address;

/**
 * How numbers are written for one person. Who may open the children behind them sees them as they are. Who sees figures
 * alone sees none under 5, and the others rounded to the nearest 5, so that nobody can be recognised.
 *
 * @param exact true for whoever may open the children
 */
record NumberWords(boolean exact) {

    static final String ROUNDED =
            "Figures under 5 are not shown and the others are rounded to the nearest 5, so that nobody can be recognised.";

    static final String NOT_TOLD = "Too few to show";

    /** Fewer are never told. */
    static final int SMALL = 5;

    /** @param address of the children, empty where the number is of none who are listed */
    Number number(long many, String address) {
        if (exact) {
            return new Number("%,d".formatted(many), many == 0 || address.isEmpty() ? null : address);
        }
        return new Number(many == 0 ? "0" : many < SMALL ? "Under 5" : "%,d".formatted(Figure.nearestFive(many)), null);
    }

    /** For a table to take away: a number, or words where it may not be told. */
    Object cell(long many) {
        return exact || many == 0 ? many : many < SMALL ? "Under 5" : Figure.nearestFive(many);
    }

    /** The periods of a measure that are shown. */
    List<Figure> shown(List<Figure> figures, Unit unit) {
        return exact ? figures : Figure.shown(figures, unit);
    }

    /** A number of a figure of which nothing is told says no more than its value does. */
    Number number(Figure figure, Unit unit, long many, String address) {
        return isTold(figure, unit) ? number(many, address) : new Number(NOT_TOLD, null);
    }

    /** The same for a table to take away. */
    Object cell(Figure figure, Unit unit, long many) {
        return isTold(figure, unit) ? cell(many) : NOT_TOLD;
    }

    private boolean isTold(Figure figure, Unit unit) {
        return exact || figure.denominator() == 0 || figure.told(unit).isPresent();
    }

    /** The value in words, such as "81.4%", or why there is none. */
    String value(Figure figure, Unit unit) {
        if (!unit.hasValue(figure.denominator())) {
            return unit == Unit.PER_10000 ? "No rate" : "None";
        }
        return shown(figure, unit).map(value -> words(value, unit)).orElse(NOT_TOLD);
    }

    /** The value itself, where it may be told. */
    Optional<BigDecimal> shown(Figure figure, Unit unit) {
        return (exact ? Optional.of(figure) : figure.told(unit)).flatMap(told -> told.value(unit));
    }

    /** Such as "54 of 55", without a link; empty of a number by itself. */
    String ofHowMany(Figure figure, Unit unit) {
        if (unit == Unit.PER_10000 && figure.denominator() == 0) {
            return number(figure.numerator(), "").words() + " counted. How many children live here is not set";
        }
        return !unit.isOfHowMany() || !isTold(figure, unit)
                ? ""
                : number(figure.numerator(), "").words() + " of "
                        + number(figure.denominator(), "").words();
    }

    static String words(BigDecimal value, Unit unit) {
        return value.toPlainString() + unit.sign();
    }

    static String list(String measure, String window, String where) {
        return Address.of("/measures/" + measure + "/children", "period", window, "who", where);
    }
}
