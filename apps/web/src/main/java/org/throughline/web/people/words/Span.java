package org.throughline.web.people.words;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.throughline.web.pages.Days;

/** How long it has been between two days, as people say it: 3 days, 5 weeks, 8 months, 2 years and 3 months. */
final class Span {

    private static final int DAYS_TOLD_AS_DAYS = 20;

    private Span() {}

    static String inWords(LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to);
        if (days <= DAYS_TOLD_AS_DAYS) {
            return days == 0 ? "today" : Days.count(days, "day", "days");
        }
        var period = Period.between(from, to);
        long months = period.toTotalMonths();
        if (months < 2) {
            return Days.count(days / 7, "week", "weeks");
        }
        if (months < 24) {
            return Days.count(months, "month", "months");
        }
        return Days.count(period.getYears(), "year", "years")
                + (period.getMonths() == 0 ? "" : " and " + Days.count(period.getMonths(), "month", "months"));
    }
}
