package org.throughline.web.improvement.inspections.pages;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.inspections.Document;
import org.throughline.web.improvement.inspections.Documents;
import org.throughline.web.improvement.inspections.Following;
import org.throughline.web.trail.Trail;

/** The same themes through the years: what was found again and again, under whatever words. */
@Controller
@Needs(Permission.SEE_PLAN)
class ThemesPage {

    private final Sights sights;
    private final Following following;
    private final Documents documents;
    private final Trail trail;

    ThemesPage(Sights sights, Following following, Documents documents, Trail trail) {
        this.sights = sights;
        this.following = following;
        this.documents = documents;
        this.trail = trail;
    }

    @GetMapping("/improvement/themes")
    @Transactional
    public String show(Model model) {
        trail.read(sights.current().actor(), "themes through the years", null, "");
        model.addAttribute("page", ThemesView.of(following.all()));
        return "improvement/inspections/themes";
    }

    @GetMapping("/improvement/themes/{theme}")
    @Transactional
    public String theme(@PathVariable String theme, Model model) {
        var found = ThemeKeys.keyed(theme).orElseThrow(InspectionPage::absent);
        trail.read(sights.current().actor(), "theme through the years", null, found.words());
        var all = following.all();
        var reports = new HashMap<UUID, Document>();
        all.forEach(heard -> documents
                .shown(heard.event().id())
                .ifPresent(it -> reports.put(heard.event().id(), it)));
        model.addAttribute(
                "page", ThemeView.of(found, all, reports, sights.current().may(Permission.KEEP_PLAN)));
        return "improvement/inspections/theme";
    }
}
