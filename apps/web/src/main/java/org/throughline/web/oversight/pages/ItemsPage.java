package org.throughline.web.oversight.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Workers;
import org.throughline.web.oversight.CatchingUp;
import org.throughline.web.oversight.Figures;
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Lists;
import org.throughline.web.oversight.Tally;
import org.throughline.web.oversight.Which;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.Pages;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** The children behind a figure, with what is due for each: filtered and in order. */
@Controller
class ItemsPage {

    /** Of how many children a longer list is would take longer to say than the list itself. */
    private static final int COUNTED_BY_CHILD = 1_000;

    private final Sights sights;
    private final TeamsOpen teamsOpen;
    private final Figures figures;
    private final Lists lists;
    private final Workers workers;
    private final People people;
    private final CatchingUp catchingUp;
    private final Standards standards;
    private final Trail trail;
    private final Clock clock;

    ItemsPage(
            Sights sights,
            TeamsOpen teamsOpen,
            Figures figures,
            Lists lists,
            Workers workers,
            People people,
            CatchingUp catchingUp,
            Standards standards,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.teamsOpen = teamsOpen;
        this.figures = figures;
        this.lists = lists;
        this.workers = workers;
        this.people = people;
        this.catchingUp = catchingUp;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/dashboard/children")
    @Needs(Permission.VIEW_SERVICE)
    @Transactional
    public String service(Asked.Query query, Model model) {
        var who = sights.current();
        return show(who, query.in(Scope.service(who, teamsOpen.to(who))), model);
    }

    @GetMapping("/team/children")
    @Needs({Permission.VIEW_TEAM, Permission.VIEW_SERVICE})
    @Transactional
    public String team(Asked.Query query, Model model) {
        var who = sights.current();
        return show(who, query.in(Scope.teams(who, teamsOpen.to(who))), model);
    }

    private String show(Sight who, Asked query, Model model) {
        var clocks = standards.clocks();
        var which = query.which(clocks.all(), LocalDate.now(clock));
        var tally = figures.listed(who);
        int entries = which.dueBy().isPresent() ? lists.count(who, which) : tally.of(which);
        int children = entries > COUNTED_BY_CHILD ? -1 : lists.children(who, which);
        var asked = query.at(Pages.within(query.page(), children < 0 ? entries : children, ItemsView.SIZE));
        var page = lists.page(who, which, asked.sort(), (asked.page() - 1) * ItemsView.SIZE, ItemsView.SIZE);
        if (page.isEmpty() && asked.page() > 1) { // several duties a child: fewer pages than the duties would fill
            asked = asked.at(Pages.within(asked.page(), lists.children(who, which), ItemsView.SIZE));
            page = lists.page(who, which, asked.sort(), (asked.page() - 1) * ItemsView.SIZE, ItemsView.SIZE);
        }
        var here = asked.address(ItemsView.LIST, asked.sort(), asked.page());
        trail.read(who.actor(), "list of children", null, here);
        var items = page.stream().flatMap(child -> child.items().stream()).toList();
        model.addAttribute(
                "page",
                ItemsView.of(
                        asked,
                        new ItemsView.Found(page, entries, children),
                        clocks.all(),
                        names(asked, tally, which, items),
                        new ClockWords(clocks, DueWords.at(clock)),
                        ReaderOf.of(who, people, LocalDate.now(clock), here),
                        BehindWords.of(catchingUp)));
        return "oversight/items";
    }

    private ItemsView.Names names(Asked asked, Tally tally, Which which, Iterable<Item> items) {
        var ofScope = which.teams() == null
                ? tally.workers()
                : tally.ofTeams(which.teams()).workers();
        var keys = new HashSet<>(ofScope);
        var teams = new HashSet<String>();
        items.forEach(item -> {
            keys.add(item.worker());
            teams.add(item.team());
        });
        keys.add(asked.worker());
        var names = workers.workerNames(keys);
        return new ItemsView.Names(named(ofScope, names), names, workers.teamNames(teams));
    }

    private static Map<String, String> named(Set<String> keys, Map<String, String> names) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> names.getOrDefault(key, key)));
    }
}
