package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.LateReason;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.Which;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.pages.WorkerWords;

/**
 * The filter over a list of duties: a form that asks for the same page again.
 *
 * @param within how many working days ahead, empty where that is not asked
 * @param kept what holds and has no box, to be sent along
 */
public record FilterView(String action, List<Select> selects, String within, List<Option> kept, List<Chip> chips) {

    public record Select(String name, String label, List<Option> options) {}

    /** A filter that holds, and the address without it. */
    public record Chip(String words, String without) {}

    /** More workers than this no one looks for in a list. */
    private static final int WORKERS = 150;

    /** @param workers of the scope, by key; the empty key for nobody */
    static FilterView of(
            Asked asked, String path, List<StatutoryClock> clocks, Map<String, String> workers, ClockWords words) {
        var selects = new ArrayList<Select>();
        selects.add(select(
                "theme",
                "Theme",
                "Every theme",
                asked.theme(),
                ClockTheme.of(clocks).stream()
                        .map(theme -> Map.entry(theme.key(), theme.words()))
                        .toList()));
        selects.add(select(
                "clock",
                "Clock",
                "Every clock",
                asked.clock(),
                clocks.stream()
                        .filter(clock -> asked.theme().isEmpty()
                                || ClockTheme.of(clock.code().value()).key().equals(asked.theme()))
                        .map(clock -> Map.entry(clock.code().value(), clock.plainName()))
                        .sorted(Map.Entry.comparingByValue())
                        .toList()));
        selects.add(select("state", "State", "Every state", asked.state(), states(asked)));
        var kept = new ArrayList<Option>();
        if (asked.scope().choice().size() > 1) {
            selects.add(select(
                    "team",
                    "Team",
                    "Every team",
                    asked.team(),
                    asked.scope().choice().stream()
                            .map(team -> Map.entry(team.key(), team.name()))
                            .toList()));
        } else if (!asked.team().isEmpty()) {
            kept.add(new Option("team", asked.team(), true));
        }
        if (!workers.isEmpty() && workers.size() <= WORKERS) {
            selects.add(select("worker", "Worker", "Every worker", asked.worker(), byName(workers)));
        } else if (!asked.worker().isEmpty()) {
            kept.add(new Option("worker", asked.worker(), true));
        }
        selects.add(select("reason", "Why late", "Any reason or none", asked.reason(), reasons()));
        if (asked.sort() != asked.usual()) {
            kept.add(new Option("sort", Asked.key(asked.sort()), true));
        }
        return new FilterView(
                asked.scope().path() + path,
                selects,
                asked.within() == 0 ? "" : String.valueOf(asked.within()),
                kept,
                chips(asked, path, workers, words));
    }

    /** A worker's own list holds nothing that is done. */
    private static List<Map.Entry<String, String>> states(Asked asked) {
        return Asked.states().entrySet().stream()
                .filter(state -> !asked.scope().isOwn()
                        || Kind.of(state.getKey()).map(Kind.NOT_DONE::contains).orElse(true))
                .toList();
    }

    private static List<Map.Entry<String, String>> byName(Map<String, String> workers) {
        return workers.entrySet().stream()
                .map(it -> Map.entry(
                        it.getKey().isEmpty() ? Which.NOBODY : it.getKey(), TeamView.workerName(it.getKey(), workers)))
                .sorted(Map.Entry.comparingByValue())
                .toList();
    }

    private static List<Map.Entry<String, String>> reasons() {
        var reasons = new ArrayList<Map.Entry<String, String>>();
        reasons.add(Map.entry(Which.NOBODY, Asked.reasonWords(Which.NOBODY)));
        for (var reason : LateReason.values()) {
            reasons.add(Map.entry(reason.name(), reason.words()));
        }
        return reasons;
    }

    private static Select select(
            String name, String label, String every, String chosen, List<Map.Entry<String, String>> values) {
        var options = new ArrayList<Option>();
        options.add(new Option("", every, chosen.isEmpty()));
        values.forEach(value -> options.add(
                new Option(value.getKey(), value.getValue(), value.getKey().equals(chosen))));
        return new Select(name, label, options);
    }

    private static List<Chip> chips(Asked asked, String path, Map<String, String> workers, ClockWords words) {
        var chips = new ArrayList<Chip>();
        ClockTheme.named(asked.theme()).ifPresent(theme -> chips.add(chip(theme.words(), asked, path, "theme")));
        if (!asked.clock().isEmpty()) {
            chips.add(chip(words.plainName(asked.clock()), asked, path, "clock"));
        }
        if (!asked.state().isEmpty()) {
            chips.add(chip(Asked.states().getOrDefault(asked.state(), ""), asked, path, "state"));
        }
        if (asked.within() > 0) {
            chips.add(chip(
                    (asked.kinds().contains(Kind.LATE) ? "Late, or due in " : "Due in ")
                            + Days.count(asked.within(), "working day", "working days"),
                    asked,
                    path,
                    "within"));
        }
        asked.scope().choice().stream()
                .filter(team -> team.key().equals(asked.team()))
                .forEach(team -> chips.add(chip(team.name(), asked, path, "team")));
        if (!asked.worker().isEmpty()) {
            var name = asked.worker().equals(Which.NOBODY)
                    ? "No allocated worker"
                    : WorkerWords.of(workers.getOrDefault(asked.worker(), asked.worker()));
            chips.add(chip(name, asked, path, "worker"));
        }
        if (!asked.reason().isEmpty()) {
            chips.add(chip(Asked.reasonWords(asked.reason()), asked, path, "reason"));
        }
        return chips;
    }

    private static Chip chip(String words, Asked asked, String path, String filter) {
        return new Chip(words, asked.without(filter).address(path, asked.sort(), 1));
    }
}
