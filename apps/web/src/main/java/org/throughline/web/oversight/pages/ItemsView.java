package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.Lists.Sort;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Pages;

/**
 * A list of what the clocks say, child by child, in finished words.
 *
 * @param action where its filter is sent
 * @param found how many there are, and of how many children unless they are very many
 * @param csv address of the same list as a file, or null where the person may not take it out
 */
public record ItemsView(
        String title,
        @Nullable String behind,
        String action,
        List<Option> clocks,
        List<Option> states,
        List<Option> teams,
        List<Chip> chips,
        Hidden worker,
        String found,
        SortLink byChild,
        SortLink byDue,
        List<Row> rows,
        Pages pages,
        @Nullable String csv) {

    public record Option(String value, String words, boolean chosen) {}

    /** A filter that holds, and the address without it. */
    public record Chip(String words, String without) {}

    /** The worker whose figure opened the list, kept when the filter is sent; empty where none. */
    public record Hidden(String value) {}

    /** @param sorted ascending, descending or none */
    public record SortLink(String address, String sorted) {}

    public record Row(
            String child,
            String knownBy,
            String address,
            String clock,
            String about,
            String due,
            String standing,
            boolean late,
            String worker,
            String team) {}

    /**
     * What was asked for.
     *
     * @param page from 1
     */
    record Asked(Scope scope, String clock, String state, String team, String worker, Sort sort, int page) {

        String address(String path, Sort sort, int page) {
            return Address.of(
                    scope.path() + path,
                    "clock",
                    clock,
                    "state",
                    state,
                    "team",
                    team,
                    "worker",
                    worker,
                    "sort",
                    sort == usual(state) ? "" : key(sort),
                    "page",
                    page == 1 ? "" : String.valueOf(page));
        }

        /** What is due first comes first; of what is done, the last. */
        static Sort usual(String state) {
            return Kind.of(state).filter(Kind::isDone).isPresent() ? Sort.DUE_LAST : Sort.DUE;
        }

        Asked without(String filter) {
            return new Asked(
                    scope,
                    filter.equals("clock") ? "" : clock,
                    filter.equals("state") ? "" : state,
                    filter.equals("team") ? "" : team,
                    filter.equals("worker") ? "" : worker,
                    sort,
                    1);
        }

        Optional<Kind> kind() {
            return Kind.of(state);
        }
    }

    static String key(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final String LIST = "/children";

    static ItemsView of(
            Asked asked,
            List<Item> items,
            int found,
            int children,
            List<StatutoryClock> clocks,
            Map<String, String> workerNames,
            Map<String, String> teamNames,
            ClockWords words,
            Optional<String> behind) {
        return new ItemsView(
                asked.kind().map(Kind::words).orElse("What the clocks say")
                        + (asked.clock().isEmpty() ? "" : ": " + words.plainName(asked.clock())),
                behind.orElse(null),
                asked.scope().path() + LIST,
                options(
                        asked.clock(),
                        "Every clock",
                        clocks.stream()
                                .map(clock -> Map.entry(clock.code().value(), clock.plainName()))
                                .toList()),
                options(
                        asked.state(),
                        "Every state",
                        List.of(Kind.values()).stream()
                                .map(kind -> Map.entry(kind.key(), kind.words()))
                                .toList()),
                options(
                        asked.team(),
                        "Every team",
                        asked.scope().choice().stream()
                                .map(team -> Map.entry(team.key(), team.name()))
                                .toList()),
                chips(asked, words, workerNames),
                new Hidden(asked.worker()),
                found(found, children),
                sortLink(asked, Sort.NAME, Sort.NAME_LAST),
                sortLink(asked, Sort.DUE, Sort.DUE_LAST),
                items.stream()
                        .map(item -> row(item, workerNames, teamNames, words))
                        .toList(),
                Pages.of(asked.page(), found, page -> asked.address(LIST, asked.sort(), page)),
                asked.scope().exports() ? asked.address(LIST + ".csv", asked.sort(), 1) : null);
    }

    private static String found(int found, int children) {
        if (children < 0) {
            return Days.count(found, "entry", "entries");
        }
        return found == 0
                ? "Nothing found"
                : "%s about %s"
                        .formatted(Days.count(found, "entry", "entries"), Days.count(children, "child", "children"));
    }

    private static List<Option> options(String chosen, String every, List<Map.Entry<String, String>> values) {
        var options = new ArrayList<Option>();
        options.add(new Option("", every, chosen.isEmpty()));
        values.forEach(value -> options.add(
                new Option(value.getKey(), value.getValue(), value.getKey().equals(chosen))));
        return options;
    }

    private static List<Chip> chips(Asked asked, ClockWords words, Map<String, String> workerNames) {
        var chips = new ArrayList<Chip>();
        asked.kind().ifPresent(kind -> chips.add(chip(kind.words(), asked, "state")));
        if (!asked.clock().isEmpty()) {
            chips.add(chip(words.plainName(asked.clock()), asked, "clock"));
        }
        asked.scope().choice().stream()
                .filter(team -> team.key().equals(asked.team()))
                .forEach(team -> chips.add(chip(team.name(), asked, "team")));
        if (!asked.worker().isEmpty()) {
            var name = asked.worker().equals(org.throughline.web.oversight.Lists.NOBODY)
                    ? "No allocated worker"
                    : workerNames.getOrDefault(asked.worker(), asked.worker());
            chips.add(chip(name, asked, "worker"));
        }
        return chips;
    }

    private static Chip chip(String words, Asked asked, String filter) {
        return new Chip(words, asked.without(filter).address(LIST, asked.sort(), 1));
    }

    private static SortLink sortLink(Asked asked, Sort up, Sort down) {
        if (asked.sort() == up) {
            return new SortLink(asked.address(LIST, down, 1), "ascending");
        }
        return new SortLink(asked.address(LIST, up, 1), asked.sort() == down ? "descending" : "none");
    }

    static Row row(Item item, Map<String, String> workerNames, Map<String, String> teamNames, ClockWords words) {
        return new Row(
                item.name(),
                item.knownBy(),
                Addresses.child(item.child()),
                words.plainName(item.clock()),
                item.about(),
                words.due(item),
                words.standing(item),
                item.kind() == Kind.LATE,
                TeamView.workerName(item.worker(), workerNames),
                item.team().isEmpty() ? "" : teamNames.getOrDefault(item.team(), item.team()));
    }
}
