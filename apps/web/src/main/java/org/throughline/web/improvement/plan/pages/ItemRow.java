package org.throughline.web.improvement.plan.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.plan.Action;
import org.throughline.web.improvement.plan.Amounts;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Owner;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;

/**
 * An item as one line of the plan.
 *
 * @param flags that it came back or was sent back
 * @param overdue how many of its actions are, in words, or empty
 */
public record ItemRow(
        String number,
        String title,
        String address,
        String themes,
        List<String> flags,
        String owner,
        String actions,
        String overdue,
        List<String> measures,
        String rating,
        String progress) {

    /** @param asAt the earlier day as at which it is opened, or empty for today */
    static ItemRow of(Item item, LocalDate day, String asAt) {
        var standing = item.standingActions();
        long done = standing.stream().filter(action -> !action.isOpen()).count();
        long overdue = standing.stream().filter(action -> action.isOverdue(day)).count();
        return new ItemRow(
                String.valueOf(item.number()),
                item.title(),
                Address.of(ItemAddress.of(item.id()), "asAt", asAt),
                themes(item),
                flags(item),
                item.owner().map(Owner::words).orElse("Nobody yet"),
                standing.isEmpty() ? "None yet" : done + " of " + standing.size() + " done" + next(item, day),
                overdue == 0 ? "" : overdue + " overdue",
                item.measures().stream()
                        .map(it -> it.name() + ": "
                                + it.newest()
                                        .flatMap(reading -> reading.value())
                                        .map(value -> Amounts.of(value, it.unit()))
                                        .orElse("not counted")
                                + ", target " + Amounts.of(it.target(), it.unit()))
                        .toList(),
                item.rating().map(it -> it.rating().words()).orElse("Not rated"),
                item.progress().stream()
                        .findFirst()
                        .map(it -> it.course().words() + ", " + Days.inShort(it.on()))
                        .orElse("Nothing said yet"));
    }

    private static String next(Item item, LocalDate day) {
        return item.openActions().stream()
                .map(Action::due)
                .filter(due -> !due.isBefore(day))
                .min(LocalDate::compareTo)
                .map(due -> ", next due " + Days.inShort(due))
                .orElse("");
    }

    static String themes(Item item) {
        return item.themes().stream().sorted().map(Theme::words).collect(Collectors.joining(", "));
    }

    static List<String> flags(Item item) {
        return item.isOpen() && item.cameBack()
                ? List.of("Came back")
                : item.isSentBack() ? List.of("Sent back") : List.of();
    }
}
