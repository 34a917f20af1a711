package org.throughline.web.people.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.LateReasons;
import org.throughline.journey.LatenessFact.LateReasonGiven;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.LateWords;
import org.throughline.web.pages.LawWords;

/**
 * One clock of a child, in finished words.
 *
 * @param tag how it stands, in a word or two
 * @param colour of the tag; the word alone says the same
 * @param standing how long is left, how late, when done, or why it can't be told
 * @param more what late means for it, what it waits for, whose it is
 * @param reason why it was late, and who said so, or null
 * @param give address of the form that takes the reason, or null where it is not late or the person may not
 */
public record ClockRow(
        String name,
        String about,
        String tag,
        String colour,
        String due,
        String standing,
        @Nullable LawWords law,
        List<String> more,
        @Nullable String reason,
        @Nullable String give) {

    /**
     * Why work was late, and where that is said.
     *
     * @param writes whether the reader may write about the child
     * @param reviews whether the reader may record the child's reviews
     */
    record Late(PersonId child, LateReasons reasons, boolean writes, boolean reviews) {

        Optional<String> form(Reading reading, Optional<StatutoryClock> clock) {
            var code = reading.clock().value();
            if (writes) {
                return reading.started().map(began -> LateWords.address(child, code, began, ""));
            }
            boolean theirs = reviews
                    && clock.filter(it -> LateWords.isReviewers(it.terms())).isPresent();
            return reading.started()
                    .filter(_ -> theirs)
                    .map(began -> LateWords.addressForReviewers(child, code, began, ""));
        }

        Optional<Recorded<LateReasonGiven>> of(Reading reading) {
            return reading.started().flatMap(day -> reasons.of(reading.clock().value(), day));
        }
    }

    static List<ClockRow> running(List<Reading> readings, StatutoryClocks clocks, DueWords due, Late late) {
        return rows(
                readings,
                state -> state instanceof State.Running || state instanceof State.Overdue,
                Comparator.comparing(reading -> reading.due().orElse(LocalDate.MIN)),
                clocks,
                due,
                late);
    }

    static List<ClockRow> untold(List<Reading> readings, StatutoryClocks clocks, DueWords due, Late late) {
        return rows(readings, State.CannotTell.class::isInstance, latestFirst(), clocks, due, late);
    }

    static List<ClockRow> past(List<Reading> readings, StatutoryClocks clocks, DueWords due, Late late) {
        return rows(
                readings,
                state -> state instanceof State.Met || state instanceof State.MetLate || state instanceof State.Lapsed,
                latestFirst(),
                clocks,
                due,
                late);
    }

    private static Comparator<Reading> latestFirst() {
        return Comparator.<Reading, LocalDate>comparing(
                        reading -> reading.started().orElse(LocalDate.MIN))
                .reversed();
    }

    private static List<ClockRow> rows(
            List<Reading> readings,
            Predicate<State> which,
            Comparator<Reading> order,
            StatutoryClocks clocks,
            DueWords due,
            Late late) {
        return readings.stream()
                .filter(reading -> which.test(reading.state()))
                .sorted(order)
                .map(reading -> row(reading, clocks, due, late))
                .toList();
    }

    private static ClockRow row(Reading reading, StatutoryClocks clocks, DueWords due, Late late) {
        var clock = clocks.named(reading.clock());
        return new ClockRow(
                clock.map(StatutoryClock::plainName)
                        .orElseGet(() -> reading.clock().value()),
                reading.about(),
                tag(reading, due),
                colour(reading, due),
                reading.due().map(Days::inWords).orElse("No due date"),
                standing(reading, due),
                clock.map(it -> reading.started().map(it::source).orElseGet(it::source))
                        .map(LawWords::of)
                        .orElse(null),
                clock.map(it -> LateWords.more(it.terms(), reading.due(), reading.lastInTime(), reading.dueAt()))
                        .orElse(List.of()),
                due.isLate(reading) ? late.of(reading).map(ClockRow::told).orElse(null) : null,
                due.isLate(reading) ? late.form(reading, clock).orElse(null) : null);
    }

    private static String told(Recorded<LateReasonGiven> given) {
        var words = given.fact().words();
        return given.fact().reason().words() + (words.isEmpty() ? "" : ": “" + words + "”") + " (" + given.by() + ", "
                + Days.inWords(LocalDate.ofInstant(given.known(), When.ENGLAND)) + ")";
    }

    private static String tag(Reading reading, DueWords due) {
        return switch (reading.state()) {
            case State.Running _ -> due.isLate(reading) ? "Overdue" : isSoon(reading, due) ? "Due soon" : "Running";
            case State.Overdue _ -> "Overdue";
            case State.Met _ -> "Met";
            case State.MetLate _ -> "Met late";
            case State.Lapsed _ -> "Fell away";
            case State.CannotTell _ -> "Can’t be told";
        };
    }

    private static String colour(Reading reading, DueWords due) {
        return switch (reading.state()) {
            case State.Running _ -> due.isLate(reading) ? "red" : isSoon(reading, due) ? "yellow" : "blue";
            case State.Overdue _ -> "red";
            case State.Met _ -> "green";
            case State.MetLate _ -> "orange";
            case State.Lapsed _, State.CannotTell _ -> "grey";
        };
    }

    private static boolean isSoon(Reading reading, DueWords due) {
        return reading.due().filter(day -> !day.isAfter(due.lastDaySoon())).isPresent();
    }

    private static String standing(Reading reading, DueWords due) {
        return switch (reading.state()) {
            case State.Running _, State.Overdue _ -> due.open(reading);
            case State.Met _ -> done(reading);
            case State.MetLate _ ->
                done(reading)
                        + reading.due()
                                .flatMap(limit -> reading.done()
                                        .map(done ->
                                                ", " + due.doneLate(limit, done).toLowerCase(Locale.UK)))
                                .orElse("");
            case State.Lapsed(var on) -> "No longer asked from " + Days.inWords(on);
            case State.CannotTell(var why) -> why;
        };
    }

    private static String done(Reading reading) {
        return reading.done().map(day -> "Done on " + Days.inWords(day)).orElse("Done");
    }
}
