package org.throughline.web.returns.pages;

import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.Pages;
import org.throughline.web.returns.Notices;
import org.throughline.web.returns.Run;
import org.throughline.web.returns.Runs;
import org.throughline.web.trail.Trail;

/** One check of a return: how far it has come, and what it found by rule, team, worker and child. */
@Controller
@Needs(Permission.VIEW_RETURNS)
class RunPage {

    /** Besides by rule. */
    private static final Set<String> OTHERS = Set.of("team", "worker", "child");

    private final Sights sights;
    private final Runs runs;
    private final Notices notices;
    private final Trail trail;

    RunPage(Sights sights, Runs runs, Notices notices, Trail trail) {
        this.sights = sights;
        this.runs = runs;
        this.notices = notices;
        this.trail = trail;
    }

    @GetMapping("/returns/{run}")
    @Transactional
    public String show(
            @PathVariable UUID run,
            @RequestParam(name = "by", defaultValue = "") String asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var who = sights.current();
        var found = found(run);
        var by = OTHERS.contains(asked) ? asked : "rule";
        trail.read(who.actor(), "return", null, found.words() + ", check " + run + ", by " + by);
        if (found.result().isEmpty()) {
            model.addAttribute("page", WaitView.of(found));
            return "returns/wait";
        }
        var bar = RunBar.of(found, who);
        model.addAttribute(
                "page",
                switch (by) {
                    case "team" -> FiguresView.teams(bar, run, notices.byTeam(run));
                    case "worker" -> FiguresView.workers(bar, run, notices.byWorker(run));
                    case "child" -> {
                        int children = notices.children(run, who);
                        int at = Pages.within(page, children);
                        yield FiguresView.children(
                                bar, run, notices.byChild(run, who, Pages.offset(at), Pages.SIZE), children, at);
                    }
                    default -> FiguresView.rules(bar, run, notices.byRule(run));
                });
        return "returns/run";
    }

    /** For a page that follows its check: nothing about any child, so that the trail keeps the opening of the page alone. */
    @GetMapping("/returns/{run}/progress")
    ResponseEntity<WaitView.Progress> progress(@PathVariable UUID run) {
        var found = found(run);
        return found.progress().state().isUnderWay()
                ? ResponseEntity.ok(WaitView.progress(found))
                : ResponseEntity.noContent().build();
    }

    private Run found(UUID run) {
        return runs.find(run).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
