package org.throughline.web.improvement.board.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.web.improvement.board.Decision;
import org.throughline.web.improvement.plan.Action;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.pages.Days;

/** What became of decisions in the plan. */
final class Became {

    private Became() {}

    /** By the id of the decision; those that are no action of the plan are not in it. */
    static Map<UUID, Carried> of(List<Decision> decisions, Plan plan) {
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
                .orElse(new Carried("It was an action of the plan, which no longer holds it.", "", false, false));
    }

    private static Carried carried(Item item, Action action, Plan plan) {
        var of = "Action of item %d of the plan, “%s”. ".formatted(item.number(), item.title());
        var whose = action.owner().words() + ", due " + Days.inWords(action.due());
        if (item.takenOut().isPresent()) {
            return new Carried(of + "The item was taken out of the plan.", "", false, false);
        }
        var link = "/improvement/items/" + item.id();
        if (action.done().isPresent()) {
            return new Carried(
                    of + "Done on " + Days.inWords(action.done().get().on()) + ": "
                            + action.done().get().words(),
                    link,
                    false,
                    false);
        }
        if (action.dropped().isPresent()) {
            return new Carried(
                    of + "No longer needed: " + action.dropped().get().why(), link, false, false);
        }
        boolean late = action.isOverdue(plan.day());
        return new Carried(of + (late ? "Overdue: " : "Open: ") + whose + ".", link, true, late);
    }
}
