package org.throughline.web.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Journey;
import org.throughline.journey.VisitFact.Purpose;
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
                .filter(reading -> purpose(reading.clock()).isPresent())
                .toList();
    }

    /** What a visit now would be for: the duties whose clock is open. */
    Set<Purpose> asked(Journey journey, LocalDate asAt) {
        var asked = EnumSet.noneOf(Purpose.class);
        for (var reading : read(journey, asAt)) {
            switch (reading.state()) {
                case State.Running _, State.Overdue _ ->
                    purpose(reading.clock()).ifPresent(asked::add);
                case State.CannotTell _ -> {
                    if (reading.done().isEmpty() && reading.due().isEmpty()) {
                        purpose(reading.clock()).ifPresent(asked::add);
                    }
                }
                case State.Met _, State.MetLate _, State.Lapsed _ -> {}
            }
        }
        return asked;
    }

    /** What the clocks say of the visit just saved, a sentence or more for one child. */
    String answer(List<Reading> before, List<Reading> after, LocalDate visited, boolean seen) {
        return new ClockAnswer(visited, seen, this::name).words(before, after);
    }

    private String name(ClockCode code) {
        return standards.clocks().named(code).map(StatutoryClock::plainName).orElseGet(code::value);
    }

    /** What a visit for this clock is called; empty where the clock is about no visit. */
    static Optional<Purpose> purpose(ClockCode code) {
        return Optional.ofNullable(VISITS.get(code.value()));
    }
}
