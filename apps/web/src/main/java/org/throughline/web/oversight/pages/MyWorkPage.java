package org.throughline.web.oversight.pages;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;
import org.throughline.web.oversight.CatchingUp;
import org.throughline.web.oversight.Lists;
import org.throughline.web.pages.DueWords;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** My work: the signed-in worker's children, what is due for each and why, late first. */
@Controller
class MyWorkPage {

    private final Sights sights;
    private final People people;
    private final Lists lists;
    private final CatchingUp catchingUp;
    private final Standards standards;
    private final Trail trail;
    private final Clock clock;

    MyWorkPage(
            Sights sights,
            People people,
            Lists lists,
            CatchingUp catchingUp,
            Standards standards,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.people = people;
        this.lists = lists;
        this.catchingUp = catchingUp;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/my-work")
    @Needs(Permission.VIEW_OWN)
    @Transactional
    public String show(Model model) {
        var who = sights.current();
        var due = DueWords.at(clock);
        var mine = people.ofWorkers(who, who.workers(), due.today()).stream()
                .map(Profile::id)
                .toList();
        var children = lists.those(mine);
        var items = lists.open(mine);
        trail.read(who.actor(), "my work", null, children.size() + " children");
        model.addAttribute(
                "page",
                MyWorkView.of(
                        children,
                        items,
                        new ClockWords(standards.clocks(), due),
                        due.today(),
                        !who.workers().isEmpty(),
                        who.may(Permission.WRITE_OWN),
                        BehindWords.of(catchingUp)));
        return "oversight/my-work";
    }
}
