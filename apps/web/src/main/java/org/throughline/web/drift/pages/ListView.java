package org.throughline.web.drift.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.drift.finding.DriftRule;
import org.throughline.web.drift.Findings;
import org.throughline.web.drift.Findings.Asked;
import org.throughline.web.drift.Findings.Size;
import org.throughline.web.drift.Findings.Which;
import org.throughline.web.drift.Found;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.TeamWords;

/**
 * The children behind a figure of drift, those that have lasted longest first.
 *
 * @param workers to choose from; none where they are too many to be looked through
 * @param worker whose list it is, kept when the filter is sent; empty where none, or where it can be chosen
 * @param csv address of the same list as a file, or null where the person may not take it out
 */
public record ListView(
        @Nullable String behind,
        List<Option> rules,
        List<Option> teams,
        List<Option> workers,
        List<Option> which,
        List<Chip> chips,
        String worker,
        String found,
        List<DriftView.Row> rows,
        Pages pages,
        @Nullable String csv) {

    /** A filter that holds, and the address without it. */
    public record Chip(String words, String without) {}

    static final String LIST = "/drift/children";

    /** More workers than this no one looks for in a list. */
    private static final int WORKERS = 150;

    static ListView of(
            Asked asked,
            int page,
            Size size,
            List<Found> found,
            List<DriftRule> rules,
            List<TeamWords> teams,
            List<String> workers,
            Names names,
            boolean exports,
            LocalDate today,
            Optional<String> behind) {
        return new ListView(
                behind.orElse(null),
                everyRule(rules, asked.rule()),
                Option.filter(
                        "Every team",
                        asked.team().map(TeamWords::key).orElse(""),
                        teams.stream()
                                .map(team -> new Option(team.key(), team.name()))
                                .toList()),
                workers.size() > WORKERS
                        ? List.of()
                        : Option.filter(
                                "Every worker",
                                asked.worker(),
                                workers.stream()
                                        .map(worker -> new Option(
                                                worker.isEmpty() ? Findings.NOBODY : worker, names.worker(worker)))
                                        .sorted(Comparator.comparing(Option::words))
                                        .toList()),
                Arrays.stream(Which.values())
                        .map(one -> new Option(one.name(), one.words(), one == asked.which()))
                        .toList(),
                chips(asked, names),
                workers.size() > WORKERS ? asked.worker() : "",
                size.findings() == 0
                        ? "Nothing found"
                        : "%s about %s"
                                .formatted(
                                        Days.count(size.findings(), "finding", "findings"),
                                        Days.count(size.children(), "child", "children")),
                found.stream().map(one -> DriftView.row(one, names, today)).toList(),
                Pages.of(page, size.findings(), number -> address(LIST, asked, number)),
                exports ? address(LIST + ".csv", asked, 1) : null);
    }

    static String address(String path, Asked asked, int page) {
        return Address.of(
                path,
                "rule",
                asked.rule(),
                "team",
                asked.team().map(TeamWords::key).orElse(""),
                "worker",
                asked.worker(),
                "which",
                asked.which() == Which.WAITING ? "" : asked.which().name(),
                "page",
                page == 1 ? "" : String.valueOf(page));
    }

    private static List<Chip> chips(Asked asked, Names names) {
        var chips = new ArrayList<Chip>();
        if (!asked.rule().isEmpty()) {
            chips.add(chip(names.rule(asked.rule()), new Asked("", asked.team(), asked.worker(), asked.which())));
        }
        asked.team()
                .ifPresent(team -> chips.add(
                        chip(team.name(), new Asked(asked.rule(), Optional.empty(), asked.worker(), asked.which()))));
        if (!asked.worker().isEmpty()) {
            chips.add(chip(
                    names.worker(asked.worker().equals(Findings.NOBODY) ? "" : asked.worker()),
                    new Asked(asked.rule(), asked.team(), "", asked.which())));
        }
        return chips;
    }

    private static Chip chip(String words, Asked without) {
        return new Chip(words, address(LIST, without, 1));
    }

    static List<Option> everyRule(List<DriftRule> rules, String chosen) {
        return Option.filter(
                "Every rule",
                chosen,
                rules.stream()
                        .map(rule -> new Option(rule.code().value(), rule.name()))
                        .toList());
    }
}
