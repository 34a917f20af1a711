package org.throughline.web.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;

/**
 * How long there is left, or by how much it is late, in words: working days where there are any to count, else days; hours
 * where the clock is in hours and its start known to the minute. As at one moment.
 */
public final class DueWords {

    /** How many working days ahead a screen shows something as due soon. Presentation, no state. */
    public static final int SOON_IN_WORKING_DAYS = 5;

    private final WorkingDays workingDays = WorkingDays.england();
    private final Instant now;
    private final LocalDate today;

    private DueWords(Instant now, LocalDate today) {
        this.now = now;
        this.today = today;
    }

    public static DueWords at(Clock clock) {
        return new DueWords(clock.instant(), LocalDate.now(clock));
    }

    public LocalDate today() {
        return today;
    }

    /** The last day that is shown as due soon. */
    public LocalDate lastDaySoon() {
        return workingDays.due(today, SOON_IN_WORKING_DAYS);
    }

    /** Whether it is late now or was done late; what is due at an hour is late from that hour on and not from the next day. */
    public boolean isLate(Reading reading) {
        return switch (reading.state()) {
            case State.Overdue _, State.MetLate _ -> true;
            case State.Running _ -> reading.dueAt().filter(now::isAfter).isPresent();
            case State.Met _, State.Lapsed _, State.CannotTell _ -> false;
        };
    }

    /** Of what runs or is late: such as "4 working days left", "Overdue by 3 hours". */
    public String open(Reading reading) {
        return reading.due()
                .map(day ->
                        isLate(reading) ? late(day, reading.dueAt()) : left(day, reading.lastInTime(), reading.dueAt()))
                .orElse(isLate(reading) ? "Overdue" : "Running");
    }

    /** Such as "4 working days left", "Due today", "Still in time until 5 April 2026". */
    public String left(LocalDate due, Optional<LocalDate> lastInTime, Optional<Instant> dueAt) {
        if (dueAt.isPresent()) {
            var hours = Duration.between(now, dueAt.get()).toHours();
            return hours < 1 ? "Less than 1 hour left" : Days.count(hours, "hour", "hours") + " left";
        }
        if (due.isEqual(today)) {
            return "Due today";
        }
        if (due.isBefore(today)) {
            return "Still in time until " + Days.inWords(lastInTime.orElse(today));
        }
        return inDays(today, due) + " left";
    }

    /** Such as "Overdue by 3 working days". */
    public String late(LocalDate due, Optional<Instant> dueAt) {
        if (dueAt.isPresent() && Duration.between(dueAt.get(), now).toHours() < 48) {
            var hours = Duration.between(dueAt.get(), now).toHours();
            return hours < 1 ? "Overdue by less than 1 hour" : "Overdue by " + Days.count(hours, "hour", "hours");
        }
        return "Overdue by " + inDays(due, today);
    }

    /** Such as "3 working days late", of something that was done. */
    public String doneLate(LocalDate due, LocalDate done) {
        return done.isAfter(due) ? inDays(due, done) + " late" : "Late";
    }

    private String inDays(LocalDate from, LocalDate to) {
        if (workingDays.covers(from) && workingDays.covers(to)) {
            var working = workingDays.between(from, to);
            if (working > 0) {
                return Days.count(working, "working day", "working days");
            }
        }
        return Days.count(ChronoUnit.DAYS.between(from, to), "day", "days");
    }
}
