package org.throughline.web.improvement.plan.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.throughline.web.improvement.plan.Action;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.improvement.plan.pages.PlanView.Line;
import org.throughline.web.improvement.plan.pages.PlanView.Part;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;

/** What of the plan needs attention, list by list; those that are empty are left out. */
final class Attention {

    private static final int FIRST = 8;
    private static final int SOON_IN_DAYS = 30;
    private static final int SILENT_IN_DAYS = 60;

    private Attention() {}

    static List<Part> of(Plan plan, Actor who) {
        var parts = new ArrayList<Part>();
        add(
                parts,
                "mine",
                "Your own actions",
                "",
                plan.openActions().stream()
                        .filter(it -> it.action().owner().is(who))
                        .map(it -> line(
                                plan,
                                it,
                                tag(it.action(), plan.day()),
                                it.action().isOverdue(plan.day())))
                        .toList());
        add(
                parts,
                "overdue",
                "Overdue actions",
                "",
                plan.overdueActions().stream()
                        .map(it -> line(plan, it, overdue(it.action().due(), plan.day()), true))
                        .toList());
        add(
                parts,
                "reviews",
                "Impact reviews due",
                "Everything was done. Somebody other than the owner now decides, on evidence, whether it worked.",
                plan.reviewsDue().stream()
                        .map(it -> line(
                                it,
                                it.review()
                                        .map(review -> "Since " + Days.inWords(review.on()))
                                        .orElse("")))
                        .toList());
        add(
                parts,
                "came-back",
                "Came back",
                "Shown to work once, and found again by inspectors since.",
                plan.cameBack().stream()
                        .map(it -> line(it, it.sources().getLast().from()))
                        .toList());
        add(
                parts,
                "without-action",
                "Items without an action",
                "",
                plan.itemsWithoutAction().stream()
                        .map(it -> line(
                                it,
                                it.back()
                                        .map(back -> "Nothing new since it "
                                                + (it.isSentBack() ? "was sent back" : "was opened again") + " on "
                                                + Days.inWords(back))
                                        .orElse("In the plan since "
                                                + Days.inWords(
                                                        it.turns().getFirst().on()))))
                        .toList());
        add(
                parts,
                "without-owner",
                "Items without an owner",
                "",
                plan.itemsWithoutOwner().stream().map(it -> line(it, "")).toList());
        add(
                parts,
                "milestones",
                "Milestones missed",
                "",
                plan.milestonesMissed().stream()
                        .map(it -> new Line(
                                it.milestone().what(),
                                ItemAddress.of(it.item().id()),
                                it.item().title() + ", "
                                        + Days.inWords(it.milestone().due()),
                                overdue(it.milestone().due(), plan.day()),
                                true))
                        .toList());
        add(
                parts,
                "soon",
                "Due in the next " + SOON_IN_DAYS + " days",
                "",
                plan.actionsDueWithin(SOON_IN_DAYS).stream()
                        .map(it ->
                                line(plan, it, "Due " + Days.inWords(it.action().due()), false))
                        .toList());
        add(
                parts,
                "silent",
                "Nothing said for " + SILENT_IN_DAYS + " days",
                "Open items of which nobody has said how they come along.",
                plan.silentFor(SILENT_IN_DAYS).stream()
                        .map(it -> line(
                                it,
                                it.progress().stream()
                                        .findFirst()
                                        .map(said -> "Last on " + Days.inWords(said.on()))
                                        .orElse("Never")))
                        .toList());
        return parts;
    }

    private static void add(List<Part> parts, String id, String title, String says, List<Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(
                    id,
                    title + ": " + lines.size(),
                    says,
                    lines.subList(0, Math.min(FIRST, lines.size())),
                    lines.subList(Math.min(FIRST, lines.size()), lines.size())));
        }
    }

    private static Line line(Plan plan, Plan.Due due, String tag, boolean late) {
        return new Line(
                due.action().what(),
                ItemAddress.of(due.item().id()),
                due.action().owner().words() + ", for “" + due.item().title() + "”"
                        + (late ? ", due " + Days.inWords(due.action().due()) : ""),
                tag,
                late);
    }

    static Line line(Item item, String about) {
        return new Line(item.title(), ItemAddress.of(item.id()), about, "", false);
    }

    private static String tag(Action action, LocalDate day) {
        return action.isOverdue(day) ? overdue(action.due(), day) : "Due " + Days.inWords(action.due());
    }

    static String overdue(LocalDate due, LocalDate day) {
        return "Overdue by " + Days.count(ChronoUnit.DAYS.between(due, day), "day", "days");
    }
}
