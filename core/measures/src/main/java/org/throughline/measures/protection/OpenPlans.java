package org.throughline.measures.protection;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.throughline.journey.ProtectionPlan;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Doubt;
import org.throughline.measures.counting.Share;

/** Counts the child protection plans that are open on a day, one by one. */
final class OpenPlans {

    private OpenPlans() {}

    /** @param counting what one open plan adds, by the day it began */
    static Share count(Child child, LocalDate day, BiFunction<ProtectionPlan, LocalDate, Share> counting) {
        return child.plans().stream().map(plan -> count(plan, day, counting)).collect(Share.together());
    }

    private static Share count(
            ProtectionPlan plan, LocalDate day, BiFunction<ProtectionPlan, LocalDate, Share> counting) {
        var started = plan.started().happened();
        var over = plan.over().knownBy(day);
        if (!started.isKnownBy(day) || over.day().isPresent()) {
            return Share.NOTHING;
        }
        if (!over.isBlank()) {
            return Doubt.share(Doubt.of("The end of a child protection plan", over));
        }
        return started.day()
                .map(began -> counting.apply(plan, began))
                .orElseGet(() -> Doubt.share(Doubt.ofAny("The start of a child protection plan", started)));
    }
}
