package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.OtherPlans;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.CinPlan;
import org.throughline.journey.Journey;
import org.throughline.journey.When;

/**
 * Visits to a child on a child in need plan, at the interval the council sets: no law names one. While a child is on a
 * child protection plan or looked after, other visits take their place.
 */
public final class InNeedVisits extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CIP-04");

    private static final String TABLE = "ssd_cin_visits";

    /** No law names an interval. */
    public static final Setting<Length> INTERVAL = Setting.length(
            "visits.child-in-need",
            "How often a child on a child in need plan is seen, at the least.",
            Length.workingDays(20),
            "No law names it: the plan does; 20 working days is what most councils use.",
            PlanVisits.LONGEST);

    private static final Terms TERMS = Terms.of(
                    Owner.SOCIAL_WORKER, "A child in need plan began, or the child was last seen", "The child was seen")
            .within(INTERVAL.usual())
            .setBy(INTERVAL.name())
            .recurring("While the plan runs")
            .changedBy("The plan may ask for more; the files do not hold what it asks")
            .lapsing("The plan ends, the case is closed, the child dies, or other visits take their place");

    private final PlanVisits rules;

    public InNeedVisits(WorkingDays workingDays, Settings settings) {
        super(Face.of(
                CODE.value(),
                "Visits to a child on a child in need plan",
                "Child in need visit",
                LocalStandard.of(
                        settings,
                        INTERVAL,
                        "Visits on a child in need plan",
                        "A child on a child in need plan is seen at least every %s."),
                TERMS));
        this.rules = new PlanVisits(CODE, settings, INTERVAL, workingDays);
    }

    /** One reading for each interval between visits on which the child was seen, while a plan runs and nothing more does. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        var plans = CinPlan.in(journey);
        if (plans.isEmpty()) {
            return List.of();
        }
        var visits = Visits.in(journey, TABLE, asAt);
        var others = OtherPlans.in(journey, asAt);
        return plans.stream()
                .flatMap(plan -> stretches(plan, others, asAt))
                .flatMap(stretch -> new VisitsAtIntervals(visits, stretch, rules::on, asAt).fromTheBeginning().stream())
                .toList();
    }

    /** The plan less the time of other visits. */
    private static Stream<Stretch> stretches(CinPlan plan, OtherPlans others, LocalDate asAt) {
        var began = plan.started().happened().knownBy(asAt).day();
        if (began.isEmpty()) {
            return Stream.of(stretch(plan, plan.started().happened(), plan.over()));
        }
        var stretches = new ArrayList<Stretch>();
        var from = began;
        for (var other : others.times()) {
            var start = from;
            if (start.isEmpty()) {
                break;
            }
            if (start.get().isBefore(other.began())) {
                stretches.add(stretch(
                        plan, When.on(start.get()), When.earliest(List.of(plan.over(), When.on(other.began())))));
            }
            from = other.ended().map(end -> end.isAfter(start.get()) ? end : start.get());
        }
        from.map(start -> stretch(plan, When.on(start), plan.over())).ifPresent(stretches::add);
        return stretches.stream().filter(stretch -> hasADay(stretch, asAt));
    }

    private static boolean hasADay(Stretch stretch, LocalDate asAt) {
        var until = stretch.until().knownBy(asAt).day();
        return stretch.from()
                .day()
                .flatMap(first -> until.filter(first::isAfter))
                .isEmpty();
    }

    private static Stretch stretch(CinPlan plan, When from, When until) {
        return new Stretch(plan.started(), from, until, "Child in need plan begun", Optional.empty());
    }
}
