package org.throughline.web.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.web.pages.Days;

/** What the clocks say of a visit just saved, in words: what it met, and when the next is due. */
final class ClockAnswer {

    private final LocalDate visited;
    private final boolean seen;
    private final Function<ClockCode, String> names;

    /** @param seen a visit that did not see the child stops no clock */
    ClockAnswer(LocalDate visited, boolean seen, Function<ClockCode, String> names) {
        this.visited = visited;
        this.seen = seen;
        this.names = names;
    }

    /** Empty where no visit is due and none was. */
    String words(List<Reading> before, List<Reading> after) {
        var words = new ArrayList<String>();
        for (var purpose : Purpose.values()) {
            var duty = after.stream()
                    .filter(reading -> VisitClocks.purpose(reading.clock()).equals(Optional.of(purpose)))
                    .toList();
            words.addAll(duty(duty, before));
        }
        return String.join(" ", words);
    }

    private List<String> duty(List<Reading> after, List<Reading> before) {
        var words = new ArrayList<String>();
        for (var reading : after) {
            if (!before.contains(reading) && reading.done().equals(Optional.of(visited))) {
                done(reading).ifPresent(sentence -> words.add(names.apply(reading.clock()) + ": " + sentence));
            }
        }
        boolean met = !words.isEmpty();
        for (var reading : after) {
            (met ? next(reading) : still(reading)).ifPresent(words::add);
        }
        return words;
    }

    private static Optional<String> done(Reading reading) {
        var on = reading.done().map(Days::inWords).orElse("");
        return switch (reading.state()) {
            case State.Met _ -> Optional.of("met on " + on + ".");
            case State.MetLate _ ->
                Optional.of("met late, on " + on + "."
                        + reading.due()
                                .map(due -> " It was due by " + Days.inWords(due) + ".")
                                .orElse(""));
            case State.CannotTell(var why) -> Optional.of("made on " + on + ". Whether in time can’t be told: " + why);
            case State.Running _, State.Overdue _, State.Lapsed _ -> Optional.empty();
        };
    }

    private static Optional<String> next(Reading reading) {
        return switch (reading.state()) {
            case State.Running _ -> reading.due().map(due -> "Next due by " + Days.inWords(due) + ".");
            case State.Overdue _ -> reading.due().map(due -> "The next was due by " + Days.inWords(due) + ": late.");
            case State.Met _, State.MetLate _, State.Lapsed _, State.CannotTell _ -> Optional.empty();
        };
    }

    private Optional<String> still(Reading reading) {
        var because = seen ? "." : ", because the child was not seen.";
        return switch (reading.state()) {
            case State.Running _ ->
                reading.due()
                        .map(due -> names.apply(reading.clock()) + ": still due by " + Days.inWords(due) + because);
            case State.Overdue _ ->
                reading.due()
                        .map(due ->
                                names.apply(reading.clock()) + ": still late, due by " + Days.inWords(due) + because);
            case State.Met _, State.MetLate _, State.Lapsed _, State.CannotTell _ -> Optional.empty();
        };
    }
}
