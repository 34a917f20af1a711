package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Lists.OfChild;
import org.throughline.web.oversight.Lists.Sort;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.TeamWords;

/**
 * A list of what the clocks say, child by child, in finished words.
 *
 * @param caption whose: the service, or which team
 * @param found how many there are, and of how many children unless they are very many
 * @param sorts the orders to choose from, each with its address
 * @param reasons whether anything in the list is late or was done late
 * @param end that there is more than its pages show, or null
 * @param csv address of the same list as a file, or null where the person may not take it out
 * @param excel the same as a workbook
 */
public record ItemsView(
        String caption,
        String title,
        @Nullable String behind,
        FilterView filter,
        String found,
        List<Option> sorts,
        List<ChildDuties> children,
        boolean reasons,
        Pages pages,
        @Nullable String end,
        @Nullable String csv,
        @Nullable String excel) {

    static final String LIST = "/children";

    /** Children on a page. */
    static final int SIZE = 25;

    /** @param children of the list, -1 where they are too many to be counted */
    record Found(List<OfChild> page, int entries, int children) {}

    /** @param workers of the scope, for its filter; the names of all that are shown stand among them */
    record Names(Map<String, String> workers, Map<String, String> all, Map<String, String> teams) {}

    static ItemsView of(
            Asked asked,
            Found found,
            List<StatutoryClock> clocks,
            Names names,
            ClockWords words,
            ChildDuties.Reader reader,
            Optional<String> behind) {
        var items = found.page().stream()
                .limit(SIZE)
                .flatMap(child -> child.items().stream())
                .toList();
        return new ItemsView(
                caption(asked),
                asked.title(words),
                behind.orElse(null),
                FilterView.of(asked, LIST, clocks, names.workers(), words),
                foundWords(found),
                sorts(asked),
                ChildDuties.of(items, words, item -> who(item, names), reader),
                items.stream().anyMatch(item -> item.kind().isLate()),
                pages(asked, found),
                found.page().size() > SIZE && asked.page() == Asked.FURTHEST_PAGE
                        ? "No more pages are shown than these %,d. Filter the list to see what is left."
                                .formatted(Asked.FURTHEST_PAGE)
                        : null,
                asked.scope().exports() ? asked.address(LIST + ".csv", asked.sort(), 1) : null,
                asked.scope().exports() ? asked.address(LIST + ".xlsx", asked.sort(), 1) : null);
    }

    private static String caption(Asked asked) {
        var choice = asked.scope().choice();
        return choice.stream()
                .filter(team -> team.key().equals(asked.team())
                        || choice.size() == 1 && asked.scope().teams() != null)
                .findFirst()
                .map(TeamWords::name)
                .orElse(asked.scope().teams() == null ? "The service" : "Your teams");
    }

    private static String foundWords(Found found) {
        if (found.entries() == 0) {
            return "Nothing found";
        }
        var entries = Days.count(found.entries(), "entry", "entries");
        return found.children() < 0 ? entries : entries + " about " + Days.count(found.children(), "child", "children");
    }

    /** Where the children were not counted, only the pages before and after are known. */
    private static Pages pages(Asked asked, Found found) {
        if (found.children() >= 0) {
            return Pages.of(asked.page(), found.children(), SIZE, page -> asked.address(LIST, asked.sort(), page));
        }
        boolean more = found.page().size() > SIZE && asked.page() < Asked.FURTHEST_PAGE;
        return Pages.uncounted(asked.page(), more, page -> asked.address(LIST, asked.sort(), page));
    }

    private static List<Option> sorts(Asked asked) {
        var sorts = new ArrayList<Option>();
        sorts.add(sort(asked, Sort.DUE, "due day"));
        sorts.add(sort(asked, Sort.DUE_LAST, "due day, the last first"));
        sorts.add(sort(asked, Sort.NAME, "name"));
        sorts.add(sort(asked, Sort.NAME_LAST, "name, from the end"));
        return sorts;
    }

    private static Option sort(Asked asked, Sort by, String words) {
        return new Option(asked.address(LIST, by, 1), words, asked.sort() == by);
    }

    private static String who(Item item, Names names) {
        var team = item.team().isEmpty() ? "" : names.teams().getOrDefault(item.team(), item.team());
        return TeamView.workerName(item.worker(), names.all()) + (team.isEmpty() ? "" : ", " + team);
    }
}
