package org.throughline.clocks.protection;

import java.time.LocalDate;
import org.throughline.journey.ProtectionPlan;

/** Tells which plans run on a day. */
final class RunningPlans {

    private RunningPlans() {}

    /** True from the day it began to the day before it ended. Where an end cannot be read nobody can tell, so: false. */
    static boolean runsOn(ProtectionPlan plan, LocalDate day) {
        return plan.started()
                        .happened()
                        .day()
                        .filter(began -> !began.isAfter(day))
                        .isPresent()
                && plan.over().knownBy(day).isBlank();
    }
}
