package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.State.CannotTell;
import org.throughline.clocks.reading.State.Lapsed;
import org.throughline.clocks.reading.State.Met;
import org.throughline.clocks.reading.State.MetLate;
import org.throughline.clocks.reading.State.Overdue;
import org.throughline.clocks.reading.State.Running;
import org.throughline.journey.FactId;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/**
 * One duty, ready to be read on a day: what began it, how long it may take, what it waits for, what would end it. Dates
 * are given as the record holds them; those after the day it is read on count as blank.
 *
 * @param stop what the clock waits for
 * @param end when the duty falls away though nothing was done
 * @param doubt why nothing can be told of it, whatever the dates
 */
public record Duty(
        ClockCode clock,
        Limit limit,
        When start,
        String about,
        Optional<FactId> startedBy,
        When stop,
        When end,
        Optional<String> doubt) {

    public static Duty of(ClockCode clock, Limit limit, When start, String about) {
        return new Duty(clock, limit, start, about, Optional.empty(), When.UNDATED, When.UNDATED, Optional.empty());
    }

    public Duty startedBy(Recorded<?> fact) {
        return new Duty(clock, limit, start, about, Optional.of(fact.id()), stop, end, doubt);
    }

    public Duty stoppedBy(When when) {
        return new Duty(clock, limit, start, about, startedBy, when, end, doubt);
    }

    /** Of several the earliest counts, and one that cannot be read makes the end unreadable. */
    public Duty endedBy(When... ends) {
        return new Duty(clock, limit, start, about, startedBy, stop, When.earliest(List.of(ends)), doubt);
    }

    public Duty doubted(Optional<String> why) {
        return new Duty(clock, limit, start, about, startedBy, stop, end, why);
    }

    /** As {@link #doubted}, but only while it is neither done nor over: then the record speaks for itself. */
    public Duty doubtedWhileOpen(Optional<String> why, LocalDate asAt) {
        boolean open = stop.knownBy(asAt).isBlank() && end.knownBy(asAt).isBlank();
        return open && doubt.isEmpty() ? doubted(why) : this;
    }

    /**
     * As {@link #doubtedWhileOpen}, and also where it was done too late: there may have been one before, in time, that no
     * file holds.
     */
    public Duty doubtedUnlessInTime(Optional<String> why, LocalDate asAt) {
        var done = stop.knownBy(asAt).day();
        boolean late = done.flatMap(day -> start.day().flatMap(limit::from).filter(deadline -> !deadline.allows(day)))
                .isPresent();
        return late && doubt.isEmpty() ? doubted(why) : doubtedWhileOpen(why, asAt);
    }

    /** As {@link #doubtedWhileOpen}, and only once it would be overdue: until then it runs. */
    public Duty doubtedOnceDue(String why, LocalDate asAt) {
        var stillInTime = start.day().flatMap(limit::from).filter(deadline -> deadline.allows(asAt));
        return stillInTime.isPresent() ? this : doubtedWhileOpen(Optional.of(why), asAt);
    }

    /** Empty where it begins only after that day. */
    public Optional<Reading> read(LocalDate asAt) {
        if (!start.isKnownBy(asAt)) {
            return Optional.empty();
        }
        var began = start.day();
        var deadline = began.flatMap(limit::from);
        return Optional.of(new Reading(
                clock,
                began,
                deadline.map(Deadline::due),
                deadline.map(Deadline::lastInTime),
                Optional.empty(),
                stop.knownBy(asAt).day(),
                state(began, deadline, asAt),
                about,
                startedBy));
    }

    private State state(Optional<LocalDate> began, Optional<Deadline> deadline, LocalDate asAt) {
        var done = stop.knownBy(asAt);
        var over = end.knownBy(asAt);
        if (began.isEmpty()) {
            return new CannotTell(unknown("The day it began", start));
        }
        if (done.day().isEmpty() && !done.isBlank()) {
            return new CannotTell(unknown("The day it was done", done));
        }
        if (doubt.isPresent()) {
            return new CannotTell(doubt.get());
        }
        if (deadline.isEmpty()) {
            return new CannotTell("Bank holidays are known from %s on, and it began before."
                    .formatted(InWords.of(Limit.FIRST_COUNTED)));
        }
        if (done.day().isPresent()) {
            return stopped(began.get(), deadline.get(), done.day().get());
        }
        if (over.day().isEmpty() && !over.isBlank()) {
            return new CannotTell(unknown("The day that would end it", over));
        }
        if (over.day().isPresent()) {
            return ended(began.get(), over.day().get());
        }
        return deadline.get().allows(asAt) ? new Running() : new Overdue();
    }

    private static State stopped(LocalDate began, Deadline deadline, LocalDate done) {
        if (done.isBefore(began)) {
            return new CannotTell("It is recorded as done on %s, before it began.".formatted(InWords.of(done)));
        }
        return deadline.allows(done) ? new Met() : new MetLate();
    }

    private static State ended(LocalDate began, LocalDate over) {
        return over.isBefore(began)
                ? new CannotTell("It is recorded as over on %s, before it began.".formatted(InWords.of(over)))
                : new Lapsed(over);
    }

    private static String unknown(String which, When when) {
        return switch (when) {
            case When.Unreadable(var text) -> "%s is recorded as “%s”, which is not a date.".formatted(which, text);
            case When.During(var first, var last) ->
                "%s is only known to lie between %s and %s.".formatted(which, InWords.of(first), InWords.of(last));
            case When.LeftOut(var since) ->
                "The return of the year that began on %s no longer holds it, and nothing says how it ended."
                        .formatted(InWords.of(since));
            case When.Undated _, When.On _, When.At _ -> which + " is not recorded.";
        };
    }
}
