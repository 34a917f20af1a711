package org.throughline.web.people.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.People;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.trail.Trail;

/** Finding a child by name, id or date of birth. */
@Controller
class SearchPage {

    private static final int LONGEST = 200;

    private final Sights sights;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    SearchPage(Sights sights, People people, Trail trail, Clock clock) {
        this.sights = sights;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/children")
    @Needs({
        Permission.VIEW_OWN,
        Permission.VIEW_TEAM,
        Permission.VIEW_SERVICE,
        Permission.VIEW_SERVICE_WITH_REASON,
        Permission.VIEW_LEAVING_WITH_REASON
    })
    @Transactional
    public String search(@RequestParam(defaultValue = "") String q, Model model) {
        var asked = q.strip();
        if (asked.length() > LONGEST) {
            asked = asked.substring(0, LONGEST);
        }
        if (asked.isEmpty()) {
            model.addAttribute("page", SearchView.nothingAsked());
            return "people/search";
        }
        var who = sights.current();
        var typed = DayTyped.in(asked);
        var found = people.search(who, typed.rest(), typed.day(), SearchView.SHOWN + 1);
        trail.read(who.actor(), "search", null, asked);
        model.addAttribute("page", SearchView.of(asked, found, LocalDate.now(clock)));
        return "people/search";
    }
}
