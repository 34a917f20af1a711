package org.throughline.web.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.calendar.CollectionYear;
import org.throughline.measures.counting.Period;

/** One of the periods over which every measure is counted; both its days are included. */
public record Window(Kind kind, LocalDate first, LocalDate last) {

    /** How many whole months are looked back on: two years, and the month two years before the latest. */
    static final int MONTHS = 25;

    /** The whole quarters of two years, and the quarter two years before the latest. */
    static final int QUARTERS = 9;

    private static final int MONTHS_IN_A_QUARTER = 3;

    public enum Kind {
        /** The twelve months up to today. */
        YEAR,
        /** The twelve months before those. */
        YEAR_BEFORE,
        /** From 1 April to today. */
        COLLECTION_YEAR,
        /** A whole quarter: April to June and so on. */
        QUARTER,
        /** A whole calendar month. */
        MONTH
    }

    /** All of them, in the order in which they are kept: quarters and months from the earliest on. */
    public static List<Window> on(LocalDate today) {
        var windows = new ArrayList<Window>();
        windows.add(new Window(Kind.YEAR, today.minusYears(1).plusDays(1), today));
        var before = today.minusYears(1);
        windows.add(new Window(Kind.YEAR_BEFORE, before.minusYears(1).plusDays(1), before));
        windows.add(new Window(Kind.COLLECTION_YEAR, CollectionYear.of(today).first(), today));
        var quarter = YearMonth.from(today).minusMonths((today.getMonthValue() - 1) % MONTHS_IN_A_QUARTER);
        for (int back = QUARTERS; back >= 1; back--) {
            var first = quarter.minusMonths((long) back * MONTHS_IN_A_QUARTER);
            windows.add(new Window(
                    Kind.QUARTER,
                    first.atDay(1),
                    first.plusMonths(MONTHS_IN_A_QUARTER - 1).atEndOfMonth()));
        }
        for (int back = MONTHS; back >= 1; back--) {
            var month = YearMonth.from(today).minusMonths(back);
            windows.add(new Window(Kind.MONTH, month.atDay(1), month.atEndOfMonth()));
        }
        return List.copyOf(windows);
    }

    public Period seenFrom(LocalDate today) {
        return new Period(first, last, today);
    }

    /** As it stands in an address: {@code 2026-09} for a month, {@code 2026-q3} for a quarter. */
    public String key() {
        return switch (kind) {
            case MONTH -> month().toString();
            case QUARTER -> "%d-q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR, YEAR_BEFORE, COLLECTION_YEAR ->
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** In which it begins. */
    public YearMonth month() {
        return YearMonth.from(first);
    }
}
