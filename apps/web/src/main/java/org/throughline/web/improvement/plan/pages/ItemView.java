package org.throughline.web.improvement.plan.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.plan.Action;
import org.throughline.web.improvement.plan.Evidence;
import org.throughline.web.improvement.plan.HistoryLine;
import org.throughline.web.improvement.plan.ImpactReview;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Milestone;
import org.throughline.web.improvement.plan.Owner;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.improvement.plan.Source;
import org.throughline.web.improvement.plan.Stage;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/**
 * One item of the plan, whole.
 *
 * @param earlier that this is how it stood on an earlier day, in words, or null
 * @param writes whether the reader keeps the plan, and this is today's item
 * @param decides whether the reader may decide the impact review now
 * @param reviewable whether it can be sent to impact review, or another day set for that
 * @param judged what inspectors judged last, none where nothing is known
 */
public record ItemView(
        String address,
        String caption,
        String title,
        @Nullable String earlier,
        String dayTyped,
        @Nullable String takenOut,
        boolean writes,
        boolean decides,
        boolean open,
        boolean reviewable,
        boolean review,
        String reviewWords,
        List<String> flags,
        String outcome,
        String themes,
        String owner,
        String rating,
        String ratingWhy,
        List<Judged> judged,
        String made,
        List<From> sources,
        List<Act> actions,
        List<Stone> milestones,
        List<MeasureCard> measures,
        List<Piece> evidence,
        List<Said> progress,
        List<Reviewed> reviews,
        List<Line> history,
        List<FormError> errors) {

    /** What inspectors judged last, beside the service's own rating. */
    public record Judged(String what, String grade, String from) {}

    /** @param event the address of the inspection, or null */
    public record From(String words, @Nullable String event, String where, String text, boolean urgent) {}

    /** @param mine whether the reader may say how it comes along */
    public record Act(
            String id,
            String address,
            String what,
            String owner,
            String due,
            String tag,
            String colour,
            List<String> more,
            List<Note> notes,
            boolean mine,
            boolean open,
            boolean dropped) {}

    public record Note(String words, String when) {}

    public record Stone(
            String address, String what, String due, String tag, String colour, String more, boolean open) {}

    public record Piece(
            String address,
            String kind,
            String what,
            String on,
            String shows,
            @Nullable String link,
            @Nullable String file,
            String fileWords,
            String added,
            String takenOut) {}

    public record Said(String on, String course, String done, String difference, String by) {}

    public record Reviewed(String on, String how, String asked, String decision, String why, List<String> evidence) {}

    public record Line(String when, String by, String what, String before, String after) {}

    static ItemView of(
            Plan plan,
            Item item,
            LocalDate today,
            Sight who,
            Wanted asked,
            List<Judged> judged,
            List<MeasureCard> measures,
            List<HistoryLine> history) {
        boolean now = !plan.day().isBefore(today);
        boolean keeps = now && who.may(Permission.KEEP_PLAN);
        var address = ItemAddress.of(item.id());
        return new ItemView(
                address,
                "Item " + item.number() + " of the improvement plan. "
                        + item.stage().words(),
                item.title(),
                now ? null : "This is the item as it stood at the end of " + Days.inWords(plan.day()) + ".",
                now && asked.errors().isEmpty() ? "" : Wanted.given(asked.asAt()),
                item.takenOut()
                        .map(why -> "This item is no longer in the plan: " + why)
                        .orElse(null),
                keeps && item.takenOut().isEmpty(),
                now
                        && item.stage() == Stage.UNDER_REVIEW
                        && who.may(Permission.DECIDE_PLAN)
                        && item.owner().filter(it -> it.is(who.actor())).isEmpty(),
                item.isOpen(),
                item.isOpen()
                        && !item.standingActions().isEmpty()
                        && item.openActions().isEmpty(),
                item.stage() == Stage.UNDER_REVIEW,
                reviewWords(plan, item),
                ItemRow.flags(item),
                item.outcome(),
                ItemRow.themes(item),
                item.owner().map(Owner::words).orElse("Nobody yet"),
                item.rating().map(it -> it.rating().words()).orElse("Not rated yet"),
                item.rating()
                        .map(it -> it.why() + " (" + it.by() + ", " + Days.inWords(it.at()) + ")")
                        .orElse(""),
                judged,
                "In the plan since " + Days.inWords(item.turns().getFirst().on()) + ", by " + item.madeBy()
                        + ". Last changed on " + Days.inWords(item.changed()) + ".",
                item.sources().stream().map(ItemView::from).toList(),
                item.actions().stream()
                        .map(it -> act(
                                address,
                                it,
                                plan.day(),
                                now && (keeps || it.owner().is(who.actor()))))
                        .toList(),
                item.milestones().stream()
                        .map(it -> stone(address, it, plan.day()))
                        .toList(),
                measures,
                item.evidence().stream().map(it -> piece(address, it)).toList(),
                item.progress().stream()
                        .map(it -> new Said(
                                Days.inWords(it.on()),
                                it.course().words(),
                                it.done(),
                                it.difference(),
                                it.by() + ", written on " + Days.inWords(it.at())))
                        .toList(),
                item.reviews().stream().map(it -> reviewed(item, it)).toList(),
                history.stream()
                        .filter(it -> !it.at().isAfter(plan.asAt()))
                        .map(it -> new Line(Days.inWords(it.at()), it.by(), it.what(), it.before(), it.after()))
                        .toList(),
                asked.errors());
    }

    private static String reviewWords(Plan plan, Item item) {
        return switch (item.stage()) {
            case OPEN ->
                !item.isIdle()
                        ? Days.count(item.openActions().size(), "action is", "actions are") + " open."
                        : item.back()
                                .map(it -> "Nothing has been done for it since " + Days.inWords(it) + ", when it "
                                        + (item.isSentBack() ? "was sent back." : "was opened again."))
                                .orElse("It has no action yet.");
            case ACTIONS_DONE ->
                "Every action is done. Whether it made a difference for children is still to be shown: send it to"
                        + " impact review.";
            case UNDER_REVIEW ->
                item.review()
                        .map(it -> it.on().isAfter(plan.day())
                                ? "The impact review is on " + Days.inWords(it.on()) + "."
                                : "The impact review is due since " + Days.inWords(it.on()) + ".")
                        .orElse("");
            case SHOWN ->
                item.decision()
                        .map(it -> "Shown to work on " + Days.inWords(it.on()) + ", decided by " + it.by() + ".")
                        .orElse("");
        };
    }

    private static From from(Source source) {
        var where = Stream.of(
                        source.number() == 0 ? "" : "Number " + source.number(),
                        source.page() == 0 ? "" : "page " + source.page())
                .filter(words -> !words.isEmpty())
                .toList();
        return new From(
                source.from() + ", " + Days.inWords(source.on()),
                source.event() == null ? null : "/improvement/inspections/" + source.event(),
                String.join(", ", where),
                source.text(),
                source.urgent());
    }

    private static Act act(String item, Action action, LocalDate day, boolean mine) {
        var more = Stream.of(
                        action.source().isEmpty() ? "" : "From: " + action.source(),
                        action.lateReason().isEmpty() ? "" : "Entered after its day: " + action.lateReason(),
                        action.moved() == 0
                                ? ""
                                : "First due " + Days.inWords(action.firstDue()) + ", moved "
                                        + (action.moved() == 1 ? "once" : action.moved() + " times"),
                        action.done()
                                .map(it ->
                                        "Done on " + Days.inWords(it.on()) + ": " + it.words() + " (" + it.by() + ")")
                                .orElse(""),
                        action.dropped()
                                .map(it -> "No longer needed: " + it.why() + " (" + it.by() + ")")
                                .orElse(""))
                .filter(words -> !words.isEmpty())
                .toList();
        boolean late = action.isOverdue(day);
        var tag = action.dropped().isPresent()
                ? "No longer needed"
                : action.done().isPresent() ? "Done" : late ? Attention.overdue(action.due(), day) : "Open";
        return new Act(
                action.id().toString(),
                item + "/actions/" + action.id(),
                action.what(),
                action.owner().words(),
                Days.inWords(action.due()),
                tag,
                action.dropped().isPresent() ? "grey" : action.done().isPresent() ? "green" : late ? "red" : "blue",
                more,
                action.notes().stream()
                        .map(it -> new Note(it.words(), it.by() + ", " + Days.inWords(it.at())))
                        .toList(),
                mine,
                action.isOpen(),
                action.dropped().isPresent());
    }

    private static Stone stone(String item, Milestone milestone, LocalDate day) {
        boolean late = milestone.isOverdue(day);
        return new Stone(
                item + "/milestones/" + milestone.id(),
                milestone.what(),
                Days.inWords(milestone.due()),
                milestone.dropped().isPresent()
                        ? "No longer needed"
                        : milestone.reached().isPresent() ? "Reached" : late ? "Missed" : "To come",
                milestone.dropped().isPresent()
                        ? "grey"
                        : milestone.reached().isPresent() ? "green" : late ? "red" : "blue",
                milestone
                        .reached()
                        .map(it -> "On " + Days.inWords(it.on()) + ": " + it.words() + " (" + it.by() + ")")
                        .or(milestone::dropped)
                        .orElse(""),
                milestone.isOpen());
    }

    private static Piece piece(String item, Evidence evidence) {
        var document = evidence.file();
        var address = item + "/evidence/" + evidence.id();
        return new Piece(
                address,
                evidence.kind().words(),
                evidence.what(),
                Days.inWords(evidence.on()),
                evidence.shows() + cases(evidence),
                evidence.link().isEmpty() ? null : evidence.link(),
                document == null ? null : address + "/file",
                document == null ? "" : document.name(),
                "Added by " + evidence.addedBy() + " on " + Days.inWords(evidence.added()),
                evidence.takenOut().map(why -> "Taken out: " + why).orElse(""));
    }

    static String cases(Evidence evidence) {
        return evidence.looked() == 0
                ? ""
                : " (%s looked at, practice as it should be in %,d: %d%%)"
                        .formatted(
                                Days.count(evidence.looked(), "case", "cases"),
                                evidence.well(),
                                Math.round(100.0 * evidence.well() / evidence.looked()));
    }

    private static Reviewed reviewed(Item item, ImpactReview review) {
        var decision = review.decision();
        return new Reviewed(
                Days.inWords(review.on()),
                review.how(),
                "Asked for by " + review.by() + " on " + Days.inWords(review.at()),
                decision.map(it -> (it.shown() ? "Shown to work" : "Sent back") + ", decided by " + it.by() + " on "
                                + Days.inWords(it.on()))
                        .orElse(item.review().filter(review::equals).isPresent() ? "Not decided yet" : "Put off"),
                decision.map(ImpactReview.Decision::why).orElse(""),
                decision.map(ImpactReview.Decision::evidence).stream()
                        .flatMap(List::stream)
                        .map(id -> item.evidence().stream()
                                .filter(it -> it.id().equals(id))
                                .findFirst()
                                .map(it -> it.kind().words() + ": " + it.what()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
