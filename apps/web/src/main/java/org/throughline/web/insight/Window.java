package org.throughline.web.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.calendar.CollectionYear;
import org.throughline.measures.counting.Period;
import org.throughline.web.pages.Days;

/** One of the periods over which every measure is counted; both its days are included. */
public record Window(Kind kind, LocalDate first, LocalDate last) {

    /** How many whole months are looked back on: a year, and the month a year before the latest. */
    static final int MONTHS = 13;

    public enum Kind {
        /** The twelve months up to today. */
        YEAR,
        /** The twelve months before those. */
        YEAR_BEFORE,
        /** From 1 April to today. */
        COLLECTION_YEAR,
        /** A whole calendar month. */
        MONTH
    }

    /** All of them, in the order in which they are kept: months from the earliest on. */
    static List<Window> on(LocalDate today) {
        var windows = new ArrayList<Window>();
        windows.add(new Window(Kind.YEAR, today.minusYears(1).plusDays(1), today));
        var before = today.minusYears(1);
        windows.add(new Window(Kind.YEAR_BEFORE, before.minusYears(1).plusDays(1), before));
        windows.add(new Window(Kind.COLLECTION_YEAR, CollectionYear.of(today).first(), today));
        for (int back = MONTHS; back >= 1; back--) {
            var month = YearMonth.from(today).minusMonths(back);
            windows.add(new Window(Kind.MONTH, month.atDay(1), month.atEndOfMonth()));
        }
        return List.copyOf(windows);
    }

    Period seenFrom(LocalDate today) {
        return new Period(first, last, today);
    }

    /** As it stands in an address: {@code 2026-09} for a month. */
    public String key() {
        return kind == Kind.MONTH
                ? YearMonth.from(first).toString()
                : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return Days.inWords(first) + " to " + Days.inWords(last);
    }
}
