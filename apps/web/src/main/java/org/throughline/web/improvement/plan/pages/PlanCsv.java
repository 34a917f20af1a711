package org.throughline.web.improvement.plan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.web.improvement.plan.Action;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Owner;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.pages.CsvFile;

/** The plan as a table: a line for each action, and one for each item without any. */
final class PlanCsv {

    private static final List<String> HEADER = List.of(
            "As at",
            "Item",
            "Title",
            "What will be different",
            "Stage",
            "Themes",
            "From",
            "Owner of the item",
            "Own rating",
            "Progress",
            "Progress as at",
            "Action",
            "Owner of the action",
            "Due",
            "State",
            "Done on",
            "From where");

    private PlanCsv() {}

    static String of(Plan plan, Wanted wanted) {
        var file = new CsvFile(HEADER);
        for (var item : plan.items()) {
            if (wanted.fits(item)) {
                if (item.actions().isEmpty()) {
                    file.add(line(plan, item, List.of("", "", "", "No action", "", "")));
                }
                item.actions().forEach(action -> file.add(line(plan, item, of(plan, action))));
            }
        }
        return file.toString();
    }

    private static List<String> of(Plan plan, Action action) {
        return List.of(
                action.what(),
                action.owner().words(),
                action.due().toString(),
                state(plan, action),
                action.done().map(it -> it.on().toString()).orElse(""),
                action.source());
    }

    static String state(Plan plan, Action action) {
        if (action.dropped().isPresent()) {
            return "No longer needed";
        }
        return action.done().isPresent() ? "Done" : action.isOverdue(plan.day()) ? "Overdue" : "Open";
    }

    private static List<String> line(Plan plan, Item item, List<String> action) {
        var progress = item.progress().stream().findFirst();
        var cells = new ArrayList<>(List.of(
                plan.day().toString(),
                String.valueOf(item.number()),
                item.title(),
                item.outcome(),
                item.stage().words(),
                ItemRow.themes(item),
                item.sources().stream()
                        .map(it -> it.from() + ", " + it.on() + (it.number() == 0 ? "" : ", number " + it.number()))
                        .collect(Collectors.joining("; ")),
                item.owner().map(Owner::words).orElse(""),
                item.rating().map(it -> it.rating().words()).orElse(""),
                progress.map(it -> it.course().words()).orElse(""),
                progress.map(it -> it.on().toString()).orElse("")));
        cells.addAll(action);
        return cells;
    }
}
