package org.throughline.web.improvement.plan.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.improvement.plan.Stage;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.service.ServicePart;
import org.throughline.web.service.Shown;
import org.throughline.web.service.Shown.Cell;
import org.throughline.web.service.Shown.Row;

/** On the service page: what of the improvement plan is late, and what was done but not shown to work. */
@Component
class PlanPart implements ServicePart {

    private static final String HOME = "/improvement";

    private final ImprovementPlan plan;

    PlanPart(ImprovementPlan plan) {
        this.plan = plan;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Optional<Shown> shown(Sight who) {
        return who.may(Permission.SEE_PLAN) ? Optional.of(shown(plan.now())) : Optional.empty();
    }

    private static Shown shown(Plan plan) {
        return new Shown(
                "The improvement plan",
                words(plan),
                List.of("What", "How many"),
                rows(plan),
                "",
                new Shown.Link("The plan, item by item", HOME));
    }

    /** Of a plan without items there is nothing to say but what waits to come into it. */
    private static List<Row> rows(Plan plan) {
        var waiting = row(
                "Areas for improvement without an item", plan.areasWithoutItem().size(), HOME + "/areas", true);
        return plan.items().isEmpty()
                ? List.of(waiting)
                : List.of(
                        late("Actions overdue", plan.overdueActions().size(), "#overdue"),
                        late("Milestones missed", plan.milestonesMissed().size(), "#milestones"),
                        late(
                                "Items without an action",
                                plan.itemsWithoutAction().size(),
                                "#without-action"),
                        late("Items without an owner", plan.itemsWithoutOwner().size(), "#without-owner"),
                        late("Impact reviews due", plan.reviewsDue().size(), "#reviews"),
                        late("Items that came back", plan.cameBack().size(), "#came-back"),
                        stage(plan, Stage.ACTIONS_DONE),
                        stage(plan, Stage.UNDER_REVIEW),
                        waiting);
    }

    private static String words(Plan plan) {
        int shown = plan.items().size() - plan.open().size();
        return plan.items().isEmpty()
                ? "The plan has no item yet."
                : "%s, of which %s shown to work."
                        .formatted(
                                Days.count(plan.items().size(), "item", "items"),
                                shown == 0 ? "none is" : shown == 1 ? "1 is" : "%,d are".formatted(shown));
    }

    private static Row late(String words, int many, String list) {
        return row(words, many, HOME + list, true);
    }

    private static Row stage(Plan plan, Stage stage) {
        return row(stage.words(), plan.in(stage).size(), Address.of(HOME, "stage", stage.name()) + "#items", false);
    }

    private static Row row(String words, int many, String list, boolean late) {
        return new Row(
                words,
                null,
                List.of(new Cell("%,d".formatted(many), many == 0 ? null : list, "", true, late && many > 0)));
    }
}
