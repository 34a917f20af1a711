package org.throughline.clocks.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.reading.Watch;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.CinPlan;
import org.throughline.journey.Journey;
import org.throughline.law.Provision;

/** Child in need plans that have run for long. */
public final class LongNeedPlans implements Watch {

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
        this.settings = settings;
    }

    @Override
    public ClockCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Child in need plans that have run for long";
    }

    @Override
    public String plainName() {
        return "Long child in need plan";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    /** One for each plan that runs and has passed a mark: the latest it has passed. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        return CinPlan.in(journey).stream()
                .filter(plan -> plan.over().knownBy(asAt).isBlank())
                .flatMap(plan -> plan.started().happened().day().stream().flatMap(began -> sighting(plan, began, asAt)))
                .toList();
    }

    private Stream<Sighting> sighting(CinPlan plan, LocalDate began, LocalDate asAt) {
        var marks = settings.on(MARKS, began);
        return marks.reversed().stream()
                .filter(months -> !began.plusMonths(months).isAfter(asAt))
                .limit(1)
                .map(months -> new Sighting(
                        CODE,
                        began.plusMonths(months),
                        "On a child in need plan for %d months, since %s".formatted(months, InWords.of(began)),
                        marks.stream()
                                .map(began::plusMonths)
                                .filter(asAt::isBefore)
                                .findFirst(),
                        Optional.of(plan.started().id())));
    }
}
