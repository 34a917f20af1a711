package org.throughline.web.oversight.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.Workers;
import org.throughline.web.oversight.CatchingUp;
import org.throughline.web.oversight.Figures;
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Lists;
import org.throughline.web.oversight.Lists.Sort;
import org.throughline.web.oversight.Lists.Which;
import org.throughline.web.pages.CsvFile;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.Pages;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** The children behind a figure: filtered, sorted, and as a file for those who may take one out. */
@Controller
class ItemsPage {

    /** Of how many children a longer list is would take longer to say than the list itself. */
    private static final int COUNTED_BY_CHILD = 1_000;

    private final Sights sights;
    private final TeamsOpen teamsOpen;
    private final Figures figures;
    private final Lists lists;
    private final Workers workers;
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
            CatchingUp catchingUp,
            Standards standards,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.teamsOpen = teamsOpen;
        this.figures = figures;
        this.lists = lists;
        this.workers = workers;
        this.catchingUp = catchingUp;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    /** As they stand in the address; what is not understood is left out. */
    public record Query(
            @Nullable String clock,
            @Nullable String state,
            @Nullable String team,
            @Nullable String worker,
            @Nullable String sort,
            @Nullable Integer page) {

        ItemsView.Asked in(Scope scope) {
            return new ItemsView.Asked(
                    scope,
                    given(clock),
                    given(state),
                    given(team),
                    given(worker),
                    Arrays.stream(Sort.values())
                            .filter(one -> ItemsView.key(one).equals(sort))
                            .findFirst()
                            .orElse(ItemsView.Asked.usual(given(state))),
                    page == null ? 1 : Math.clamp(page, 1, 100_000));
        }

        private static String given(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @GetMapping("/dashboard/children")
    @Needs(Permission.VIEW_SERVICE)
    @Transactional
    public String service(Query query, Model model) {
        var who = sights.current();
        return show(who, query.in(Scope.service(who, teamsOpen.to(who))), model);
    }

    @GetMapping("/team/children")
    @Needs({Permission.VIEW_TEAM, Permission.VIEW_SERVICE})
    @Transactional
    public String team(Query query, Model model) {
        var who = sights.current();
        return show(who, query.in(Scope.teams(who, teamsOpen.to(who))), model);
    }

    @GetMapping("/dashboard/children.csv")
    @Needs(Permission.EXPORT_SERVICE)
    @Transactional
    public ResponseEntity<String> serviceFile(Query query) {
        var who = sights.current();
        return file(who, query.in(Scope.service(who, teamsOpen.to(who))));
    }

    @GetMapping("/team/children.csv")
    @Needs({Permission.EXPORT_TEAM, Permission.EXPORT_SERVICE})
    @Transactional
    public ResponseEntity<String> teamFile(Query query) {
        var who = sights.current();
        return file(who, query.in(Scope.teams(who, teamsOpen.to(who))));
    }

    private String show(Sight who, ItemsView.Asked asked, Model model) {
        var which = which(asked);
        var items = lists.items(who, which, asked.sort(), Pages.offset(asked.page()), Pages.SIZE);
        trail.read(who.actor(), "list of children", null, asked.address("/children", asked.sort(), asked.page()));
        int found = figures.tally(who).of(which);
        var named = items.stream().map(Item::worker).collect(Collectors.toSet());
        named.add(asked.worker());
        var clocks = standards.clocks();
        model.addAttribute(
                "page",
                ItemsView.of(
                        asked,
                        items,
                        found,
                        found > COUNTED_BY_CHILD ? -1 : lists.children(who, which),
                        clocks.all(),
                        workers.workerNames(named),
                        workers.teamNames(items.stream().map(Item::team).collect(Collectors.toSet())),
                        new ClockWords(clocks, DueWords.at(clock)),
                        BehindWords.of(catchingUp)));
        return "oversight/items";
    }

    private ResponseEntity<String> file(Sight who, ItemsView.Asked asked) {
        if (!asked.scope().exports()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var today = LocalDate.now(clock);
        var file = new CsvFile(List.of(
                "Child",
                "Id",
                "Date of birth",
                "Clock",
                "About",
                "Started",
                "Due",
                "Done",
                "State",
                "How it stands",
                "Worker",
                "Team"));
        var words = new ClockWords(standards.clocks(), DueWords.at(clock));
        var items = new ArrayList<Item>();
        lists.each(who, which(asked), asked.sort(), items::add);
        var workerNames = workers.workerNames(items.stream().map(Item::worker).collect(Collectors.toSet()));
        var teamNames = workers.teamNames(items.stream().map(Item::team).collect(Collectors.toSet()));
        items.forEach(item -> file.add(List.of(
                item.name(),
                item.knownBy(),
                iso(item.born()),
                words.plainName(item.clock()),
                item.about(),
                iso(item.started()),
                iso(item.due()),
                iso(item.done()),
                item.kind().words(),
                words.standing(item),
                item.worker().isEmpty() ? "" : workerNames.getOrDefault(item.worker(), item.worker()),
                item.team().isEmpty() ? "" : teamNames.getOrDefault(item.team(), item.team()))));
        trail.exported(
                who.actor(),
                "list of children",
                items.size() + " entries, " + asked.address("/children", asked.sort(), 1));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("throughline-" + today + ".csv")
                                .build()
                                .toString())
                .body(file.toString());
    }

    private static String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Which which(ItemsView.Asked asked) {
        return new Which(asked.scope().only(asked.team()), asked.clock(), asked.kind(), asked.worker());
    }
}
