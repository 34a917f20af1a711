package org.throughline.web.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.visits.LocalIntervals;
import org.throughline.journey.Journey;
import org.throughline.journey.VisitFact.Purpose;

/** What a child's clocks ask of a visit, and what they answer once it is saved. */
@Component
class VisitClocks {

    /** The duties to visit, and what a visit made for them is called. */
    private static final Map<ClockCode, Purpose> VISITS = Map.ofEntries(
            Map.entry(new ClockCode("CPP-05"), Purpose.CHILD_PROTECTION),
            Map.entry(new ClockCode("CIP-04"), Purpose.CHILD_IN_NEED),
            Map.entry(new ClockCode("CLA-17"), Purpose.LOOKED_AFTER),
            Map.entry(new ClockCode("CLA-18"), Purpose.LOOKED_AFTER),
            Map.entry(new ClockCode("CLA-19"), Purpose.LOOKED_AFTER),
            Map.entry(new ClockCode("CLA-20"), Purpose.LOOKED_AFTER),
            Map.entry(new ClockCode("CLA-21"), Purpose.LOOKED_AFTER),
            Map.entry(new ClockCode("CLA-22"), Purpose.LOOKED_AFTER),
            Map.entry(new ClockCode("CLA-23"), Purpose.LOOKED_AFTER),
            Map.entry(new ClockCode("CLA-24"), Purpose.LOOKED_AFTER),
            Map.entry(new ClockCode("LCV-08"), Purpose.CARE_LEAVER),
            Map.entry(new ClockCode("LCV-09"), Purpose.CARE_LEAVER),
            Map.entry(new ClockCode("LCV-10"), Purpose.CARE_LEAVER));

    private final StatutoryClocks clocks;

    VisitClocks(ObjectProvider<StatutoryClocks> clocks) {
        this.clocks = clocks.getIfAvailable(
                () -> StatutoryClocks.with(WorkingDays.england(), LocalIntervals.usual()));
    }

    List<Reading> read(Journey journey, LocalDate asAt) {
        return clocks.read(journey, asAt).stream()
                .filter(reading -> VISITS.containsKey(reading.clock()))
                .toList();
    }

    /** What a visit now would be for: the duties whose clock is open. */
    Set<Purpose> asked(Journey journey, LocalDate asAt) {
        var asked = EnumSet.noneOf(Purpose.class);
        for (var reading : read(journey, asAt)) {
            switch (reading.state()) {
                case State.Running _, State.Overdue _ -> asked.add(VISITS.get(reading.clock()));
                case State.CannotTell _ -> {
                    if (reading.done().isEmpty() && reading.due().isEmpty()) {
                        asked.add(VISITS.get(reading.clock()));
                    }
                }
                case State.Met _, State.MetLate _, State.Lapsed _ -> {}
            }
        }
        return asked;
    }

    /**
     * What the clocks say of the visit just saved, a sentence or more for one child.
     *
     * @param seen whether the child was seen: a visit that did not see the child stops no clock
     */
    String answer(List<Reading> before, List<Reading> after, LocalDate visited, boolean seen) {
        var changed = new ArrayList<>(after);
        changed.removeAll(before);
        var words = new ArrayList<String>();
        var told = new HashSet<ClockCode>();
        for (var reading : changed) {
            if (reading.done().filter(visited::equals).isPresent()) {
                done(reading).ifPresent(sentence -> {
                    words.add(name(reading) + ": " + sentence);
                    changed.stream()
                            .filter(next -> next.done().isEmpty()
                                    && next.started().filter(visited::equals).isPresent())
                            .findFirst()
                            .flatMap(VisitClocks::next)
                            .ifPresent(words::add);
                    told.add(reading.clock());
                });
            }
        }
        for (var reading : after) {
            if (reading.done().isEmpty() && told.isEmpty()) {
                open(reading, seen).ifPresent(sentence -> words.add(name(reading) + ": " + sentence));
            }
        }
        return String.join(" ", words);
    }

    private static Optional<String> done(Reading reading) {
        var on = reading.done().map(InWords::day).orElse("");
        return switch (reading.state()) {
            case State.Met _ -> Optional.of("met on " + on + ".");
            case State.MetLate _ ->
                Optional.of("met late, on " + on
                        + reading.due().map(due -> ". It was due by " + InWords.day(due)).orElse("") + ".");
            case State.CannotTell(var why) -> Optional.of("whether it was in time can’t be told. " + why);
            case State.Running _, State.Overdue _, State.Lapsed _ -> Optional.empty();
        };
    }

    private static Optional<String> next(Reading reading) {
        return switch (reading.state()) {
            case State.Running _ -> reading.due().map(due -> "Next due by " + InWords.day(due) + ".");
            case State.Overdue _ ->
                reading.due().map(due -> "The next one was due by " + InWords.day(due) + " and is late.");
            case State.Met _, State.MetLate _, State.Lapsed _, State.CannotTell _ -> Optional.empty();
        };
    }

    private static Optional<String> open(Reading reading, boolean seen) {
        var because = seen ? "." : ", because the child was not seen.";
        return switch (reading.state()) {
            case State.Running _ -> reading.due().map(due -> "still due by " + InWords.day(due) + because);
            case State.Overdue _ ->
                reading.due().map(due -> "still late, due by " + InWords.day(due) + because);
            case State.Met _, State.MetLate _, State.Lapsed _, State.CannotTell _ -> Optional.empty();
        };
    }

    private String name(Reading reading) {
        return clocks.named(reading.clock())
                .map(clock -> clock.plainName())
                .orElseGet(() -> reading.clock().value());
    }
}
