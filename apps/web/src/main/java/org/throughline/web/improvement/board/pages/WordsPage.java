package org.throughline.web.improvement.board.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.ReadTexts;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Trail;

/** Reading the texts of the plan, and saying which of them name nobody and may be published. */
@Controller
@Needs(Permission.DECIDE_PLAN)
class WordsPage {

    private static final String ADDRESS = Boards.HOME + "/words";

    private final Sights sights;
    private final ReadTexts texts;
    private final ImprovementPlan plan;
    private final Trail trail;

    WordsPage(Sights sights, ReadTexts texts, ImprovementPlan plan, Trail trail) {
        this.sights = sights;
        this.texts = texts;
        this.plan = plan;
        this.trail = trail;
    }

    @GetMapping(ADDRESS)
    @Transactional
    public String show(Model model) {
        trail.read(sights.current().actor(), "texts of the plan to be published", null, "");
        model.addAttribute("page", WordsView.of(plan.now(), texts.open()));
        return "improvement/board/words";
    }

    /** Of the texts that stood on the page, those that are ticked may be published and the others may not. */
    @PostMapping(ADDRESS)
    public String mark(
            @RequestParam(required = false) @Nullable List<String> shown,
            @RequestParam(required = false) @Nullable Set<String> open,
            RedirectAttributes next) {
        var known = WordsView.fingerprints(plan.now());
        var marked = new HashMap<String, Boolean>();
        if (shown != null) {
            shown.stream()
                    .filter(known::contains)
                    .forEach(text -> marked.put(text, open != null && open.contains(text)));
        }
        texts.mark(sights.current().actor(), marked);
        long may = marked.values().stream().filter(it -> it).count();
        next.addFlashAttribute("banner", Days.count(may, "text", "texts") + " may be published.");
        return "redirect:" + ADDRESS;
    }
}
