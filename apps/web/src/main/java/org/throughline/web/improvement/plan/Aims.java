package org.throughline.web.improvement.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Sight;
import org.throughline.web.insight.MeasuresCounted.Better;
import org.throughline.web.pages.Days;

/** By what an item is followed: measures with a baseline and a target, and milestones. */
@Component
public class Aims {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Keeping keeping;
    private final PlanRows rows;

    Aims(Keeping keeping, PlanRows rows) {
        this.keeping = keeping;
        this.rows = rows;
    }

    /**
     * A measure with where it begins and where it is to come. Numbers are empty where what was typed is none.
     *
     * @param followed made by whoever asks, so that a second click makes no second one; of one that is followed, to change it
     * @param higher whether a higher value is better; asked for where the measure itself does not say
     * @param why the target changes, where it does
     */
    public record Aim(
            UUID followed,
            String measure,
            Optional<Boolean> higher,
            Optional<BigDecimal> baseline,
            Optional<LocalDate> baselineOn,
            Optional<BigDecimal> target,
            Optional<LocalDate> targetBy,
            String why) {}

    @Transactional
    public Answer follow(Sight who, UUID id, Aim aim) {
        return keeping.keep(who, id, in -> {
            var newest = Folding.newest(rows.newest(in.plan().asAt())).get(aim.measure());
            if (newest == null) {
                return Answer.Refused.at("measure", "Select a measure that is counted");
            }
            var was = in.item().measures().stream()
                    .filter(it -> it.id().equals(aim.followed()))
                    .findFirst();
            var twice = in.item().measures().stream()
                    .anyMatch(
                            it -> it.measure().equals(aim.measure()) && !it.id().equals(aim.followed()));
            return judge(in, aim, newest, was, twice).or(() -> {
                var change = new Change.MeasureChosen(
                        aim.followed(),
                        newest.measure(),
                        newest.name(),
                        newest.unit(),
                        higher(aim, newest).orElseThrow(),
                        aim.baseline().orElseThrow(),
                        aim.baselineOn().orElseThrow(),
                        aim.target().orElseThrow(),
                        aim.targetBy().orElseThrow(),
                        Boxes.clean(aim.why()));
                return was.filter(it -> same(it, change)).isPresent()
                        ? new Answer.Done(aim.followed())
                        : keeping.record(who, id, aim.followed(), "measure of an item", change);
            });
        });
    }

    private static Boxes judge(Keeping.InPlan in, Aim aim, Reading newest, Optional<Followed> was, boolean twice) {
        var higher = higher(aim, newest);
        return new Boxes()
                .wrong(twice, "measure", "This item is followed by this measure already")
                .wrong(higher.isEmpty(), "higher", "Select which way is better")
                .wrong(aim.baseline().isEmpty(), "baseline", "Type where it begins, as a number such as 62.5")
                .wrong(outOf(aim.baseline(), newest), "baseline", "A percentage is from 0 to 100")
                .given("baselineOn", aim.baselineOn(), "Type the day of the baseline like 27/3/2026")
                .wrong(
                        aim.baselineOn()
                                .filter(it -> it.isAfter(in.plan().day()))
                                .isPresent(),
                        "baselineOn",
                        "This day is still to come: a baseline is what was")
                .wrong(aim.target().isEmpty(), "target", "Type where it is to come, as a number such as 90")
                .wrong(outOf(aim.target(), newest), "target", "A percentage is from 0 to 100")
                .wrong(
                        higher.isPresent() && wrongWay(aim, higher.get()),
                        "target",
                        higher.orElse(true)
                                ? "The target is below the baseline, but for this measure higher is better"
                                : "The target is above the baseline, but for this measure lower is better")
                .given("targetBy", aim.targetBy(), "Type the day by which it is reached, like 27/3/2027")
                .wrong(
                        aim.targetBy().isPresent()
                                && aim.baselineOn().isPresent()
                                && !aim.targetBy()
                                        .get()
                                        .isAfter(aim.baselineOn().get()),
                        "targetBy",
                        "This day is not after the baseline of "
                                + aim.baselineOn().map(Days::inWords).orElse(""))
                .wrong(was.isPresent() && aim.why().isBlank(), "why", "Say why the baseline or the target changes")
                .within("why", aim.why(), Boxes.TEXT);
    }

    private static boolean outOf(Optional<BigDecimal> value, Reading newest) {
        return newest.unit().equals("%")
                && value.filter(it -> it.signum() < 0 || it.compareTo(HUNDRED) > 0)
                        .isPresent();
    }

    private static boolean wrongWay(Aim aim, boolean higher) {
        return aim.target().isPresent()
                && aim.baseline().isPresent()
                && aim.target().get().compareTo(aim.baseline().get()) * (higher ? 1 : -1) < 0;
    }

    private static Optional<Boolean> higher(Aim aim, Reading newest) {
        return newest.better() == Better.NEITHER ? aim.higher() : Optional.of(newest.better() == Better.HIGHER);
    }

    private static boolean same(Followed was, Change.MeasureChosen now) {
        return was.higher() == now.higher()
                && was.baseline().compareTo(now.baseline()) == 0
                && was.baselineOn().equals(now.baselineOn())
                && was.target().compareTo(now.target()) == 0
                && was.targetBy().equals(now.targetBy());
    }

    @Transactional
    public Answer leave(Sight who, UUID id, UUID followed, String why) {
        return keeping.keep(
                who,
                id,
                in -> in.item().measures().stream().noneMatch(it -> it.id().equals(followed))
                        ? new Answer.Done(followed)
                        : new Boxes()
                                .text("why", why, "Say why this measure is no longer followed")
                                .or(() -> keeping.record(
                                        who,
                                        id,
                                        followed,
                                        "measure no longer followed",
                                        new Change.MeasureLeft(followed, Boxes.clean(why)))));
    }

    /** Sets a milestone, or with the id of one that stands, moves it. */
    @Transactional
    public Answer milestone(Sight who, UUID id, UUID milestone, String what, Optional<LocalDate> due, String why) {
        return keeping.keep(who, id, in -> {
            var was = in.item().milestones().stream()
                    .filter(it -> it.id().equals(milestone))
                    .findFirst();
            if (was.filter(it -> it.what().equals(Boxes.clean(what))
                            && Optional.of(it.due()).equals(due))
                    .isPresent()) {
                return new Answer.Done(milestone);
            }
            var begins = in.item().begins();
            return new Boxes()
                    .wrong(was.filter(it -> !it.isOpen()).isPresent(), "what", "This milestone is no longer open")
                    .line("what", what, "Say what will be seen on that day")
                    .given("due", due, "Type the day like 27/3/2027")
                    .wrong(
                            due.filter(it -> it.isBefore(begins)).isPresent(),
                            "due",
                            "A milestone cannot be before " + Days.inWords(begins) + ", the day of "
                                    + in.item().sources().getFirst().from())
                    .wrong(was.isPresent() && why.isBlank(), "why", "Say why the milestone changes")
                    .within("why", why, Boxes.TEXT)
                    .or(() -> keeping.record(
                            who,
                            id,
                            milestone,
                            "milestone",
                            new Change.MilestoneSet(
                                    milestone, Boxes.clean(what), due.orElseThrow(), Boxes.clean(why))));
        });
    }

    @Transactional
    public Answer reach(Sight who, UUID id, UUID milestone, Optional<LocalDate> on, String words) {
        return keeping.keep(
                who,
                id,
                in -> in.item().milestones().stream()
                        .filter(it -> it.id().equals(milestone))
                        .findFirst()
                        .map(was -> was.reached().isPresent()
                                ? new Answer.Done(milestone)
                                : new Boxes()
                                        .given("on", on, "Type the day on which it was reached, like 27/3/2026")
                                        .wrong(
                                                on.filter(it -> it.isAfter(
                                                                in.plan().day()))
                                                        .isPresent(),
                                                "on",
                                                "This day is still to come")
                                        .wrong(
                                                on.filter(it -> it.isBefore(
                                                                in.item().begins()))
                                                        .isPresent(),
                                                "on",
                                                "This day is before "
                                                        + Days.inWords(in.item().begins()) + ", where the item begins")
                                        .text("words", words, "Say how it is seen that it was reached")
                                        .or(() -> keeping.record(
                                                who,
                                                id,
                                                milestone,
                                                "milestone reached",
                                                new Change.MilestoneReached(
                                                        milestone, on.orElseThrow(), Boxes.clean(words)))))
                        .orElseGet(Answer.Absent::new));
    }

    @Transactional
    public Answer dropMilestone(Sight who, UUID id, UUID milestone, String why) {
        return keeping.keep(
                who,
                id,
                in -> in.item().milestones().stream()
                        .filter(it -> it.id().equals(milestone))
                        .findFirst()
                        .map(was -> was.dropped().isPresent()
                                ? new Answer.Done(milestone)
                                : new Boxes()
                                        .wrong(was.reached().isPresent(), "why", "This milestone was reached: it stays")
                                        .text("why", why, "Say why it is no longer needed")
                                        .or(() -> keeping.record(
                                                who,
                                                id,
                                                milestone,
                                                "milestone no longer needed",
                                                new Change.MilestoneDropped(milestone, Boxes.clean(why)))))
                        .orElseGet(Answer.Absent::new));
    }
}
