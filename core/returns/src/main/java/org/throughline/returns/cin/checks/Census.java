package org.throughline.returns.cin.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.throughline.calendar.WorkingDays;
import org.throughline.returns.checks.Located;
import org.throughline.returns.checks.Place;
import org.throughline.returns.cin.CinHeader;
import org.throughline.returns.reading.Day;

/**
 * What the header of a census says, and the days that follow from its reference date. Where that date cannot be read they
 * are all missing, and no date lies outside the census period.
 *
 * @param first day of the census period
 * @param last day of the census period, the reference date
 * @param assessmentsLateBefore the day 45 working days before the reference date
 * @param conferencesLateBefore the day 15 working days before the reference date
 * @param yearBegins the last working day before the census period
 * @param bornForSchool who was born on or before this day is of school age
 * @param adultsBornBefore who was born before this day is more than 25 years old
 * @param unbornFrom the first day on which a child who is not born yet may be expected
 * @param unbornTo the last such day
 */
record Census(
        String year,
        Day first,
        Day last,
        Day assessmentsLateBefore,
        Day conferencesLateBefore,
        Day yearBegins,
        Day bornForSchool,
        Day adultsBornBefore,
        Day unbornFrom,
        Day unbornTo)
        implements Located {

    private static final int ASSESSMENT_WORKING_DAYS = 45;
    private static final int CONFERENCE_WORKING_DAYS = 15;
    private static final int ADULT_YEARS = 25;
    private static final int DAYS_OVERDUE = 30;
    private static final int MONTHS_OF_PREGNANCY = 9;

    static Census of(CinHeader header) {
        var working = WorkingDays.england();
        var last = header.referenceDay();
        var first = last.map(day -> day.minusYears(1).plusDays(1));
        var known = last.filter(day -> working.covers(day.minusYears(1)) && working.covers(day));
        return new Census(
                header.year().text(),
                day(first, day -> day),
                day(last, day -> day),
                day(known, day -> working.before(day, ASSESSMENT_WORKING_DAYS)),
                day(known, day -> working.before(day, CONFERENCE_WORKING_DAYS)),
                day(known.flatMap(_ -> first), day -> working.before(day, 1)),
                day(last, day -> day.plusMonths(4).plusDays(31).minusYears(6)),
                day(last, day -> day.minusYears(ADULT_YEARS)),
                day(last, day -> day.minusDays(DAYS_OVERDUE)),
                day(last, day -> day.plusMonths(MONTHS_OF_PREGNANCY)));
    }

    private static Day day(Optional<LocalDate> from, UnaryOperator<LocalDate> how) {
        return from.map(how).map(Day::of).orElse(Day.MISSING);
    }

    /** True of a day from the first to the last of the census period. */
    boolean includes(Day day) {
        return day.isOnOrAfter(first) && day.isOnOrBefore(last);
    }

    /** True of a day before the census period or after it; not of a missing one. */
    boolean leavesOut(Day day) {
        return day.isBefore(first) || day.isAfter(last);
    }

    @Override
    public Place place() {
        return new Place(Tables.HEADER, -1, "", "Header");
    }
}
