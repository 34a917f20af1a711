package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.pages.Downloads;
import org.throughline.web.trail.Trail;

/** The improvement plan, of today or of an earlier day, and as a table to take out. */
@Controller
@Needs(Permission.SEE_PLAN)
class PlanPage {

    private final Sights sights;
    private final ImprovementPlan plan;
    private final Trail trail;
    private final Clock clock;

    PlanPage(Sights sights, ImprovementPlan plan, Trail trail, Clock clock) {
        this.sights = sights;
        this.plan = plan;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/improvement")
    @Transactional
    public String show(Wanted wanted, Model model, HttpServletResponse response) {
        if (!wanted.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var who = sights.current();
        var found = plan(wanted);
        trail.read(who.actor(), "improvement plan", null, wanted.address("/improvement"));
        model.addAttribute("page", PlanView.of(found, LocalDate.now(clock), plan.agreed(found.asAt()), who, wanted));
        return "improvement/plan/plan";
    }

    @GetMapping("/improvement/plan.csv")
    @Transactional
    public void csv(Wanted wanted, HttpServletResponse response) throws IOException {
        var found = plan(wanted);
        trail.exported(sights.current().actor(), "improvement plan", wanted.address("/improvement"));
        Downloads.send(
                response,
                Downloads.CSV,
                "improvement-plan-" + found.day() + ".csv",
                false,
                PlanCsv.of(found, wanted).getBytes(StandardCharsets.UTF_8));
    }

    private Plan plan(Wanted wanted) {
        return wanted.day().map(plan::asAt).orElseGet(plan::now);
    }
}
