package org.throughline.drift.protection;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.journey.CinPlan;
import org.throughline.journey.Journey;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.ProtectionPlans;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/**
 * A child protection plan or a child in need plan whose first day is known.
 *
 * @param ended empty while it runs; empty too where nobody can tell the day it ended
 * @param runs true while nothing in the record says that it is over
 */
record RunningPlan(Kind kind, Recorded<?> started, LocalDate began, Optional<LocalDate> ended, boolean runs) {

    enum Kind {
        PROTECTION("child protection plan"),
        NEED("child in need plan");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Of both kinds, in the order in which they began. */
    static List<RunningPlan> all(Journey journey) {
        return Stream.concat(protection(journey), need(journey))
                .sorted(comparing(RunningPlan::began))
                .toList();
    }

    /** In the order in which they began. */
    static List<RunningPlan> ofProtection(Journey journey) {
        return protection(journey).sorted(comparing(RunningPlan::began)).toList();
    }

    /** The latest begun of those that run: one left open by mistake does not make a newer one look old. */
    static Optional<RunningPlan> current(List<RunningPlan> plans) {
        return plans.reversed().stream().filter(RunningPlan::runs).findFirst();
    }

    /** A running child protection plan of which nobody can tell how long it has run. */
    static boolean runsWithoutFirstDay(Journey journey) {
        return ProtectionPlans.in(journey).stream()
                .filter(plan -> plan.over().isBlank())
                .anyMatch(plan -> plan.started().happened().day().isEmpty());
    }

    private static Stream<RunningPlan> protection(Journey journey) {
        return ProtectionPlans.in(journey).stream().flatMap(RunningPlan::of);
    }

    private static Stream<RunningPlan> need(Journey journey) {
        return CinPlan.in(journey).stream().flatMap(plan -> of(Kind.NEED, plan.started(), plan.over()));
    }

    private static Stream<RunningPlan> of(ProtectionPlan plan) {
        return of(Kind.PROTECTION, plan.started(), plan.over());
    }

    private static Stream<RunningPlan> of(Kind kind, Recorded<?> started, When over) {
        return started.happened().day().stream()
                .map(began -> new RunningPlan(kind, started, began, over.day(), over.isBlank()));
    }
}
