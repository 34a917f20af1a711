package org.throughline.web.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.throughline.calendar.WorkingDays;
import org.throughline.web.pages.DueWords;

/**
 * When somebody looks.
 *
 * @param soon the last day that counts as due soon
 * @param since work done after this day counts as done in the last 12 months
 */
record Moment(Instant now, LocalDate today, LocalDate soon, LocalDate since) {

    static Moment of(Clock clock) {
        var today = LocalDate.now(clock);
        return new Moment(
                clock.instant(),
                today,
                WorkingDays.england().due(today, DueWords.SOON_IN_WORKING_DAYS),
                today.minusMonths(12));
    }

    OffsetDateTime nowInSql() {
        return now.atOffset(ZoneOffset.UTC);
    }
}
