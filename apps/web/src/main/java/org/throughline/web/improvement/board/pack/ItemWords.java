package org.throughline.web.improvement.board.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.plan.Action;
import org.throughline.web.improvement.plan.Amounts;
import org.throughline.web.improvement.plan.Evidence;
import org.throughline.web.improvement.plan.Followed;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Milestone;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.improvement.plan.Progress;
import org.throughline.web.improvement.plan.Reading;
import org.throughline.web.improvement.plan.Source;
import org.throughline.web.pages.Days;

/** One item of the plan as a pack tells it. */
final class ItemWords {

    static final String WITHHELD = "In words that are not published";

    private static final int TOLD = 3;
    private static final int POINTS = 12;

    private final Plan plan;
    private final Discretion says;

    ItemWords(Plan plan, Discretion says) {
        this.plan = plan;
        this.says = says;
    }

    /** @param courses what each measure came to, the earliest first */
    PackContent.Item of(Item item, Function<String, List<Reading>> courses) {
        return new PackContent.Item(
                item.number(),
                title(item),
                item.stage().words() + (item.cameBack() ? ", came back after it was shown to work" : ""),
                item.themes().stream().sorted().map(Theme::words).collect(Collectors.joining(", ")),
                item.owner().map(says::owner).orElse("nobody yet"),
                says.text(item.outcome(), ""),
                item.rating()
                        .map(rated -> rated.rating().words() + after(": ", says.text(rated.why(), "")))
                        .orElse(""),
                item.sources().stream().map(this::source).toList(),
                item.standingActions().stream().map(this::action).toList(),
                item.milestones().stream()
                        .filter(one -> one.dropped().isEmpty())
                        .map(this::milestone)
                        .toList(),
                progress(item),
                item.measures().stream()
                        .map(one -> measure(one, courses.apply(one.measure())))
                        .toList(),
                item.standingEvidence().stream().map(this::evidence).toList(),
                impact(item));
    }

    /** Its title, or what the first published area that it answers is about. */
    String title(Item item) {
        return says.text(
                item.title(),
                item.themes().stream().sorted().map(Theme::words).findFirst().orElse("Item of the plan"));
    }

    /** What stands on a page of a report is published; what was typed from a letter may not be. */
    private PackContent.Answers source(Source source) {
        var from = new StringBuilder(source.page() > 0 ? source.from() : says.text(source.from(), WITHHELD))
                .append(", ")
                .append(Days.inWords(source.on()));
        if (source.number() > 0) {
            from.append(", area ").append(source.number());
        }
        if (source.page() > 0) {
            from.append(", page ").append(source.page());
        }
        if (source.urgent()) {
            from.append(" (cannot wait)");
        }
        return new PackContent.Answers(
                from.toString(), source.page() > 0 ? source.text() : says.text(source.text(), WITHHELD + "."));
    }

    private PackContent.Action action(Action action) {
        boolean late = action.isOverdue(plan.day());
        var due = Days.inShort(action.due())
                + (action.moved() > 0 ? ", first due " + Days.inShort(action.firstDue()) : "");
        return new PackContent.Action(
                says.text(action.what(), WITHHELD),
                says.owner(action.owner()),
                due,
                action.done()
                        .map(done -> "Done on " + Days.inShort(done.on()) + after(": ", says.text(done.words(), "")))
                        .orElse(
                                late
                                        ? "Overdue"
                                        : "Open"
                                                + action.notes().stream()
                                                        .findFirst()
                                                        .map(note -> after(": ", says.text(note.words(), "")))
                                                        .orElse("")),
                late);
    }

    private PackContent.Row milestone(Milestone milestone) {
        return new PackContent.Row(
                says.text(milestone.what(), WITHHELD),
                milestone.reached().map(it -> Days.inWords(it.on())).orElse(Days.inWords(milestone.due())),
                milestone.reached().isPresent() ? "reached" : milestone.isOverdue(plan.day()) ? "missed, due" : "due");
    }

    private List<PackContent.Told> progress(Item item) {
        return item.progress().stream().limit(TOLD).map(this::told).toList();
    }

    private PackContent.Told told(Progress progress) {
        return new PackContent.Told(
                Days.inWords(progress.on()),
                progress.course().words().toLowerCase(Locale.UK),
                says.text(progress.done(), says.tellsAll() ? "" : WITHHELD + "."),
                says.text(progress.difference(), ""));
    }

    private static PackContent.Measure measure(Followed followed, List<Reading> course) {
        var points = course.stream()
                .filter(reading -> reading.value().isPresent())
                .map(reading -> new PackContent.Point(
                        Days.inShort(reading.to()),
                        Amounts.of(reading.value().orElseThrow(), reading.unit()),
                        reading.value().orElseThrow().doubleValue()))
                .toList();
        return new PackContent.Measure(
                followed.name(),
                Amounts.of(followed.baseline(), followed.unit()) + " on " + Days.inWords(followed.baselineOn()),
                Amounts.of(followed.target(), followed.unit()) + " by " + Days.inWords(followed.targetBy()),
                followed.newest().map(Amounts::of).orElse("Not counted yet"),
                followed.standing().words(),
                points.subList(Math.max(0, points.size() - POINTS), points.size()),
                new PackContent.Scale(
                        followed.baseline().doubleValue(), followed.target().doubleValue()));
    }

    private PackContent.Row evidence(Evidence evidence) {
        var counted = evidence.looked() > 0
                ? "practice was as it should be in %,d of %,d cases".formatted(evidence.well(), evidence.looked())
                : "";
        var shows = says.text(evidence.shows(), "");
        return new PackContent.Row(
                evidence.kind().words() + after(": ", says.text(evidence.what(), "")),
                Days.inWords(evidence.on()),
                counted.isEmpty() && shows.isEmpty()
                        ? WITHHELD.toLowerCase(Locale.UK)
                        : counted + (counted.isEmpty() ? "" : shows.isEmpty() ? "" : ". ") + shows);
    }

    private List<String> impact(Item item) {
        var words = new ArrayList<String>();
        item.review()
                .ifPresent(review -> words.add("The impact review is on %s at the earliest.%s"
                        .formatted(
                                Days.inWords(review.on()),
                                after(" It is to be shown by: ", says.text(review.how(), "")))));
        Optional.of(item)
                .flatMap(Item::decision)
                .ifPresent(decision -> words.add("%s on %s.%s"
                        .formatted(
                                decision.shown() ? "Decided to be shown to work" : "Sent back by its impact review",
                                Days.inWords(decision.on()),
                                after(" ", says.text(decision.why(), "")))));
        return words;
    }

    private static String after(String before, String words) {
        return words.isEmpty() ? "" : before + words;
    }
}
