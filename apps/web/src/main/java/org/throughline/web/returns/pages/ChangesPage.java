package org.throughline.web.returns.pages;

import java.util.Comparator;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import org.throughline.web.returns.Changes;
import org.throughline.web.returns.CleanUp;
import org.throughline.web.returns.Run;
import org.throughline.web.returns.Runs;
import org.throughline.web.trail.Trail;

/** What changed since an earlier return, and how the clean-up goes. */
@Controller
@Needs(Permission.VIEW_RETURNS)
class ChangesPage {

    /** A longer list of children is in the table of findings or in the file itself. */
    private static final int NAMED = 200;

    private static final int CHECKS = 60;

    private final Sights sights;
    private final Runs runs;
    private final Changes changes;
    private final CleanUp cleanUp;
    private final Trail trail;

    ChangesPage(Sights sights, Runs runs, Changes changes, CleanUp cleanUp, Trail trail) {
        this.sights = sights;
        this.runs = runs;
        this.changes = changes;
        this.cleanUp = cleanUp;
        this.trail = trail;
    }

    @GetMapping("/returns/{run}/changes")
    @Transactional
    public String changes(@PathVariable UUID run, @RequestParam(defaultValue = "") String since, Model model) {
        var who = sights.current();
        var found = done(run);
        var all = changes.of(run);
        trail.read(who.actor(), "changes of a return", null, found.words() + ", check " + run);
        var chosen = all.stream()
                .filter(one -> ChangesView.key(one.since()).equals(since))
                .findFirst()
                .or(() -> all.stream().min(Comparator.comparing(Changes.Change::since)));
        model.addAttribute(
                "page",
                chosen.map(one -> ChangesView.of(
                                RunBar.of(found, who),
                                all,
                                one,
                                runs.find(one.other()).orElseThrow(),
                                changes.findings(run, one.other()),
                                changes.children(run, one.since(), true, who, NAMED),
                                changes.children(run, one.since(), false, who, NAMED)))
                        .orElseGet(() -> ChangesView.nothing(RunBar.of(found, who))));
        return "returns/changes";
    }

    @GetMapping("/returns/{run}/over-time")
    @Transactional
    public String overTime(@PathVariable UUID run, @RequestParam(defaultValue = "") String team, Model model) {
        var who = sights.current();
        var found = done(run);
        trail.read(who.actor(), "clean-up of a return", null, found.words());
        model.addAttribute(
                "page",
                OverTimeView.of(
                        RunBar.of(found, who), run, cleanUp.of(found.of().orElseThrow(), CHECKS), team));
        return "returns/over-time";
    }

    private Run done(UUID run) {
        return runs.find(run)
                .filter(found -> found.result().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
