package org.throughline.clocks.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.FacedWatch;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Mark;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Journey;
import org.throughline.journey.ProtectionPlans;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** Child protection plans that have run for 9, 12, 15 or 18 months, and for two years as the national figure counts them. */
public final class LongPlans extends FacedWatch {

    private static final ClockCode CODE = new ClockCode("CPP-07");

    public static final Setting<List<Integer>> MARKS = Setting.marks(
            "watches.protection-plan-months",
            "After how many months a manager looks at a child protection plan that goes on.",
            "months",
            List.of(9, 12, 15, 18),
            23,
            "No law names it; 15 months are a common point of challenge before two years.");

    private static final Provision SOURCE = Sources.fromKnowledge(
            Instrument.LOCAL_STANDARDS,
            "Oversight of child protection plans",
            "Managers look at plans that have passed the months which the council sets, before they reach two years.");

    private final Settings settings;

    public LongPlans(Settings settings) {
        super(CODE, "Child protection plans that have run for long", "Long child protection plan", SOURCE);
        this.settings = settings;
    }

    /** One for each plan that runs and has passed a mark: the latest it has passed. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        return ProtectionPlans.in(journey).stream()
                .filter(plan -> RunningPlans.runsOn(plan, asAt))
                .flatMap(plan -> plan.started().happened().day().stream()
                        .flatMap(began -> Mark.latest(
                                CODE,
                                marks(began),
                                "On a child protection plan for %s, since " + InWords.of(began),
                                plan.started(),
                                asAt)
                                .stream()))
                .toList();
    }

    private List<Mark> marks(LocalDate began) {
        var months = settings.on(MARKS, began).stream().map(n -> new Mark(began.plusMonths(n), n + " months"));
        var twoYears = new Mark(began.plusDays(PlanOfTwoYears.LONG_IS_MORE_THAN_DAYS), "two years");
        return Stream.concat(months, Stream.of(twoYears)).toList();
    }
}
