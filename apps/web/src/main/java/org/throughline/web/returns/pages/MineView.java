package org.throughline.web.returns.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.journey.PersonId;
import org.throughline.returns.checks.Kind;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.WorkerWords;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Run;

/**
 * What is to be put right in the returns of somebody's children, child by child.
 *
 * @param checked which returns, and when, in words; empty before the first check
 * @param teams whose children can be chosen; none where the reader has no team
 * @param found how much, in words
 */
public record MineView(List<String> checked, List<Option> teams, String found, List<Child> children, Pages pages) {

    /** @param knownBy the child's ids */
    public record Child(String name, String knownBy, String address, String worker, List<Line> lines) {}

    /** What is wrong, said once. @param answered it has been explained */
    public record Line(
            String rule,
            boolean error,
            String wrong,
            @Nullable String answered) {}

    static MineView of(
            List<Run> checks,
            Map<PersonId, Profile> known,
            Map<PersonId, List<Noticed>> found,
            Map<String, String> teams,
            String team,
            int asked) {
        var children = known.values().stream()
                .map(profile -> child(profile, found.getOrDefault(profile.id(), List.of())))
                .filter(child -> !child.lines().isEmpty())
                .sorted(Comparator.comparing(
                        child -> child.lines().stream().noneMatch(Line::error))) // those with errors first
                .toList();
        int page = Pages.within(asked, children.size());
        long errors = count(children, true);
        long queries = count(children, false);
        return new MineView(
                checks.stream()
                        .map(run -> run.words() + ", checked on "
                                + Days.inWords(run.result().orElseThrow().ended()))
                        .toList(),
                options(teams, team),
                Days.count(children.size(), "child", "children") + ": " + Days.count(errors, "error", "errors") + ", "
                        + Days.count(queries, "query", "queries"),
                children.stream().skip(Pages.offset(page)).limit(Pages.SIZE).toList(),
                Pages.of(
                        page,
                        children.size(),
                        at -> Address.of("/returns/mine", "team", team, "page", String.valueOf(at))));
    }

    private static long count(List<Child> children, boolean errors) {
        return children.stream()
                .flatMap(child -> child.lines().stream())
                .filter(line -> line.error() == errors)
                .count();
    }

    private static Child child(Profile profile, List<Noticed> findings) {
        return new Child(
                profile.name(),
                String.join(", ", profile.ids().stream().limit(2).toList()),
                "/children/" + profile.id().value() + "/returns",
                findings.stream()
                        .filter(one -> !one.worker().isNobody())
                        .findFirst()
                        .map(one -> WorkerWords.of(one.worker().name()))
                        .orElse(""),
                lines(findings));
    }

    /** Errors first; what one rule found in several places is said once, as explained only where each of them is. */
    private static List<Line> lines(List<Noticed> findings) {
        var byRule = findings.stream()
                .sorted(Comparator.comparing(one -> one.rule().kind()))
                .collect(Collectors.groupingBy(Noticed::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(found -> new Line(
                        found.getKey().code(),
                        found.getKey().kind() == Kind.ERROR,
                        found.getKey().wrong(),
                        found.getValue().stream().anyMatch(one -> one.note().isEmpty())
                                ? null
                                : found.getValue().stream()
                                        .flatMap(one -> one.note().stream())
                                        .map(note -> note.words())
                                        .distinct()
                                        .collect(Collectors.joining("; "))))
                .toList();
    }

    private static List<Option> options(Map<String, String> teams, String chosen) {
        if (teams.isEmpty()) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        options.add(new Option("", "My children", chosen.isEmpty()));
        teams.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(team -> options.add(new Option(
                        team.getKey(),
                        WorkerWords.of(team.getValue()),
                        team.getKey().equals(chosen))));
        return options;
    }
}
