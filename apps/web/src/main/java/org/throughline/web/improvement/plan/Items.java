package org.throughline.web.improvement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.themes.Theme;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.inspections.Areas;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** Bringing items into the plan, joining what inspectors found to them, and what is said of an item as a whole. */
@Component
public class Items {

    /** Of a title, in characters. */
    public static final int TITLE = 200;

    private final Keeping keeping;
    private final Areas areas;

    Items(Keeping keeping, Areas areas) {
        this.keeping = keeping;
        this.areas = areas;
    }

    /**
     * What becomes of one area for improvement.
     *
     * @param item the id of the item: of one of the plan, to which it is joined, or of the new one, made by whoever asks,
     *     so that a second click makes no second item
     * @param joins whether it is joined to an item of the plan
     * @param title of the new item
     */
    public record Placing(UUID area, UUID item, boolean joins, String title, Set<Theme> themes) {}

    /** Brings areas into the plan, all of them or none. Errors name {@code title-} or {@code joins-} and the area's id. */
    @Transactional
    public Answer place(Sight who, List<Placing> placings) {
        if (!who.may(Permission.KEEP_PLAN)) {
            return keeping.refuse(who, "Only those who keep the improvement plan can bring areas into it.");
        }
        var plan = keeping.now();
        var errors = new ArrayList<FormError>();
        var changes = new LinkedHashMap<Placing, Change>();
        for (var placing : placings) {
            judge(plan, placing, errors).ifPresent(change -> changes.put(placing, change));
        }
        if (placings.isEmpty()) {
            errors.add(new FormError("areas", "Select the areas that the plan is to answer"));
        }
        if (!errors.isEmpty()) {
            return new Answer.Refused(errors);
        }
        changes.forEach((placing, change) -> keeping.record(
                who, placing.item(), placing.item(), placing.joins() ? "area joined to an item" : "item made", change));
        return new Answer.Done(placings.getFirst().item());
    }

    private Optional<Change> judge(Plan plan, Placing placing, List<FormError> errors) {
        var field = (placing.joins() ? "joins-" : "title-") + placing.area();
        var area = areas.find(placing.area());
        var answered = plan.of(placing.area());
        if (area.isEmpty()) {
            errors.add(new FormError(field, "This area is no longer in the register of inspections"));
        } else if (answered.isPresent()) {
            if (!answered.get().id().equals(placing.item())) {
                errors.add(new FormError(
                        field,
                        "This area is already in the plan: “" + answered.get().title() + "”"));
            }
        } else if (placing.joins()) {
            if (plan.find(placing.item()).isPresent()) {
                return Optional.of(new Change.Joined(Source.of(area.get())));
            }
            errors.add(new FormError(field, "Select an item of the plan"));
        } else {
            var title = Boxes.clean(placing.title());
            if (title.isEmpty() || title.length() > TITLE) {
                errors.add(new FormError(
                        field,
                        title.isEmpty()
                                ? "Give the item a title"
                                : "Shorten the title to %d characters: it has %d".formatted(TITLE, title.length())));
            } else {
                return Optional.of(new Change.Opened(title, placing.themes(), Source.of(area.get())));
            }
        }
        return Optional.empty();
    }

    /** An item that is not from an area of a report: from a letter, an audit, the service's own eyes. */
    @Transactional
    public Answer open(
            Sight who, UUID item, String title, Set<Theme> themes, String from, Optional<LocalDate> on, String text) {
        if (!who.may(Permission.KEEP_PLAN)) {
            return keeping.refuse(who, "Only those who keep the improvement plan can bring items into it.");
        }
        var plan = keeping.now();
        if (plan.find(item).isPresent()) {
            return new Answer.Done(item);
        }
        return new Boxes()
                .filled("title", title, "Give the item a title")
                .within("title", title, TITLE)
                .line("from", from, "Say where it is from, such as a letter or an audit")
                .given("on", on, "Type the day of that like 27/3/2026")
                .wrong(on.filter(it -> it.isAfter(plan.day())).isPresent(), "on", "This day is still to come")
                .text("text", text, "Say what is to improve")
                .or(() -> keeping.record(
                        who,
                        item,
                        item,
                        "item made",
                        new Change.Opened(
                                Boxes.clean(title),
                                themes,
                                Source.told(Boxes.clean(from), on.orElseThrow(), Boxes.clean(text)))));
    }

    /** @param seen the version of the item that the form was opened on */
    @Transactional
    public Answer describe(Sight who, UUID id, long seen, String title, String outcome, Set<Theme> themes) {
        return keeping.keep(who, id, in -> {
            var item = in.item();
            if (item.title().equals(Boxes.clean(title))
                    && item.outcome().equals(Boxes.clean(outcome))
                    && item.themes().equals(themes)) {
                return new Answer.Done(id);
            }
            return keeping.overtaken(id, item.version(), seen)
                    .orElseGet(() -> new Boxes()
                            .filled("title", title, "Give the item a title")
                            .within("title", title, TITLE)
                            .within("outcome", outcome, Boxes.TEXT)
                            .or(() -> keeping.record(
                                    who,
                                    id,
                                    id,
                                    "item described",
                                    new Change.Described(Boxes.clean(title), Boxes.clean(outcome), themes))));
        });
    }

    @Transactional
    public Answer own(Sight who, UUID id, long seen, Optional<Owner> owner) {
        return keeping.keep(
                who,
                id,
                in -> in.item().owner().equals(owner) && owner.isPresent()
                        ? new Answer.Done(id)
                        : keeping.overtaken(id, in.item().version(), seen)
                                .orElseGet(() -> new Boxes()
                                        .owner("owner", owner, "Say who owns this item")
                                        .or(() -> keeping.record(
                                                who,
                                                id,
                                                id,
                                                "owner of an item",
                                                new Change.Owned(owner.orElseThrow())))));
    }

    /** The service's own rating, in the inspectors' words. */
    @Transactional
    public Answer rate(Sight who, UUID id, Optional<Rating> rating, String why) {
        return keeping.keep(
                who,
                id,
                in -> in.item()
                                .rating()
                                .filter(it -> Optional.of(it.rating()).equals(rating)
                                        && it.why().equals(Boxes.clean(why)))
                                .isPresent()
                        ? new Answer.Done(id)
                        : new Boxes()
                                .wrong(rating.isEmpty(), "rating", "Select a rating")
                                .text("why", why, "Say what the rating rests on")
                                .or(() -> keeping.record(
                                        who,
                                        id,
                                        id,
                                        "item rated",
                                        new Change.RatedAs(rating.orElseThrow(), Boxes.clean(why)))));
    }

    /** How it comes along, for a day; what was said before stays. */
    @Transactional
    public Answer progress(
            Sight who,
            UUID id,
            UUID progress,
            Optional<LocalDate> on,
            Optional<Course> course,
            String done,
            String difference) {
        return keeping.keep(
                who,
                id,
                in -> in.item().progress().stream().anyMatch(it -> it.id().equals(progress))
                        ? new Answer.Done(progress)
                        : new Boxes()
                                .wrong(course.isEmpty(), "course", "Select how it is coming along")
                                .given("on", on, "Type the day like 27/3/2026")
                                .wrong(
                                        on.filter(it -> it.isAfter(in.plan().day()))
                                                .isPresent(),
                                        "on",
                                        "This day is still to come: progress is said of a day that has been")
                                .wrong(
                                        on.filter(it -> it.isBefore(in.item().begins()))
                                                .isPresent(),
                                        "on",
                                        "This day is before "
                                                + Days.inWords(in.item().begins()) + ", where the item begins")
                                .text("done", done, "Say what was done")
                                .within("difference", difference, Boxes.TEXT)
                                .or(() -> keeping.record(
                                        who,
                                        id,
                                        progress,
                                        "progress of an item",
                                        new Change.ProgressNoted(
                                                progress,
                                                on.orElseThrow(),
                                                course.orElseThrow(),
                                                Boxes.clean(done),
                                                Boxes.clean(difference)))));
    }

    /** Out of the plan, with its history; its areas are without an item again. */
    @Transactional
    public Answer takeOut(Sight who, UUID id, long seen, String why) {
        return keeping.keep(
                who,
                id,
                in -> keeping.overtaken(id, in.item().version(), seen)
                        .orElseGet(() -> new Boxes()
                                .text("why", why, "Say why it is taken out of the plan")
                                .wrong(
                                        !in.item().isOpen(),
                                        "why",
                                        "This item was shown to work: it stays in the plan for the record")
                                .or(() -> keeping.record(
                                        who, id, id, "item taken out", new Change.TakenOut(Boxes.clean(why))))));
    }
}
