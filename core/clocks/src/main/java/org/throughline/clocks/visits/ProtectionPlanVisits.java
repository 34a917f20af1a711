package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Journey;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.ProtectionPlans;
import org.throughline.law.Provision;

/** Visits to a child on a child protection plan, at the interval the council sets: no law names one. */
public final class ProtectionPlanVisits implements StatutoryClock {

    private static final ClockCode CODE = new ClockCode("CPP-05");

    private static final String TABLE = "ssd_cp_visits";

    /** Later than any setting. */
    private static final LocalDate LAST_SET = LocalDate.MAX;

    private final LocalIntervals intervals;
    private final PlanVisits rules;

    public ProtectionPlanVisits(WorkingDays workingDays, LocalIntervals intervals) {
        this.intervals = intervals;
        this.rules = new PlanVisits(CODE, intervals, LocalIntervals.Visits.CHILD_PROTECTION, workingDays);
    }

    @Override
    public ClockCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Visits to a child on a child protection plan";
    }

    @Override
    public String plainName() {
        return "Child protection visit";
    }

    @Override
    public Provision source() {
        return source(LAST_SET);
    }

    @Override
    public Provision source(LocalDate started) {
        return intervals.source(LocalIntervals.Visits.CHILD_PROTECTION, started);
    }

    /** One reading for each interval between visits on which the child was seen, while a plan runs. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        var plans = ProtectionPlans.in(journey);
        if (plans.isEmpty()) {
            return List.of();
        }
        var visits = Visits.in(journey, TABLE, asAt);
        return plans.stream()
                .flatMap(plan ->
                        new VisitsAtIntervals(visits, stretch(plan), rules::on, asAt).fromTheBeginning().stream())
                .toList();
    }

    private static Stretch stretch(ProtectionPlan plan) {
        return new Stretch(
                plan.started(),
                plan.started().happened(),
                plan.over(),
                "Child protection plan begun",
                Optional.empty());
    }
}
