package org.throughline.clocks.need;

import java.time.LocalDate;
import java.util.List;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.FacedWatch;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Mark;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.CinPlan;
import org.throughline.journey.Journey;
import org.throughline.law.Provision;

/** Child in need plans that have run for long. */
public final class LongNeedPlans extends FacedWatch {

    private static final ClockCode CODE = new ClockCode("CIP-05");

    public static final Setting<List<Integer>> MARKS = Setting.marks(
            "watches.need-plan-months",
            "After how many months a manager looks at a child in need plan that goes on.",
            "months",
            List.of(6, 9, 12),
            60,
            "No law names it; councils set their own.");

    private static final Provision SOURCE = LocalStandard.of(
            "Oversight of child in need plans",
            "Managers look at child in need plans that have passed the months which the council sets.");

    private final Settings settings;

    public LongNeedPlans(Settings settings) {
        super(CODE, "Child in need plans that have run for long", "Long child in need plan", SOURCE);
        this.settings = settings;
    }

    /** One for each plan that runs and has passed a mark: the latest it has passed. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        return CinPlan.in(journey).stream()
                .filter(plan -> plan.over().knownBy(asAt).isBlank())
                .flatMap(plan -> plan.started().happened().day().stream()
                        .flatMap(began -> Mark.latest(
                                CODE,
                                marks(began),
                                "On a child in need plan for %s, since " + InWords.of(began),
                                plan.started(),
                                asAt)
                                .stream()))
                .toList();
    }

    private List<Mark> marks(LocalDate began) {
        return settings.on(MARKS, began).stream()
                .map(months -> new Mark(began.plusMonths(months), months + " months"))
                .toList();
    }
}
