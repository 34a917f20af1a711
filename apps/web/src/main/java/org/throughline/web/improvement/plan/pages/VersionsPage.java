package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Since;
import org.throughline.web.improvement.plan.Version;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.trail.Trail;

/** Agreed plans: agreeing one, opening one as it stood, and what changed since. */
@Controller
class VersionsPage {

    private final Sights sights;
    private final ImprovementPlan plan;
    private final Asking asking;
    private final Trail trail;
    private final Clock clock;

    VersionsPage(Sights sights, ImprovementPlan plan, Asking asking, Trail trail, Clock clock) {
        this.sights = sights;
        this.plan = plan;
        this.asking = asking;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/improvement/versions")
    @Needs(Permission.SEE_PLAN)
    @Transactional
    public String show(Model model) {
        var who = sights.current();
        trail.read(who.actor(), "versions of the improvement plan", null, "");
        model.addAttribute("page", VersionsView.of(plan.versions(), who.may(Permission.DECIDE_PLAN)));
        return "improvement/plan/versions";
    }

    /** The plan as it stood when it was agreed. */
    @GetMapping("/improvement/versions/{number}")
    @Needs(Permission.SEE_PLAN)
    @Transactional
    public String version(@PathVariable long number, Model model) {
        var version = find(number);
        trail.read(sights.current().actor(), "improvement plan", null, "version " + number);
        model.addAttribute(
                "page", PlanView.of(plan.asAt(version.moment()), LocalDate.now(clock), version, sights.current()));
        return "improvement/plan/plan";
    }

    @GetMapping("/improvement/versions/{number}/since")
    @Needs(Permission.SEE_PLAN)
    @Transactional
    public String since(@PathVariable long number, Model model) {
        var version = find(number);
        trail.read(sights.current().actor(), "improvement plan", null, "changes since version " + number);
        var since = Since.between(plan.asAt(version.moment()), plan.now());
        model.addAttribute("page", VersionsView.SinceView.of(version, since));
        return "improvement/plan/since";
    }

    private Version find(long number) {
        return plan.versions().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(Asking::absent);
    }

    @GetMapping("/improvement/versions/agree")
    @Needs(Permission.DECIDE_PLAN)
    String agree(HttpServletRequest request, Model model) {
        var first = Fields.of(
                "seen", String.valueOf(VersionsView.next(plan.versions())), "on", Days.inWords(LocalDate.now(clock)));
        return asking.show(request, first, this::agreeing, model);
    }

    private FormView agreeing(Fields fields, Form.Trouble trouble) {
        int next = VersionsView.next(plan.versions());
        return new Form("Agree the plan", fields, trouble)
                .back("/improvement/versions", "Versions")
                .says("The plan as it stands now becomes version " + next
                        + ". It can be opened as it stood for good, and" + " the plan goes on from there.")
                .seen(next)
                .day("on", "Day on which it was agreed", "Like 27/3/2026", "")
                .text(
                        "note",
                        "By whom, and on what grounds",
                        "Such as: the improvement board, at its meeting of 3 May.")
                .to("/improvement/versions/agree", "Agree the plan");
    }

    @PostMapping("/improvement/versions/agree")
    @Needs(Permission.DECIDE_PLAN)
    @KeepsText(form = "/improvement/versions/agree")
    String agreed(
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                plan.agree(sights.current(), Math.toIntExact(fields.seen()), fields.day("on"), fields.get("note")),
                new Asking.Sent(fields, this::agreeing, "on", "The plan is agreed", "/improvement/versions"),
                model,
                response,
                next);
    }
}
