package org.throughline.web.oversight.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.journey.LateReason;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.Workers;
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Lists;
import org.throughline.web.oversight.Which;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.LawWords;
import org.throughline.web.pages.TableFile;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** A list of duties as a file, one line a duty, for those who may take one out. Each is written on the trail. */
@Controller
class ItemsFiles {

    private static final List<String> HEADER = List.of(
            "Child",
            "Id",
            "Date of birth",
            "Theme",
            "Clock",
            "Code",
            "About",
            "Started",
            "Due",
            "Last day in time",
            "Done",
            "State",
            "How it stands",
            "Why late",
            "Why late, in the writer's words",
            "Whose duty",
            "Source",
            "How sure of the source",
            "Worker",
            "Team");

    private final Sights sights;
    private final TeamsOpen teamsOpen;
    private final Lists lists;
    private final Workers workers;
    private final Standards standards;
    private final Trail trail;
    private final Clock clock;

    ItemsFiles(
            Sights sights,
            TeamsOpen teamsOpen,
            Lists lists,
            Workers workers,
            Standards standards,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.teamsOpen = teamsOpen;
        this.lists = lists;
        this.workers = workers;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/dashboard/children.csv")
    @Needs(Permission.EXPORT_SERVICE)
    @Transactional
    public void serviceCsv(Asked.Query query, HttpServletResponse response) throws IOException {
        csv(service(query), response);
    }

    @GetMapping("/dashboard/children.xlsx")
    @Needs(Permission.EXPORT_SERVICE)
    @Transactional
    public void serviceExcel(Asked.Query query, HttpServletResponse response) throws IOException {
        excel(service(query), response);
    }

    @GetMapping("/team/children.csv")
    @Needs({Permission.EXPORT_TEAM, Permission.EXPORT_SERVICE})
    @Transactional
    public void teamCsv(Asked.Query query, HttpServletResponse response) throws IOException {
        csv(team(query), response);
    }

    @GetMapping("/team/children.xlsx")
    @Needs({Permission.EXPORT_TEAM, Permission.EXPORT_SERVICE})
    @Transactional
    public void teamExcel(Asked.Query query, HttpServletResponse response) throws IOException {
        excel(team(query), response);
    }

    private Asked service(Asked.Query query) {
        var who = sights.current();
        return query.in(Scope.service(who, teamsOpen.to(who)));
    }

    private Asked team(Asked.Query query) {
        var who = sights.current();
        return query.in(Scope.teams(who, teamsOpen.to(who)));
    }

    private void csv(Asked asked, HttpServletResponse response) throws IOException {
        var file = table(asked).csv().getBytes(StandardCharsets.UTF_8);
        Downloads.send(response, Downloads.CSV, name("csv"), false, file);
    }

    private void excel(Asked asked, HttpServletResponse response) throws IOException {
        var file = TableFile.workbook(List.of(table(asked)));
        Downloads.send(response, TableFile.WORKBOOK, name("xlsx"), false, file);
    }

    private String name(String ending) {
        return "throughline-" + LocalDate.now(clock) + "." + ending;
    }

    private TableFile table(Asked asked) {
        if (!asked.scope().exports()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var who = sights.current();
        var clocks = standards.clocks();
        var words = new ClockWords(clocks, DueWords.at(clock));
        var items = new ArrayList<Item>();
        lists.each(who, asked.which(clocks.all(), LocalDate.now(clock)), asked.sort(), items::add);
        var workerNames = workers.workerNames(items.stream().map(Item::worker).collect(Collectors.toSet()));
        var teamNames = workers.teamNames(items.stream().map(Item::team).collect(Collectors.toSet()));
        trail.exported(
                who.actor(),
                "list of children",
                items.size() + " entries, " + asked.address(ItemsView.LIST, asked.sort(), 1));
        return new TableFile(
                "Duties",
                HEADER,
                items.stream()
                        .map(item -> line(
                                item,
                                words,
                                workerNames.getOrDefault(item.worker(), item.worker()),
                                teamNames.getOrDefault(item.team(), item.team())))
                        .toList());
    }

    private static List<Object> line(Item item, ClockWords words, String worker, String team) {
        var law = words.law(item);
        return List.of(
                item.name(),
                item.knownBy(),
                day(item.born()),
                ClockTheme.of(item.clock()).words(),
                words.plainName(item.clock()),
                item.clock(),
                item.about(),
                day(item.started()),
                day(item.due()),
                day(item.lastInTime()),
                day(item.done()),
                item.kind().words(),
                words.standing(item),
                reason(item),
                item.kind().isLate() ? item.reasonWords() : "",
                words.owner(item),
                law.map(LawWords::cited).orElse(""),
                law.map(LawWords::verified).orElse(""),
                worker,
                team);
    }

    private static Object day(Optional<LocalDate> day) {
        return day.<Object>map(it -> it).orElse("");
    }

    /** In the words of {@link LateReason}; that nobody has said is said. */
    private static String reason(Item item) {
        if (!item.kind().isLate()) {
            return "";
        }
        return Asked.reasonWords(item.reason().isEmpty() ? Which.NOBODY : item.reason());
    }
}
