package org.throughline.returns.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Scope;
import org.throughline.journey.When;

/**
 * The year that a set of tables is a statement of: from 1 April of the year before to 31 March of this one.
 *
 * @param year 0 where nothing tells
 */
record CollectionYear(String authority, int year) {

    Scope scope(Table table) {
        return new Scope(authority, Collection.SSDA903, year, table.title());
    }

    Optional<Coverage.Span> span(Table table) {
        return year == 0 ? Optional.empty() : Optional.of(new Coverage.Span(scope(table), first(), last()));
    }

    /** Some time in the year; without a day where the year is not known. */
    When during() {
        return year == 0 ? When.UNDATED : new When.During(first(), last());
    }

    CollectionYear before() {
        return new CollectionYear(authority, year == 0 ? 0 : year - 1);
    }

    /** The collection year that holds a day. */
    static int holding(LocalDate day) {
        return day.getMonthValue() > 3 ? day.getYear() + 1 : day.getYear();
    }

    private LocalDate first() {
        return LocalDate.of(year - 1, 4, 1);
    }

    private LocalDate last() {
        return LocalDate.of(year, 3, 31);
    }
}
