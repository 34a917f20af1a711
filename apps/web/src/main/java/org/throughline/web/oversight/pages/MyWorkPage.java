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
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Lists;
import org.throughline.web.oversight.OpenChildren;
import org.throughline.web.pages.DueWords;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** My work: the signed-in worker's children, what is due for each and why, late first. */
@Controller
class MyWorkPage {

    private final Sights sights;
    private final People people;
    private final Lists lists;
    private final OpenChildren openChildren;
    private final CatchingUp catchingUp;
    private final Standards standards;
    private final Trail trail;
    private final Clock clock;

    MyWorkPage(
            Sights sights,
            People people,
            Lists lists,
            OpenChildren openChildren,
            CatchingUp catchingUp,
            Standards standards,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.people = people;
        this.lists = lists;
        this.openChildren = openChildren;
        this.catchingUp = catchingUp;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/my-work")
    @Needs(Permission.VIEW_OWN)
    @Transactional
    public String show(Asked.Query query, Model model) {
        var who = sights.current();
        var due = DueWords.at(clock);
        var mine = people.ofWorkers(who, who.workers(), due.today()).stream()
                .map(Profile::id)
                .toList();
        var clocks = standards.clocks();
        var asked = query.in(Scope.own());
        var which = asked.which(clocks.all(), due.today());
        var children = openChildren.those(mine);
        var all = lists.open(mine);
        var here = asked.address("", asked.sort(), 1);
        trail.read(
                who.actor(),
                "my work",
                null,
                (children.size() + " children " + here.substring("/my-work".length())).strip());
        model.addAttribute(
                "page",
                MyWorkView.of(
                        asked,
                        children,
                        all,
                        all.stream().filter(which::holds).toList(),
                        clocks.all(),
                        new ClockWords(clocks, due),
                        due.today(),
                        !who.workers().isEmpty(),
                        who.may(Permission.WRITE_OWN),
                        new Own(who.may(Permission.WRITE_OWN), who.may(Permission.REVIEW_OWN), here),
                        BehindWords.of(catchingUp)));
        return "oversight/my-work";
    }

    /** All children of the list are the reader's own. */
    private record Own(boolean writes, boolean reviews, String place) implements ChildDuties.Reader {

        @Override
        public boolean mayWrite(Item item) {
            return writes;
        }

        @Override
        public boolean mayReview(Item item) {
            return reviews;
        }
    }
}
