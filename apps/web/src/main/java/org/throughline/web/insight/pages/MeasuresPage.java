package org.throughline.web.insight.pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.insight.Counts;
import org.throughline.web.trail.Trail;

/** Every measure by theme, and one measure with its definition and its trend. */
@Controller
class MeasuresPage {

    private final Sights sights;
    private final Measures measures;
    private final Counts counts;
    private final Trail trail;

    MeasuresPage(Sights sights, Measures measures, Counts counts, Trail trail) {
        this.sights = sights;
        this.measures = measures;
        this.counts = counts;
        this.trail = trail;
    }

    @GetMapping("/measures")
    @Needs({Permission.SEE_AGGREGATES, Permission.VIEW_SERVICE})
    @Transactional
    public String all(Model model) {
        var who = sights.current();
        trail.read(who.actor(), "measures", null, "");
        model.addAttribute("page", MeasuresView.of(counts.of(who), measures.all(), who.may(Permission.VIEW_SERVICE)));
        return "insight/measures";
    }

    @GetMapping("/measures/{measure}")
    @Needs({Permission.SEE_AGGREGATES, Permission.VIEW_SERVICE})
    @Transactional
    public String one(@PathVariable String measure, Model model) {
        var who = sights.current();
        var found = measures.named(new MeasureCode(measure))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        trail.read(who.actor(), "measure", null, found.code().value());
        return counts.of(who)
                .map(all -> {
                    model.addAttribute(
                            "page", MeasureView.of(found.definition(), all, who.may(Permission.VIEW_SERVICE)));
                    return "insight/measure";
                })
                .orElse("redirect:/measures");
    }
}
