package org.throughline.web.drift.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.drift.finding.DriftRule;
import org.throughline.web.drift.Findings.Count;
import org.throughline.web.drift.Findings.Size;
import org.throughline.web.drift.Findings.UntoldCount;
import org.throughline.web.drift.Found;
import org.throughline.web.drift.Reach;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.TeamWords;

/**
 * Where children are stuck, in finished words: how many by rule and by team, and those that have lasted longest.
 *
 * @param whose how far it reaches
 * @param waiting how many wait for a decision, about how many children
 * @param teams none where there is only one
 */
public record DriftView(
        @Nullable String behind,
        String whose,
        String waiting,
        List<Row> longest,
        @Nullable String more,
        List<Figure> rules,
        List<Figure> teams,
        List<Figure> untold) {

    /** How many longest ones the page shows before its figures. */
    static final int SHOWN = 10;

    /** @param all address of all behind it, or null where there are none */
    public record Figure(
            String name,
            String found,
            String waiting,
            @Nullable String all,
            @Nullable String waits,
            String longest) {}

    /** One finding in a list. @param again when it comes up again, empty where it waits */
    public record Row(
            String child,
            String knownBy,
            String address,
            String rule,
            String why,
            String since,
            String lasting,
            String standing,
            String again,
            String colour,
            String worker,
            String team) {}

    static DriftView of(
            Reach reach,
            Size size,
            List<Found> longest,
            List<DriftRule> rules,
            List<Count> byRule,
            List<Count> byTeam,
            List<UntoldCount> untold,
            Names names,
            LocalDate today,
            Optional<String> behind) {
        var counted = byRule.stream().collect(Collectors.toMap(Count::key, it -> it));
        return new DriftView(
                behind.orElse(null),
                reach.all()
                        ? "Every child of the service whom you may see."
                        : "Your own children, and those of your teams where your role opens them.",
                size.findings() == 0
                        ? "Nothing waits for a decision"
                        : "%s for a decision, about %s"
                                .formatted(
                                        Days.count(size.findings(), "finding waits", "findings wait"),
                                        Days.count(size.children(), "child", "children")),
                longest.stream().map(found -> row(found, names, today)).toList(),
                size.findings() > longest.size() ? "/drift/children" : null,
                rules.stream()
                        .map(rule -> figure("rule", rule.name(), rule.code().value(), counted))
                        .toList(),
                teams(byTeam, names),
                untold.stream()
                        .map(count -> new Figure(
                                names.rule(count.rule()),
                                "%,d".formatted(count.children()),
                                "",
                                Address.of("/drift/untold", "rule", count.rule()),
                                null,
                                ""))
                        .toList());
    }

    /** A team that two collections of files name counts once. Those with the most that waits first. */
    private static List<Figure> teams(List<Count> byTeam, Names names) {
        var teams = TeamWords.of(byTeam.stream().map(Count::key).toList(), names.teams());
        if (teams.size() < 2) {
            return List.of();
        }
        var counted = new HashMap<String, Count>();
        for (var team : teams) {
            byTeam.stream()
                    .filter(count -> team.keys().contains(count.key()))
                    .reduce(DriftView::plus)
                    .ifPresent(count -> counted.put(team.key(), count));
        }
        return teams.stream()
                .sorted(Comparator.comparing(team -> -Optional.ofNullable(counted.get(team.key()))
                        .map(Count::waiting)
                        .orElse(0)))
                .map(team -> figure("team", team.name(), team.key(), counted))
                .toList();
    }

    private static Count plus(Count one, Count other) {
        return new Count(
                one.key(),
                one.found() + other.found(),
                one.waiting() + other.waiting(),
                one.longest().isBefore(other.longest()) ? one.longest() : other.longest());
    }

    private static Figure figure(String filter, String name, String key, Map<String, Count> counted) {
        var count = Optional.ofNullable(counted.get(key));
        int found = count.map(Count::found).orElse(0);
        int waiting = count.map(Count::waiting).orElse(0);
        return new Figure(
                name,
                "%,d".formatted(found),
                "%,d".formatted(waiting),
                found == 0 ? null : Address.of("/drift/children", filter, key, "which", "ALL"),
                waiting == 0 ? null : Address.of("/drift/children", filter, key),
                count.map(it -> Days.inWords(it.longest())).orElse(""));
    }

    static Row row(Found found, Names names, LocalDate today) {
        return new Row(
                found.name(),
                found.knownBy(),
                Words.child(found.child()),
                names.rule(found.rule()),
                found.why(),
                Days.inWords(found.since()),
                Words.lasting(found.since(), today),
                found.state().words(),
                Words.again(found),
                Words.colour(found.state()),
                names.worker(found.worker()),
                names.team(found.team()));
    }
}
