package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Journey;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.ProtectionPlans;

/** Visits to a child on a child protection plan, at the interval the council sets: no law names one. */
public final class ProtectionPlanVisits extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CPP-05");

    private static final String TABLE = "ssd_cp_visits";

    /** No law names an interval. */
    public static final Setting<Length> INTERVAL = Setting.length(
            "visits.child-protection",
            "How often a child on a child protection plan is seen, at the least.",
            Length.workingDays(10),
            "No law names it: the plan does; 10 working days is what most councils use.",
            PlanVisits.LONGEST);

    private static final Terms TERMS = Terms.of(
                    Owner.SOCIAL_WORKER,
                    "A child protection plan began, or the child was last seen",
                    "The child was seen")
            .within(INTERVAL.usual())
            .setBy(INTERVAL.name())
            .recurring("While the plan runs")
            .changedBy("The plan may ask for more; the files do not hold what it asks")
            .lapsing("The plan ends, the case is closed, or the child dies");

    private final PlanVisits rules;

    public ProtectionPlanVisits(WorkingDays workingDays, Settings settings) {
        super(Face.of(
                CODE.value(),
                "Visits to a child on a child protection plan",
                "Child protection visit",
                LocalStandard.of(
                        settings,
                        INTERVAL,
                        "Visits on a child protection plan",
                        "A child on a child protection plan is seen at least every %s."),
                TERMS));
        this.rules = new PlanVisits(CODE, settings, INTERVAL, workingDays);
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
