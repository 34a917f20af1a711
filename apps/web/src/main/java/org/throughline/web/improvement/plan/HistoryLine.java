package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.themes.Theme;
import org.throughline.web.pages.Days;

/**
 * One change of an item as it is read.
 *
 * @param what was done
 * @param before how it was, or empty where there was nothing
 * @param after how it is since
 */
public record HistoryLine(Instant at, String by, String what, String before, String after) {

    /** The newest first. */
    static List<HistoryLine> of(List<Recorded> changes) {
        var before = Folding.before(changes);
        var lines = new ArrayList<HistoryLine>();
        for (int i = 0; i < changes.size(); i++) {
            lines.addFirst(of(changes.get(i), before.get(i)));
        }
        return lines;
    }

    private static HistoryLine of(Recorded row, Optional<Item> before) {
        return switch (row.change()) {
            case Change.Opened it -> line(row, "Made the item", "", it.title() + "\n" + source(it.source()));
            case Change.Joined it -> line(row, "Joined another source to it", "", source(it.source()));
            case Change.Described it ->
                line(
                        row,
                        "Described it",
                        before.map(was -> described(was.title(), was.outcome(), was.themes()))
                                .orElse(""),
                        described(it.title(), it.outcome(), it.themes()));
            case Change.Owned it ->
                line(
                        row,
                        "Gave it an owner",
                        before.flatMap(Item::owner).map(Owner::words).orElse(""),
                        it.owner().words());
            case Change.ActionAdded it ->
                line(
                        row,
                        "Added an action",
                        "",
                        action(it.what(), it.owner(), it.due())
                                + (it.source().isEmpty() ? "" : "\nFrom: " + it.source())
                                + (it.lateReason().isEmpty() ? "" : "\nEntered late: " + it.lateReason()));
            case Change.ActionChanged it ->
                line(
                        row,
                        "Changed an action",
                        before.flatMap(was -> was.action(it.action()))
                                .map(was -> action(was.what(), was.owner(), was.due()))
                                .orElse(""),
                        action(it.what(), it.owner(), it.due()) + (it.why().isEmpty() ? "" : "\nWhy: " + it.why()));
            case Change.ActionNoted it ->
                line(row, "Said how an action comes along", what(before, it.action()), it.words());
            case Change.ActionDone it ->
                line(row, "Action done", what(before, it.action()), "On " + Days.inWords(it.on()) + ": " + it.words());
            case Change.ActionReopened it -> line(row, "Opened an action again", what(before, it.action()), it.why());
            case Change.ActionDropped it -> line(row, "Action no longer needed", what(before, it.action()), it.why());
            case Change.MilestoneSet it ->
                line(
                        row,
                        "Set a milestone",
                        milestone(before, it.milestone())
                                .map(was -> was.what() + ", " + Days.inWords(was.due()))
                                .orElse(""),
                        it.what() + ", " + Days.inWords(it.due()) + (it.why().isEmpty() ? "" : "\nWhy: " + it.why()));
            case Change.MilestoneReached it ->
                line(
                        row,
                        "Milestone reached",
                        milestone(before, it.milestone()).map(Milestone::what).orElse(""),
                        "On " + Days.inWords(it.on()) + ": " + it.words());
            case Change.MilestoneDropped it ->
                line(
                        row,
                        "Milestone no longer needed",
                        milestone(before, it.milestone()).map(Milestone::what).orElse(""),
                        it.why());
            case Change.MeasureChosen it ->
                line(
                        row,
                        "Followed by a measure",
                        followed(before, it.followed())
                                .map(was -> aim(
                                        was.name(),
                                        Amounts.of(was.baseline(), was.unit()),
                                        Amounts.of(was.target(), was.unit()),
                                        Days.inWords(was.targetBy())))
                                .orElse(""),
                        aim(
                                        it.name(),
                                        Amounts.of(it.baseline(), it.unit()),
                                        Amounts.of(it.target(), it.unit()),
                                        Days.inWords(it.targetBy()))
                                + (it.why().isEmpty() ? "" : "\nWhy: " + it.why()));
            case Change.MeasureLeft it ->
                line(
                        row,
                        "Measure no longer followed",
                        followed(before, it.followed()).map(Followed::name).orElse(""),
                        it.why());
            case Change.EvidenceAdded it ->
                line(
                        row,
                        "Added evidence",
                        "",
                        it.kind().words() + ": " + it.what() + ", " + Days.inWords(it.on()) + "\n" + it.shows());
            case Change.EvidenceTakenOut it ->
                line(
                        row,
                        "Took evidence out",
                        before.stream()
                                .flatMap(was -> was.evidence().stream())
                                .filter(was -> was.id().equals(it.evidence()))
                                .map(Evidence::what)
                                .findFirst()
                                .orElse(""),
                        it.why());
            case Change.RatedAs it ->
                line(
                        row,
                        "Rated it",
                        before.flatMap(Item::rating)
                                .map(was -> was.rating().words() + ": " + was.why())
                                .orElse(""),
                        it.rating().words() + ": " + it.why());
            case Change.ProgressNoted it ->
                line(
                        row,
                        "Progress as at " + Days.inWords(it.on()),
                        before.flatMap(was -> was.progress().stream().findFirst())
                                .map(was -> was.course().words())
                                .orElse(""),
                        it.course().words() + ": " + it.done()
                                + (it.difference().isEmpty() ? "" : "\nDifference for children: " + it.difference()));
            case Change.SentToReview it ->
                line(
                        row,
                        "Sent it to impact review",
                        before.flatMap(Item::review)
                                .map(was -> "On " + Days.inWords(was.on()) + ": " + was.how())
                                .orElse(""),
                        "On " + Days.inWords(it.on()) + ": " + it.how());
            case Change.ShownToWork it -> line(row, "Decided: shown to work", stage(before), it.why());
            case Change.SentBack it -> line(row, "Decided: sent back", stage(before), it.why());
            case Change.Reopened it -> line(row, "Opened it again", stage(before), it.why());
            case Change.TakenOut it -> line(row, "Took it out of the plan", stage(before), it.why());
        };
    }

    private static HistoryLine line(Recorded row, String what, String before, String after) {
        return new HistoryLine(row.at(), row.by(), what, before, after);
    }

    private static String source(Source source) {
        return source.from() + ", " + Days.inWords(source.on()) + ": " + source.text();
    }

    private static String described(String title, String outcome, Set<Theme> themes) {
        return title
                + (outcome.isEmpty() ? "" : "\nWhat will be different: " + outcome)
                + (themes.isEmpty()
                        ? ""
                        : "\nThemes: "
                                + themes.stream().sorted().map(Theme::words).collect(Collectors.joining(", ")));
    }

    private static String action(String what, Owner owner, LocalDate due) {
        return what + "\n" + owner.words() + ", due " + Days.inWords(due);
    }

    private static String aim(String name, String baseline, String target, String by) {
        return name + ": from " + baseline + " to " + target + " by " + by;
    }

    private static String what(Optional<Item> before, UUID action) {
        return before.flatMap(was -> was.action(action)).map(Action::what).orElse("");
    }

    private static String stage(Optional<Item> before) {
        return before.map(was -> was.stage().words()).orElse("");
    }

    private static Optional<Milestone> milestone(Optional<Item> before, UUID id) {
        return before.stream()
                .flatMap(was -> was.milestones().stream())
                .filter(was -> was.id().equals(id))
                .findFirst();
    }

    private static Optional<Followed> followed(Optional<Item> before, UUID id) {
        return before.stream()
                .flatMap(was -> was.measures().stream())
                .filter(was -> was.id().equals(id))
                .findFirst();
    }
}
