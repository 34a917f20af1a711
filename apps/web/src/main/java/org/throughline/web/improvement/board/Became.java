package org.throughline.web.improvement.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.web.improvement.plan.Action;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.pages.Days;

/** What became of decisions in the plan. */
public final class Became {

    private Became() {}

    /** By the id of the decision; those that are no action of the plan are not in it. */
    public static Map<UUID, Carried> of(List<Decision> decisions, Plan plan) {
        var became = new HashMap<UUID, Carried>();
        for (var decision : decisions) {
            decision.action().ifPresent(action -> became.put(decision.id(), carried(action, plan)));
        }
        return became;
    }

    private static Carried carried(UUID action, Plan plan) {
        return Stream.concat(plan.items().stream(), plan.takenOut().stream())
                .flatMap(item -> item.action(action).stream().map(it -> carried(item, it, plan)))
                .findFirst()
                .orElse(closed("It was an action of the plan, which no longer holds it.", "", ""));
    }

    private static Carried carried(Item item, Action action, Plan plan) {
        var of = "Action of item %d of the plan, “%s”. ".formatted(item.number(), item.title());
        var without = "Action of item %d of the plan. ".formatted(item.number());
        if (item.takenOut().isPresent()) {
            return closed(of, without, "The item was taken out of the plan.");
        }
        var link = "/improvement/items/" + item.id();
        if (action.done().isPresent()) {
            var on = "Done on " + Days.inWords(action.done().get().on());
            return new Carried(of + on + ": " + action.done().get().words(), without + on + ".", link, false, false);
        }
        if (action.dropped().isPresent()) {
            return new Carried(
                    of + "No longer needed: " + action.dropped().get().why(),
                    without + "No longer needed.",
                    link,
                    false,
                    false);
        }
        boolean late = action.isOverdue(plan.day());
        var stands = late ? "Overdue: " : "Open: ";
        var due = "due " + Days.inWords(action.due()) + ".";
        return new Carried(of + stands + action.owner().words() + ", " + due, without + stands + due, link, true, late);
    }

    private static Carried closed(String of, String without, String words) {
        return new Carried(of + words, without.isEmpty() ? of + words : without + words, "", false, false);
    }
}
