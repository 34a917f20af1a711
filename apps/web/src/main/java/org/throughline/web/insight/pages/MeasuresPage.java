package org.throughline.web.insight.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Unit;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.insight.Breakdowns;
import org.throughline.web.insight.By;
import org.throughline.web.insight.CouncilMeasures;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Neighbours;
import org.throughline.web.insight.Steps;
import org.throughline.web.insight.Trend;
import org.throughline.web.insight.Workforce;
import org.throughline.web.trail.Trail;

/** Every measure by theme, and one measure with its definition, its trend and its groups. */
@Controller
@Needs({Permission.SEE_AGGREGATES, Permission.VIEW_SERVICE})
class MeasuresPage {

    private final Sights sights;
    private final CouncilMeasures measures;
    private final Counts counts;
    private final Workforce workforce;
    private final Steps steps;
    private final Neighbours neighbours;
    private final Breakdowns breakdowns;
    private final GroupNames names;
    private final Trail trail;

    MeasuresPage(
            Sights sights,
            CouncilMeasures measures,
            Counts counts,
            Workforce workforce,
            Steps steps,
            Neighbours neighbours,
            Breakdowns breakdowns,
            GroupNames names,
            Trail trail) {
        this.sights = sights;
        this.measures = measures;
        this.counts = counts;
        this.workforce = workforce;
        this.steps = steps;
        this.neighbours = neighbours;
        this.breakdowns = breakdowns;
        this.names = names;
        this.trail = trail;
    }

    @GetMapping("/measures")
    @Transactional
    public String all(Model model) {
        var who = sights.current();
        trail.read(who.actor(), "measures", null, "");
        model.addAttribute(
                "page",
                MeasuresView.of(
                        counts.of(who),
                        measures.now().all(),
                        workforce.all(who),
                        steps.all(),
                        who.may(Permission.VIEW_SERVICE),
                        who.may(Permission.KEEP_MEASURES)));
        return "insight/measures";
    }

    @GetMapping("/measures/{measure}")
    @Transactional
    public String one(
            @PathVariable String measure,
            @RequestParam(defaultValue = "team") String by,
            @RequestParam(defaultValue = "year") String period,
            Model model) {
        var who = sights.current();
        var found = measures.now().named(new MeasureCode(measure)).orElseThrow(MeasuresPage::notFound);
        var sort = By.of(by).orElseThrow(MeasuresPage::notFound);
        trail.read(who.actor(), "measure", null, found.code().value());
        return counts.of(who)
                .map(all -> {
                    model.addAttribute("page", view(who, found.definition(), all, sort, period));
                    return "insight/measure";
                })
                .orElse("redirect:/measures");
    }

    private MeasureView view(Sight who, Definition definition, Counts.All all, By by, String period) {
        boolean exact = who.may(Permission.VIEW_SERVICE);
        var code = definition.code();
        return MeasureView.of(
                definition,
                Trend.of(definition, all.of(code), steps.of(code), exact),
                all,
                new MeasureView.Viewer(exact, who.may(Permission.KEEP_MEASURES)),
                neighbours.of(code),
                exact ? Optional.of(breakdown(who, definition, all, by, period)) : told(who, definition, all, by));
    }

    /** To who sees figures alone: percentages of the year, and of no single worker. */
    private Optional<BreakdownView> told(Sight who, Definition definition, Counts.All all, By by) {
        if (definition.unit() != Unit.PERCENT || all.windows().isEmpty()) {
            return Optional.empty();
        }
        var sort = by == By.WORKER ? By.TEAM : by;
        var parts = breakdowns.of(who, definition.code(), 1, sort);
        return Optional.of(BreakdownView.told(
                definition,
                sort,
                List.of(all.windows().getFirst()),
                all.of(definition.code()).getFirst(),
                parts,
                names.of(sort, parts),
                List.of(By.TEAM, By.SEX, By.AGE, By.ETHNICITY)));
    }

    private BreakdownView breakdown(Sight who, Definition definition, Counts.All all, By by, String period) {
        for (int n = 1; n <= all.windows().size(); n++) {
            if (all.windows().get(n - 1).key().equals(period)) {
                var parts = breakdowns.of(who, definition.code(), n, by);
                return BreakdownView.of(
                        definition,
                        by,
                        all.windows(),
                        all.of(definition.code()).get(n - 1),
                        parts,
                        names.of(by, parts),
                        List.of(By.values()));
            }
        }
        throw notFound();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
