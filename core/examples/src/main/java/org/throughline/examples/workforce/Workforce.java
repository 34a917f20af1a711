package org.throughline.examples.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.lives.Window;

/**
 * The teams and workers of an authority, and who is given which child. Children are given out in the order in which
 * they are asked for, to workers with fewer than others; the same order gives the same answers. What it keeps grows
 * with the workers, never with the children.
 */
public final class Workforce {

    private final Map<String, List<Post>> posts = new HashMap<>();
    private final Map<Team.Kind, List<Team>> byKind = new EnumMap<>(Team.Kind.class);
    private final List<Team> teams;
    private final List<Worker> workers = new ArrayList<>();

    /** @param children how many the authority's files will hold; sets how many workers there are */
    public Workforce(long seed, String authority, int children, int patches, Window window) {
        var staffing = new Staffing(Chance.of(seed).about("workforce"), window);
        teams = Teams.of(authority, patches);
        teams.forEach(team ->
                byKind.computeIfAbsent(team.kind(), _ -> new ArrayList<>()).add(team));
        for (var team : teams) {
            if (team.kind() != Team.Kind.SERVICE) {
                var its = new ArrayList<Post>();
                for (int post = posts(team, children); post > 0; post--) {
                    its.add(staffing.post(team));
                }
                posts.put(team.key(), its);
                workers.add(staffing.manager(team));
                workers.addAll(Staffing.holders(its));
            }
        }
    }

    public List<Team> teams() {
        return teams;
    }

    /** Everybody who was in post at some time that day or later. */
    public List<Worker> workersSince(LocalDate day, LocalDate asAt) {
        return workers.stream()
                .filter(worker -> !worker.from().isAfter(asAt) && !worker.to().isBefore(day))
                .toList();
    }

    /** The team of that kind which works for a patch. */
    public Team team(Team.Kind kind, int patch) {
        var its = Objects.requireNonNull(byKind.get(kind));
        return its.get(patch % its.size());
    }

    /** Gives a child to a team from a day to a day: to one worker, and to others when that one leaves. */
    public List<Allocation> give(Team team, LocalDate from, LocalDate to, String why, Chance chance) {
        return new Giving(team, Objects.requireNonNull(posts.get(team.key())), chance).give(from, to, why);
    }

    private int posts(Team team, int children) {
        double its = children
                * team.kind().share()
                / Objects.requireNonNull(byKind.get(team.kind())).size();
        double caseload =
                team.overloaded() ? team.kind().caseload() * 1.45 : team.kind().caseload();
        return Math.max(1, (int) Math.round(its / caseload));
    }
}
