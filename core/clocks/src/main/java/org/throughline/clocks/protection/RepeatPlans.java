package org.throughline.clocks.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.FacedWatch;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.reading.Sources;
import org.throughline.journey.Journey;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.ProtectionPlans;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** Children who are on a child protection plan for a second time or more, ever, under this council. */
public final class RepeatPlans extends FacedWatch {

    private static final ClockCode CODE = new ClockCode("CPP-11");

    private static final Provision SOURCE = Sources.read(
            Instrument.LAIT,
            "measures 14 and 15",
            "A child protection plan counts as a second or later one when the child has been on a plan of this council"
                    + " before, however long ago.",
            "LAIT's data dictionary and the children in need census guide 2023-24, section 5.4");

    public RepeatPlans() {
        super(CODE, "Second or later child protection plans", "Repeat child protection plan", SOURCE);
    }

    /** One for each plan that runs, where the record holds an earlier plan or the file counts one. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        var plans = ProtectionPlans.in(journey);
        return plans.stream()
                .filter(plan -> RunningPlans.runsOn(plan, asAt))
                .flatMap(plan -> plan.started().happened().day().stream()
                        .flatMap(began -> sighting(plan, began, plans).stream()))
                .toList();
    }

    private static Optional<Sighting> sighting(ProtectionPlan plan, LocalDate began, List<ProtectionPlan> plans) {
        long onRecord = plans.stream()
                .flatMap(other -> other.started().happened().day().stream())
                .filter(began::isAfter)
                .distinct()
                .count();
        long earlier = Math.max(onRecord, stated(plan));
        return Optional.of(new Sighting(
                        CODE,
                        began,
                        "On a child protection plan since %s, with %s before it"
                                .formatted(InWords.of(began), earlier == 1 ? "1 other" : earlier + " others"),
                        Optional.empty(),
                        Optional.of(plan.started().id())))
                .filter(_ -> earlier > 0);
    }

    /** As the file counts them; 0 where that is no number. */
    private static int stated(ProtectionPlan plan) {
        var number = plan.started().fact().earlierStated();
        return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
    }
}
