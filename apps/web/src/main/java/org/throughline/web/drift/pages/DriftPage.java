package org.throughline.web.drift.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import org.throughline.web.pages.Pages;
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
                        names.of(
                                longest.stream().map(Found::worker).toList(),
                                byTeam.stream().map(Count::key).toList()),
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

        Asked asked() {
            return new Asked(
                    given(rule),
                    given(team),
                    given(worker),
                    Arrays.stream(Which.values())
                            .filter(one -> one.name().equals(which))
                            .findFirst()
                            .orElse(Which.WAITING));
        }

        int number() {
            return page == null ? 1 : Math.clamp(page, 1, 100_000);
        }

        static String given(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @GetMapping("/drift/children")
    @Transactional
    public String children(Query query, Model model) {
        var who = sights.current();
        var reach = reaches.of(who);
        var asked = query.asked();
        var found = findings.list(reach, asked, Pages.offset(query.number()), Pages.SIZE);
        var teams = findings.byTeam(reach).stream().map(Count::key).toList();
        var workers = new ArrayList<>(found.stream().map(Found::worker).toList());
        workers.add(asked.worker());
        trail.read(who.actor(), "list of drift", null, ListView.address(ListView.LIST, asked, query.number()));
        model.addAttribute(
                "page",
                ListView.of(
                        asked,
                        query.number(),
                        findings.size(reach, asked),
                        found,
                        rules.all().all(),
                        teams,
                        names.of(workers, teams),
                        who.mayAny(Permission.EXPORT_TEAM, Permission.EXPORT_SERVICE),
                        LocalDate.now(clock),
                        Words.behind(looking)));
        return "drift/children";
    }

    @GetMapping("/drift/children.csv")
    @Needs({Permission.EXPORT_TEAM, Permission.EXPORT_SERVICE})
    @Transactional
    public ResponseEntity<String> file(Query query) {
        var who = sights.current();
        var asked = query.asked();
        var all = new ArrayList<Found>();
        findings.each(reaches.ofExport(who), asked, all::add);
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
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("throughline-drift-" + LocalDate.now(clock) + ".csv")
                                .build()
                                .toString())
                .body(file.toString());
    }

    @GetMapping("/drift/untold")
    @Transactional
    public String untold(Query query, Model model) {
        var who = sights.current();
        var reach = reaches.of(who);
        var rule = query.asked().rule();
        int found = findings.untold(reach).stream()
                .filter(count -> rule.isEmpty() || count.rule().equals(rule))
                .mapToInt(UntoldCount::children)
                .sum();
        trail.read(who.actor(), "list of what cannot be told about drift", null, rule);
        model.addAttribute(
                "page",
                UntoldView.of(
                        rule,
                        query.number(),
                        found,
                        findings.untold(reach, rule, Pages.offset(query.number()), Pages.SIZE),
                        ListView.options(
                                rule,
                                "Every rule",
                                rules.all().all().stream()
                                        .map(one -> Map.entry(one.code().value(), one.name()))
                                        .toList()),
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
