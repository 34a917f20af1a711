package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Deadline;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.visits.Visits.Seen;
import org.throughline.journey.When;

/**
 * Reads a stretch of time visit by visit. Each interval runs from the visit before, and its rule is the one of the day
 * on which it begins.
 *
 * <p>Visits made before the files begin are not known. Then only this is told: that even a visit on the day before them
 * would by now be too long ago.
 */
final class VisitsAtIntervals {

    static final String NOT_RECORDED = "No visits are in the loaded files, and none has been recorded here.";

    /** The rule that holds for an interval that begins on a day. */
    record Rule(ClockCode clock, Limit limit) {}

    private final Visits visits;
    private final Stretch stretch;
    private final Function<LocalDate, Rule> rules;
    private final LocalDate asAt;

    VisitsAtIntervals(Visits visits, Stretch stretch, Function<LocalDate, Rule> rules, LocalDate asAt) {
        this.visits = visits;
        this.stretch = stretch;
        this.rules = rules;
        this.asAt = asAt;
    }

    /** From the beginning of the stretch on: the first visit is due as any other. */
    List<Reading> fromTheBeginning() {
        var began = stretch.from().day();
        if (began.isEmpty()) {
            return beginning().stream().toList();
        }
        return visits.recordedSince()
                        .filter(since -> !began.get().isBefore(since))
                        .isPresent()
                ? Stream.concat(beginning().stream(), afterEach().stream()).toList()
                : fromTheFirstRecorded();
    }

    /** From the first visit on record: how the stretch began is told elsewhere, or lies before the files. */
    List<Reading> fromTheFirstRecorded() {
        return recorded().isEmpty() && stretch.lastsOn(asAt) ? List.of(noneRecorded()) : afterEach();
    }

    /** How soon the first visit came after the beginning. */
    Optional<Reading> beginning() {
        var rule = rules.apply(stretch.from().day().orElse(asAt));
        var duty = Duty.of(rule.clock(), rule.limit(), stretch.from(), InWords.begun(stretch.begun(), stretch.from()))
                .startedBy(stretch.opened())
                .stoppedBy(when(recorded(), 0));
        return read(duty, rule);
    }

    /** How soon each next visit came after one. */
    List<Reading> afterEach() {
        var seen = recorded();
        return IntStream.range(0, seen.size())
                .filter(n -> !isItsLastDay(seen.get(n).day()))
                .mapToObj(n -> afterOne(seen, n))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isItsLastDay(LocalDate day) {
        return stretch.until().knownBy(asAt).day().filter(day::equals).isPresent();
    }

    private Optional<Reading> afterOne(List<Seen> seen, int n) {
        var day = seen.get(n).day();
        var rule = rules.apply(day);
        var duty = Duty.of(rule.clock(), rule.limit(), When.on(day), "Child last seen " + InWords.of(day))
                .startedBy(seen.get(n).visit())
                .stoppedBy(when(seen, n + 1));
        return read(duty, rule);
    }

    /** The visits of this stretch, of the time in which visits are recorded. */
    private List<Seen> recorded() {
        return visits.recordedSince().stream()
                .flatMap(since -> visits.seen().stream()
                        .filter(seen -> !seen.day().isBefore(since) && stretch.holds(seen.day(), asAt)))
                .toList();
    }

    private static When when(List<Seen> seen, int n) {
        return n < seen.size() ? When.on(seen.get(n).day()) : When.UNDATED;
    }

    private Optional<Reading> read(Duty duty, Rule rule) {
        return duty.endedBy(stretch.until())
                .doubted(stretch.doubt())
                .read(asAt)
                .map(reading -> orCannotTell(reading, rule));
    }

    /** What seems late cannot be told where a visit in between does not say whether the child was seen. */
    private Reading orCannotTell(Reading reading, Rule rule) {
        return switch (reading.state()) {
            case State.MetLate() ->
                mayHaveBeenSeen(reading, rule, reading.done().orElse(asAt));
            case State.Overdue() -> mayHaveBeenSeen(reading, rule, asAt);
            case State.Running(), State.Met(), State.Lapsed(var _), State.CannotTell(var _) -> reading;
        };
    }

    private Reading mayHaveBeenSeen(Reading reading, Rule rule, LocalDate to) {
        var from = reading.started().orElse(to);
        return visits.mayHaveMet(from, to, (one, other) -> isInTime(rule, one, other))
                .map(day -> reading.in(new State.CannotTell(
                        "The visit on %s does not say whether the child was seen.".formatted(InWords.of(day)))))
                .orElse(reading);
    }

    private static boolean isInTime(Rule rule, LocalDate from, LocalDate to) {
        return rule.limit()
                .from(from)
                .map(Deadline::lastInTime)
                .filter(last -> !to.isAfter(last))
                .isPresent();
    }

    private Reading noneRecorded() {
        var since = visits.recordedSince();
        var rule = rules.apply(since.orElse(asAt));
        var state = stretch.doubt()
                .<State>map(State.CannotTell::new)
                .orElseGet(() -> since.map(day ->
                                isInTime(rule, day.minusDays(1), asAt) ? beforeTheFiles(day) : new State.Overdue())
                        .orElseGet(() -> new State.CannotTell(NOT_RECORDED)));
        var about = since.map(day -> "Not seen since the files begin on " + InWords.of(day))
                .orElseGet(() -> InWords.begun(stretch.begun(), stretch.from()));
        return Reading.undated(rule.clock(), state, about, stretch.opened().id());
    }

    private static State beforeTheFiles(LocalDate since) {
        return new State.CannotTell(
                "The files begin on %s, and the child may have been seen before.".formatted(InWords.of(since)));
    }
}
