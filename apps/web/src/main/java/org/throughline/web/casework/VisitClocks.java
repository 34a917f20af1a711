package org.throughline.web.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.journey.Journey;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.web.pages.Days;
import org.throughline.web.standards.Standards;

/** What a child's clocks ask of a visit, and what they answer once it is saved. */
@Component
class VisitClocks {

    /** The duties to visit, and what a visit made for them is called. */
    private static final Map<String, Purpose> VISITS = Map.ofEntries(
            Map.entry("CPP-05", Purpose.CHILD_PROTECTION),
            Map.entry("CIP-04", Purpose.CHILD_IN_NEED),
            Map.entry("CLA-17", Purpose.LOOKED_AFTER),
            Map.entry("CLA-18", Purpose.LOOKED_AFTER),
            Map.entry("CLA-19", Purpose.LOOKED_AFTER),
            Map.entry("CLA-20", Purpose.LOOKED_AFTER),
            Map.entry("CLA-21", Purpose.LOOKED_AFTER),
            Map.entry("CLA-22", Purpose.LOOKED_AFTER),
            Map.entry("CLA-23", Purpose.LOOKED_AFTER),
            Map.entry("CLA-24", Purpose.LOOKED_AFTER),
            Map.entry("LCV-08", Purpose.CARE_LEAVER),
            Map.entry("LCV-09", Purpose.CARE_LEAVER),
            Map.entry("LCV-10", Purpose.CARE_LEAVER));

    private final Standards standards;

    VisitClocks(Standards standards) {
        this.standards = standards;
    }

    List<Reading> read(Journey journey, LocalDate asAt) {
        return standards.clocks().read(journey, asAt).stream()
                .filter(reading -> VISITS.containsKey(reading.clock().value()))
                .toList();
    }

    /** What a visit now would be for: the duties whose clock is open. */
    Set<Purpose> asked(Journey journey, LocalDate asAt) {
        var asked = EnumSet.noneOf(Purpose.class);
        for (var reading : read(journey, asAt)) {
            switch (reading.state()) {
                case State.Running _, State.Overdue _ -> Optional.ofNullable(VISITS.get(reading.clock().value())).ifPresent(asked::add);
                case State.CannotTell _ -> {
                    if (reading.done().isEmpty() && reading.due().isEmpty()) {
                        Optional.ofNullable(VISITS.get(reading.clock().value())).ifPresent(asked::add);
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
        var on = reading.done().map(Days::inWords).orElse("");
        return switch (reading.state()) {
            case State.Met _ -> Optional.of("met on " + on + ".");
            case State.MetLate _ ->
                Optional.of("met late, on " + on
                        + reading.due().map(due -> ". It was due by " + Days.inWords(due)).orElse("") + ".");
            case State.CannotTell(var why) -> Optional.of("whether it was in time can’t be told. " + why);
            case State.Running _, State.Overdue _, State.Lapsed _ -> Optional.empty();
        };
    }

    private static Optional<String> next(Reading reading) {
        return switch (reading.state()) {
            case State.Running _ -> reading.due().map(due -> "Next due by " + Days.inWords(due) + ".");
            case State.Overdue _ ->
                reading.due().map(due -> "The next one was due by " + Days.inWords(due) + " and is late.");
            case State.Met _, State.MetLate _, State.Lapsed _, State.CannotTell _ -> Optional.empty();
        };
    }

    private static Optional<String> open(Reading reading, boolean seen) {
        var because = seen ? "." : ", because the child was not seen.";
        return switch (reading.state()) {
            case State.Running _ -> reading.due().map(due -> "still due by " + Days.inWords(due) + because);
            case State.Overdue _ ->
                reading.due().map(due -> "still late, due by " + Days.inWords(due) + because);
            case State.Met _, State.MetLate _, State.Lapsed _, State.CannotTell _ -> Optional.empty();
        };
    }

    private String name(Reading reading) {
        return standards.clocks().named(reading.clock())
                .map(clock -> clock.plainName())
                .orElseGet(() -> reading.clock().value());
    }
}
