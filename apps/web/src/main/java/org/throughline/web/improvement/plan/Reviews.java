package org.throughline.web.improvement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.pages.Days;

/** From "everything was done" to "it was shown to work": the impact review, its decision, and opening an item again. */
@Component
public class Reviews {

    private final Keeping keeping;

    Reviews(Keeping keeping) {
        this.keeping = keeping;
    }

    /** Sends an item whose actions are done to impact review, or sets another day for it. */
    @Transactional
    public Answer send(Sight who, UUID id, long seen, Optional<LocalDate> on, String how) {
        return keeping.keep(who, id, in -> {
            var item = in.item();
            if (item.review()
                    .filter(it -> Optional.of(it.on()).equals(on) && it.how().equals(Boxes.clean(how)))
                    .isPresent()) {
                return new Answer.Done(id);
            }
            return keeping.overtaken(id, item.version(), seen)
                    .orElseGet(() -> new Boxes()
                            .wrong(!item.isOpen(), "on", "This item was shown to work already")
                            .wrong(
                                    item.standingActions().isEmpty(),
                                    "on",
                                    "This item has no action: there is nothing yet whose impact could be reviewed")
                            .wrong(!item.openActions().isEmpty(), "on", open(item))
                            .given("on", on, "Type the day of the impact review, like 27/3/2027")
                            .wrong(
                                    on.filter(it -> it.isBefore(in.plan().day()))
                                            .isPresent(),
                                    "on",
                                    "This day has passed: choose today or a later day")
                            .text("how", how, "Say how it will be seen that children are better served")
                            .or(() -> keeping.record(
                                    who,
                                    id,
                                    id,
                                    "item sent to impact review",
                                    new Change.SentToReview(on.orElseThrow(), Boxes.clean(how)))));
        });
    }

    /**
     * What an impact review came to.
     *
     * @param works whether it was shown to work; empty where nobody has chosen
     * @param evidence the ids of what it rests on
     */
    public record Decided(Optional<Boolean> works, String why, List<UUID> evidence) {}

    /** By those who decide about the plan, and nobody about an item that they own. */
    @Transactional
    public Answer decide(Sight who, UUID id, long seen, Decided decided) {
        if (!who.may(Permission.DECIDE_PLAN)) {
            return keeping.refuse(who, "Only those who decide about the improvement plan can decide an impact review.");
        }
        return keeping.on(id, in -> {
            var item = in.item();
            if (item.owner().filter(it -> it.is(who.actor())).isPresent()) {
                return keeping.refuse(
                        who, "You own this item. Somebody else has to decide whether it was shown to work.");
            }
            return keeping.overtaken(id, item.version(), seen)
                    .orElseGet(() -> judge(in, decided)
                            .or(() -> keeping.record(
                                    who,
                                    id,
                                    id,
                                    decided.works().orElseThrow() ? "item shown to work" : "item sent back",
                                    change(in.plan().day(), decided))));
        });
    }

    private static Change change(LocalDate today, Decided decided) {
        return decided.works().orElseThrow()
                ? new Change.ShownToWork(today, Boxes.clean(decided.why()), decided.evidence())
                : new Change.SentBack(today, Boxes.clean(decided.why()));
    }

    private static Boxes judge(Keeping.InPlan in, Decided decided) {
        var item = in.item();
        var boxes = new Boxes()
                .wrong(
                        item.stage() != Stage.UNDER_REVIEW,
                        "works",
                        item.stage() == Stage.SHOWN
                                ? "This item was shown to work already"
                                : "This item is not under impact review: it has to be sent there first")
                .wrong(decided.works().isEmpty(), "works", "Select what the review came to")
                .text("why", decided.why(), "Say what the decision rests on");
        if (decided.works().filter(it -> it).isEmpty()) {
            return boxes;
        }
        var standing = item.standingEvidence().stream()
                .filter(it -> decided.evidence().contains(it.id()))
                .toList();
        return boxes.wrong(!item.openActions().isEmpty(), "works", open(item))
                .wrong(
                        item.review()
                                .filter(it -> it.on().isAfter(in.plan().day()))
                                .isPresent(),
                        "works",
                        "The impact review is on "
                                + item.review().map(it -> Days.inWords(it.on())).orElse("")
                                + ". Decide on that day or later, or set an earlier day for it")
                .wrong(
                        item.standingEvidence().isEmpty(),
                        "evidence",
                        "This item has no evidence. Add what shows that it works first")
                .wrong(standing.isEmpty(), "evidence", "Select the evidence that shows it")
                .wrong(
                        standing.size() != decided.evidence().size(),
                        "evidence",
                        "Some of this evidence was taken out: select what still stands")
                .wrong(
                        standing.stream().noneMatch(it -> it.kind().canShow()),
                        "evidence",
                        "A note says what somebody thinks. Select an audit, a measure, cases, a document or a link as"
                                + " well");
    }

    private static String open(Item item) {
        var open = item.openActions();
        return switch (open.size()) {
            case 0 -> "";
            case 1 -> "One action of this item is open: “" + open.getFirst().what() + "”";
            default ->
                open.size() + " actions of this item are open, the first: “"
                        + open.getFirst().what() + "”";
        };
    }

    /** Opens an item again that was shown to work. */
    @Transactional
    public Answer reopen(Sight who, UUID id, long seen, String why) {
        return keeping.keep(
                who,
                id,
                in -> in.item().isOpen()
                        ? new Answer.Done(id)
                        : keeping.overtaken(id, in.item().version(), seen)
                                .orElseGet(() -> new Boxes()
                                        .text("why", why, "Say why it is opened again")
                                        .or(() -> keeping.record(
                                                who,
                                                id,
                                                id,
                                                "item opened again",
                                                new Change.Reopened(Boxes.clean(why))))));
    }
}
