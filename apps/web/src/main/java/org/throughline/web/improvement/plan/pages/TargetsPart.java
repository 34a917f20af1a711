package org.throughline.web.improvement.plan.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.plan.Amounts;
import org.throughline.web.improvement.plan.Followed;
import org.throughline.web.improvement.plan.Followed.Standing;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.pages.Days;
import org.throughline.web.service.ServicePart;
import org.throughline.web.service.Shown;
import org.throughline.web.service.Shown.Cell;
import org.throughline.web.service.Shown.Row;

/** On the service page: the measures by which open items of the plan are followed, against their targets. */
@Component
class TargetsPart implements ServicePart {

    private final ImprovementPlan plan;

    TargetsPart(ImprovementPlan plan) {
        this.plan = plan;
    }

    private record Aim(Item item, Followed measure, LocalDate today) {

        boolean isMissed() {
            return measure.standing() != Standing.REACHED && measure.targetBy().isBefore(today);
        }

        /** What somebody must look at first. */
        boolean isWorse() {
            return isMissed() || measure.standing() == Standing.WORSE;
        }
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Optional<Shown> shown(Sight who) {
        return who.may(Permission.SEE_PLAN) ? shown(plan.now(), who.may(Permission.VIEW_SERVICE)) : Optional.empty();
    }

    private static Optional<Shown> shown(Plan plan, boolean exact) {
        var aims = plan.open().stream()
                .flatMap(item -> item.measures().stream().map(measure -> new Aim(item, measure, plan.day())))
                .sorted(Comparator.comparing((Aim aim) -> !aim.isWorse())
                        .thenComparing(aim -> aim.measure().targetBy()))
                .toList();
        int without = plan.itemsWithoutMeasure().size();
        return plan.open().isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "Targets of the improvement plan",
                        aims.isEmpty() ? "No measure follows an open item." : "",
                        List.of("Measure", "Last", "Target", "How it stands"),
                        aims.stream().map(aim -> row(aim, exact)).toList(),
                        without == 0
                                ? ""
                                : "%s followed by no measure, so that nobody could tell from figures whether %s."
                                        .formatted(
                                                Days.count(without, "open item is", "open items are"),
                                                without == 1 ? "it works" : "they work"),
                        null));
    }

    /** Whoever sees figures alone reads the figure where it is told to them, on the page of the measure. */
    private static Row row(Aim aim, boolean exact) {
        var measure = aim.measure();
        var page = "/measures/" + measure.measure();
        return new Row(
                measure.name(),
                ItemAddress.of(aim.item().id()),
                List.of(
                        exact
                                ? new Cell(
                                        measure.newest().map(Amounts::of).orElse("Not counted yet"),
                                        page,
                                        "",
                                        false,
                                        false)
                                : new Cell("See the measure", page, "", false, false),
                        new Cell(
                                Amounts.of(measure.target(), measure.unit()),
                                null,
                                "by " + Days.inWords(measure.targetBy()),
                                false,
                                false),
                        new Cell(
                                measure.standing().words() + (aim.isMissed() ? ", and its day has passed" : ""),
                                null,
                                aim.item().title(),
                                false,
                                aim.isWorse())));
    }
}
