package org.throughline.web.drift.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.drift.finding.Thresholds;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.drift.Findings;
import org.throughline.web.drift.Findings.Asked;
import org.throughline.web.drift.Findings.Count;
import org.throughline.web.drift.Findings.UntoldCount;
import org.throughline.web.drift.Findings.Which;
import org.throughline.web.drift.Found;
import org.throughline.web.drift.LookingAgain;
import org.throughline.web.drift.Reach;
import org.throughline.web.drift.Rules;
import org.throughline.web.pages.CsvFile;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.TeamWords;
import org.throughline.web.trail.Trail;

/** Where children are stuck: how many, who, and by which rules. Everybody sees the children they may see. */
@Controller
@Needs({Permission.VIEW_OWN, Permission.VIEW_TEAM, Permission.VIEW_SERVICE})
class DriftPage {

    private final Sights sights;
    private final Reach.Finder reaches;
    private final Findings findings;
    private final Rules rules;
    private final Names.Lookup names;
    private final LookingAgain looking;
    private final Trail trail;
    private final Clock clock;

    DriftPage(
            Sights sights,
            Reach.Finder reaches,
            Findings findings,
            Rules rules,
            Names.Lookup names,
            LookingAgain looking,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.reaches = reaches;
        this.findings = findings;
        this.rules = rules;
        this.names = names;
        this.looking = looking;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/drift")
    @Transactional
    public String show(Model model) {
        var who = sights.current();
        var reach = reaches.of(who);
        var longest = findings.list(reach, Asked.WAITING, 0, DriftView.SHOWN);
        var byTeam = findings.byTeam(reach);
        var names = this.names.of(
                longest.stream().map(Found::worker).toList(),
                Stream.concat(byTeam.stream().map(Count::key), longest.stream().map(Found::team))
                        .toList());
        trail.read(who.actor(), "drift", null, "");
        model.addAttribute(
                "page",
                DriftView.of(
                        reach,
                        findings.size(reach, Asked.WAITING),
                        longest,
                        rules.all().all(),
                        findings.byRule(reach),
                        byTeam,
                        findings.untold(reach),
                        names,
                        LocalDate.now(clock),
                        Words.behind(looking)));
        return "drift/drift";
    }

    /** As they stand in the address; what is not understood is left out. */
    public record Query(
            @Nullable String rule,
            @Nullable String team,
            @Nullable String worker,
            @Nullable String which,
            @Nullable Integer page) {

        Asked asked(List<TeamWords> teams) {
            return new Asked(
                    given(rule),
                    Optional.of(given(team)).filter(it -> !it.isEmpty()).map(it -> TeamWords.meant(it, teams)),
                    given(worker),
                    Arrays.stream(Which.values())
                            .filter(one -> one.name().equals(which))
                            .findFirst()
                            .orElse(Which.WAITING));
        }

        /** @param found how many findings or children the list holds */
        int number(int found) {
            return page == null ? 1 : Pages.within(page, found);
        }

        static String given(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    /** Those that anything is found in, as people know them. */
    private List<TeamWords> teams(Reach reach) {
        var keys = findings.byTeam(reach).stream().map(Count::key).toList();
        return TeamWords.of(keys, names.of(List.of(), keys).teams());
    }

    @GetMapping("/drift/children")
    @Transactional
    public String children(Query query, Model model) {
        var who = sights.current();
        var reach = reaches.of(who);
        var teams = teams(reach);
        var asked = query.asked(teams);
        var size = findings.size(reach, asked);
        int number = query.number(size.findings());
        var found = findings.list(reach, asked, Pages.offset(number), Pages.SIZE);
        var all = findings.byWorker(reach).stream().map(Count::key).toList();
        var workers = new ArrayList<>(all);
        workers.add(asked.worker());
        trail.read(who.actor(), "list of drift", null, ListView.address(ListView.LIST, asked, number));
        model.addAttribute(
                "page",
                ListView.of(
                        asked,
                        number,
                        size,
                        found,
                        rules.all().all(),
                        teams,
                        all,
                        names.of(workers, found.stream().map(Found::team).toList()),
                        who.mayAny(Permission.EXPORT_TEAM, Permission.EXPORT_SERVICE),
                        LocalDate.now(clock),
                        Words.behind(looking)));
        return "drift/children";
    }

    @GetMapping("/drift/children.csv")
    @Needs({Permission.EXPORT_TEAM, Permission.EXPORT_SERVICE})
    @Transactional
    public void file(Query query, HttpServletResponse response) throws IOException {
        var who = sights.current();
        var reach = reaches.ofExport(who);
        var asked = query.asked(teams(reach));
        var all = new ArrayList<Found>();
        findings.each(reach, asked, all::add);
        var file = new CsvFile(List.of(
                "Child",
                "Id",
                "Rule",
                "Since",
                "Why",
                "Stands on",
                "How it stands",
                "Look again on",
                "Worker",
                "Team"));
        var named = names.of(all);
        all.forEach(found -> file.add(List.of(
                found.name(),
                found.knownBy(),
                named.rule(found.rule()),
                found.since().toString(),
                found.why(),
                found.grounds().stream().map(Found.Ground::words).collect(Collectors.joining("; ")),
                found.state().words(),
                found.review().map(LocalDate::toString).orElse(""),
                found.worker().isEmpty() ? "" : named.worker(found.worker()),
                named.team(found.team()))));
        trail.exported(
                who.actor(), "list of drift", all.size() + " entries, " + ListView.address(ListView.LIST, asked, 1));
        Downloads.send(
                response,
                Downloads.CSV,
                "throughline-drift-" + LocalDate.now(clock) + ".csv",
                false,
                file.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/drift/untold")
    @Transactional
    public String untold(Query query, Model model) {
        var who = sights.current();
        var reach = reaches.of(who);
        var rule = Query.given(query.rule());
        int found = findings.untold(reach).stream()
                .filter(count -> rule.isEmpty() || count.rule().equals(rule))
                .mapToInt(UntoldCount::children)
                .sum();
        trail.read(who.actor(), "list of what cannot be told about drift", null, rule);
        model.addAttribute(
                "page",
                UntoldView.of(
                        rule,
                        query.number(found),
                        found,
                        findings.untold(reach, rule, Pages.offset(query.number(found)), Pages.SIZE),
                        ListView.everyRule(rules.all().all(), rule),
                        names.of(List.of(), List.of())));
        return "drift/untold";
    }

    @GetMapping("/drift/rules")
    @Transactional
    public String rules(Model model) {
        trail.read(sights.current().actor(), "rules of drift", null, "");
        model.addAttribute(
                "page", RulesView.of(rules.all().all(), new Thresholds(rules.settings(), LocalDate.now(clock))));
        return "drift/rules";
    }
}
