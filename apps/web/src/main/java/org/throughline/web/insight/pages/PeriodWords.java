package org.throughline.web.insight.pages;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.web.insight.Window;
import org.throughline.web.pages.Days;

/** Periods in words. */
public final class PeriodWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    private PeriodWords() {}

    /** For a row or a choice: "The last 12 months", "July to September 2026", "October 2026". */
    public static String of(Window window) {
        return switch (window.kind()) {
            case YEAR -> "The last 12 months";
            case YEAR_BEFORE -> "The 12 months before";
            case COLLECTION_YEAR -> "This collection year so far";
            case QUARTER -> MONTH_ALONE.format(window.first()) + " to " + MONTH.format(window.last());
            case MONTH -> MONTH.format(window.first());
        };
    }

    /** For a heading that stands alone: years by their days. */
    static String alone(Window window) {
        return switch (window.kind()) {
            case YEAR, YEAR_BEFORE, COLLECTION_YEAR -> days(window);
            case QUARTER, MONTH -> of(window);
        };
    }

    static String days(Window window) {
        return Days.inWords(window.first()) + " to " + Days.inWords(window.last());
    }
}
