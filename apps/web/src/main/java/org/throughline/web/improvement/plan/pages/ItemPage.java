package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.trail.Trail;

/** One item of the plan, of today or of an earlier day. */
@Controller
@Needs(Permission.SEE_PLAN)
class ItemPage {

    private final Sights sights;
    private final ImprovementPlan plan;
    private final JudgedLast judged;
    private final Trail trail;
    private final Clock clock;

    ItemPage(Sights sights, ImprovementPlan plan, JudgedLast judged, Trail trail, Clock clock) {
        this.sights = sights;
        this.plan = plan;
        this.judged = judged;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/improvement/items/{item}")
    @Transactional
    public String show(
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String asAt,
            Model model,
            HttpServletResponse response) {
        var who = sights.current();
        var asked = new Wanted(null, null, null, null, asAt);
        if (!asked.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var found = asked.day().map(plan::asAt).orElseGet(plan::now);
        var one = find(found, item);
        trail.read(
                who.actor(),
                "item of the improvement plan",
                null,
                one.title() + ", " + item + ", as at " + found.day());
        var measures = one.measures().stream()
                .map(it -> MeasureCard.of(
                        ItemAddress.of(item),
                        it,
                        plan.course(it.measure(), found.asAt()),
                        who.mayAny(Permission.SEE_AGGREGATES, Permission.VIEW_SERVICE)))
                .toList();
        model.addAttribute(
                "page",
                ItemView.of(
                        found,
                        one,
                        LocalDate.now(clock),
                        who,
                        asked,
                        judged.about(one.themes(), found.day()),
                        measures,
                        plan.history(item)));
        return "improvement/plan/item";
    }

    /** One that was taken out is shown too, without being in the plan. */
    private static Item find(Plan plan, UUID item) {
        return plan.find(item)
                .or(() -> plan.takenOut().stream()
                        .filter(it -> it.id().equals(item))
                        .findFirst())
                .orElseThrow(Asking::absent);
    }
}
