package org.throughline.web.insight.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.WorkforceFigure;

/** How figures of the workforce are written for one person. @param exact true for whoever may see the workers behind them */
record WorkforceWords(boolean exact) {

    static final String ROUNDED =
            "Figures of fewer than 20 workers are not shown and the others are rounded to the nearest 5, so that nobody can be recognised.";

    private static final BigDecimal POST = BigDecimal.valueOf(1_000_000);

    /** Such as "13.0%", or why there is none. */
    String value(WorkforceFigure figure) {
        if (!figure.unit().hasValue(figure.below())) {
            return "None";
        }
        return shown(figure)
                .flatMap(WorkforceFigure::value)
                .map(value -> NumberWords.words(value, figure.unit()))
                .orElse(NumberWords.NOT_TOLD);
    }

    Optional<WorkforceFigure> shown(WorkforceFigure figure) {
        return exact ? Optional.of(figure) : figure.told();
    }

    String above(WorkforceFigure figure) {
        return shown(figure).map(it -> number(it.above(), it.isOfPostsAbove())).orElse(NumberWords.NOT_TOLD);
    }

    /** Empty of a number by itself. */
    String below(WorkforceFigure figure) {
        return figure.unit() == Unit.FTE
                ? ""
                : shown(figure)
                        .map(it -> number(it.below(), it.isOfPostsBelow()))
                        .orElse(NumberWords.NOT_TOLD);
    }

    /** Such as "2.0 of 10.5 full-time posts"; empty where nothing is told, and of a number by itself. */
    String ofHowMany(WorkforceFigure figure) {
        if (shown(figure).isEmpty() || figure.unit() == Unit.FTE) {
            return "";
        }
        return switch (figure.unit()) {
            case CASES_EACH -> "%s cases, %s full-time posts".formatted(above(figure), below(figure));
            case PERCENT_OF_FTE -> "%s of %s full-time posts".formatted(above(figure), below(figure));
            default -> "%s of %s workers".formatted(above(figure), below(figure));
        };
    }

    /** @param posts true of millionths of full-time posts, which are written with one place after the point */
    static String number(long many, boolean posts) {
        return posts
                ? "%,.1f".formatted(BigDecimal.valueOf(many).divide(POST, 1, RoundingMode.HALF_UP))
                : "%,d".formatted(many);
    }
}
