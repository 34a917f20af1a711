package org.throughline.web.improvement.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.pages.Days;

/** What is done for an item, by whom and by when. No action stands without both. */
@Component
public class Actions {

    private final Keeping keeping;

    Actions(Keeping keeping) {
        this.keeping = keeping;
    }

    /**
     * What is asked of somebody.
     *
     * @param id made by whoever asks, so that a second click makes no second action
     * @param due the last day in time
     * @param late why it is entered after its day, where it is
     * @param source where it is from in words, such as "Board of 3 May 2026, decision 4"; empty where it is made in the plan
     */
    public record Asked(
            UUID id, String what, Optional<Owner> owner, Optional<LocalDate> due, String late, String source) {}

    /** Errors name {@code what}, {@code owner}, {@code due} or {@code late}. */
    @Transactional
    public Answer add(Sight who, UUID item, Asked asked) {
        return keeping.keep(who, item, in -> {
            if (in.item().action(asked.id()).isPresent()) {
                return new Answer.Done(asked.id());
            }
            boolean late =
                    asked.due().filter(it -> it.isBefore(in.plan().day())).isPresent();
            return new Boxes()
                    .wrong(
                            !in.item().isOpen(),
                            "what",
                            "This item was shown to work. Open it again before giving it an action")
                    .text("what", asked.what(), "Say what is to be done")
                    .owner("owner", asked.owner(), "Say who does it: an action without an owner is nobody’s")
                    .given("due", asked.due(), "Type the day by which it is done, like 27/3/2027")
                    .wrong(
                            asked.due()
                                    .filter(it -> it.isBefore(in.item().begins()))
                                    .isPresent(),
                            "due",
                            "This day is before " + Days.inWords(in.item().begins()) + ", where the item begins")
                    .wrong(
                            late && asked.late().isBlank(),
                            "late",
                            "The day it is due has passed. Choose a later day, or say why it is entered late")
                    .within("late", asked.late(), Boxes.LINE)
                    .within("source", asked.source(), Boxes.LINE)
                    .or(() -> keeping.record(
                            who,
                            item,
                            asked.id(),
                            "action added",
                            new Change.ActionAdded(
                                    asked.id(),
                                    Boxes.clean(asked.what()),
                                    asked.owner().orElseThrow(),
                                    asked.due().orElseThrow(),
                                    Boxes.clean(asked.source()),
                                    late ? Boxes.clean(asked.late()) : "")));
        });
    }

    /** @param why asked for where the day or the owner is another */
    @Transactional
    public Answer change(
            Sight who,
            UUID item,
            UUID action,
            long seen,
            String what,
            Optional<Owner> owner,
            Optional<LocalDate> due,
            String why) {
        return keeping.keep(
                who,
                item,
                in -> standing(in, action, (_, was) -> {
                    boolean moved = due.filter(it -> !it.equals(was.due())).isPresent();
                    boolean given = owner.filter(it -> !it.equals(was.owner())).isPresent();
                    if (!moved
                            && !given
                            && due.isPresent()
                            && owner.isPresent()
                            && was.what().equals(Boxes.clean(what))) {
                        return new Answer.Done(action);
                    }
                    return keeping.overtaken(item, was.version(), seen)
                            .orElseGet(() -> new Boxes()
                                    .wrong(!was.isOpen(), "what", "This action is no longer open")
                                    .text("what", what, "Say what is to be done")
                                    .owner("owner", owner, "Say who does it: an action without an owner is nobody’s")
                                    .given("due", due, "Type the day by which it is done, like 27/3/2027")
                                    .wrong(
                                            moved
                                                    && due.orElseThrow()
                                                            .isBefore(in.plan().day()),
                                            "due",
                                            "This day has passed: choose today or a later day")
                                    .wrong(
                                            (moved || given) && why.isBlank(),
                                            "why",
                                            "Say why the day or the owner changes")
                                    .within("why", why, Boxes.TEXT)
                                    .or(() -> keeping.record(
                                            who,
                                            item,
                                            action,
                                            "action changed",
                                            new Change.ActionChanged(
                                                    action,
                                                    Boxes.clean(what),
                                                    owner.orElseThrow(),
                                                    due.orElseThrow(),
                                                    Boxes.clean(why)))));
                }));
    }

    /** By its owner, or by those who keep the plan. */
    @Transactional
    public Answer note(Sight who, UUID item, UUID action, String words) {
        return own(
                who,
                item,
                action,
                (_, was) ->
                        was.notes().stream().limit(1).anyMatch(it -> it.words().equals(Boxes.clean(words)))
                                ? new Answer.Done(action)
                                : new Boxes()
                                        .text("words", words, "Say how it is coming along")
                                        .or(() -> keeping.record(
                                                who,
                                                item,
                                                action,
                                                "progress of an action",
                                                new Change.ActionNoted(action, Boxes.clean(words)))));
    }

    /** By its owner, or by those who keep the plan. */
    @Transactional
    public Answer done(Sight who, UUID item, UUID action, Optional<LocalDate> on, String words) {
        return own(
                who,
                item,
                action,
                (in, was) -> was.done().isPresent()
                        ? new Answer.Done(action)
                        : new Boxes()
                                .wrong(!was.isOpen(), "on", "This action is no longer needed: it cannot be done")
                                .given("on", on, "Type the day on which it was done, like 27/3/2026")
                                .wrong(
                                        on.filter(it -> it.isAfter(in.plan().day()))
                                                .isPresent(),
                                        "on",
                                        "This day is still to come: an action is done when it has been done")
                                .wrong(
                                        on.filter(it -> it.isBefore(in.item().begins()))
                                                .isPresent(),
                                        "on",
                                        "This day is before "
                                                + Days.inWords(in.item().begins()) + ", where the item begins")
                                .text("words", words, "Say what was done")
                                .or(() -> keeping.record(
                                        who,
                                        item,
                                        action,
                                        "action done",
                                        new Change.ActionDone(action, on.orElseThrow(), Boxes.clean(words)))));
    }

    @Transactional
    public Answer reopen(Sight who, UUID item, UUID action, String why) {
        return keeping.keep(
                who,
                item,
                in -> standing(
                        in,
                        action,
                        (_, was) -> was.isOpen()
                                ? new Answer.Done(action)
                                : new Boxes()
                                        .wrong(
                                                !in.item().isOpen(),
                                                "why",
                                                "This item was shown to work. Open the item again first")
                                        .text("why", why, "Say why it is opened again")
                                        .or(() -> keeping.record(
                                                who,
                                                item,
                                                action,
                                                "action opened again",
                                                new Change.ActionReopened(action, Boxes.clean(why))))));
    }

    @Transactional
    public Answer drop(Sight who, UUID item, UUID action, String why) {
        return keeping.keep(
                who,
                item,
                in -> standing(
                        in,
                        action,
                        (_, was) -> was.dropped().isPresent()
                                ? new Answer.Done(action)
                                : new Boxes()
                                        .wrong(was.done().isPresent(), "why", "This action was done: it stays")
                                        .text("why", why, "Say why it is no longer needed")
                                        .or(() -> keeping.record(
                                                who,
                                                item,
                                                action,
                                                "action no longer needed",
                                                new Change.ActionDropped(action, Boxes.clean(why))))));
    }

    private Answer own(Sight who, UUID item, UUID action, BiFunction<Keeping.InPlan, Action, Answer> act) {
        return keeping.on(
                item,
                in -> standing(in, action, (it, was) -> {
                    boolean owns = who.may(Permission.SEE_PLAN) && was.owner().is(who.actor());
                    return owns || who.may(Permission.KEEP_PLAN)
                            ? act.apply(it, was)
                            : keeping.refuse(
                                    who,
                                    "Only " + was.owner().words()
                                            + ", who owns this action, or those who keep the plan can do" + " this.");
                }));
    }

    private static Answer standing(Keeping.InPlan in, UUID action, BiFunction<Keeping.InPlan, Action, Answer> act) {
        return in.item().action(action).map(was -> act.apply(in, was)).orElseGet(Answer.Absent::new);
    }
}
