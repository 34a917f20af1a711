package org.throughline.web.improvement.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.inspections.Areas;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Trail;

/**
 * The improvement plan as it is, as it was on any day, and as it was agreed. Its items are changed through {@link Items},
 * {@link Actions}, {@link Aims}, {@link Proof} and {@link Reviews}.
 */
@Component
public class ImprovementPlan {

    private final PlanRows rows;
    private final Areas areas;
    private final Actions actions;
    private final Keeping keeping;
    private final Trail trail;
    private final Clock clock;

    ImprovementPlan(PlanRows rows, Areas areas, Actions actions, Keeping keeping, Trail trail, Clock clock) {
        this.rows = rows;
        this.areas = areas;
        this.actions = actions;
        this.keeping = keeping;
        this.trail = trail;
        this.clock = clock;
    }

    public Plan now() {
        return asAt(clock.instant());
    }

    /** With everything that was known at that moment, and nothing that came after. */
    public Plan asAt(Instant moment) {
        return Plan.of(moment, rows.upTo(moment), rows.newest(moment), areas.all());
    }

    /** As it stood when that day ended in England; of today and later days, as it is now. */
    public Plan asAt(LocalDate day) {
        var ended = day.plusDays(1).atStartOfDay(Folding.ENGLAND).toInstant().minusNanos(1_000);
        var now = clock.instant();
        return asAt(ended.isAfter(now) ? now : ended);
    }

    /** What changed after one moment up to another. */
    public Since between(Instant before, Instant now) {
        return Since.between(asAt(before), asAt(now));
    }

    /** Every change of an item, the newest first. */
    public List<HistoryLine> history(UUID item) {
        return HistoryLine.of(rows.of(item));
    }

    /** What each measure that is counted came to last, by name. */
    public List<Reading> measures() {
        return rows.newest(clock.instant()).stream()
                .sorted(Comparator.comparing(Reading::name))
                .toList();
    }

    /** What one measure came to over each period, the earliest first. */
    public List<Reading> course(String measure, Instant moment) {
        return rows.course(measure, moment);
    }

    /** Agreed plans, the newest first. */
    public List<Version> versions() {
        return rows.versions();
    }

    public Optional<Version> version(int number) {
        return versions().stream().filter(it -> it.number() == number).findFirst();
    }

    /** The version that stood at a moment. */
    public Optional<Version> agreed(Instant moment) {
        return versions().stream().filter(it -> !it.moment().isAfter(moment)).findFirst();
    }

    /**
     * Gives an item an action, also where something else than the plan asked for it.
     *
     * @see Actions#add
     */
    @Transactional
    public Answer addAction(Sight who, UUID item, Actions.Asked asked) {
        return actions.add(who, item, asked);
    }

    /**
     * Agrees the plan as it stands.
     *
     * @param number of the version that this is to be, so that a second click agrees nothing twice
     * @param on the day on which it was agreed
     */
    @Transactional
    public Answer agree(Sight who, int number, Optional<LocalDate> on, String note) {
        if (!who.may(Permission.DECIDE_PLAN)) {
            return keeping.refuse(who, "Only those who decide about the improvement plan can agree it.");
        }
        var plan = keeping.now();
        var last = rows.versions().stream().findFirst();
        if (last.isPresent() && number <= last.get().number()) {
            return last.get().note().equals(Boxes.clean(note))
                    ? new Answer.Done(new UUID(0, number))
                    : new Answer.Overtaken(last.get().by(), last.get().moment());
        }
        return new Boxes()
                .wrong(plan.items().isEmpty(), "on", "The plan has no item yet: there is nothing to agree")
                .given("on", on, "Type the day on which it was agreed, like 27/3/2026")
                .wrong(on.filter(it -> it.isAfter(plan.day())).isPresent(), "on", "This day is still to come")
                .wrong(
                        on.isPresent()
                                && last.filter(it -> on.get().isBefore(it.on())).isPresent(),
                        "on",
                        "This day is before version "
                                + last.map(Version::number).orElse(0) + " was agreed, on "
                                + last.map(it -> Days.inWords(it.on())).orElse(""))
                .text("note", note, "Say who agreed it, and on what grounds")
                .or(() -> {
                    int next = last.map(Version::number).orElse(0) + 1;
                    rows.agree(
                            new Version(
                                    next,
                                    plan.asAt(),
                                    on.orElseThrow(),
                                    Boxes.clean(note),
                                    who.actor().name()),
                            who.actor());
                    trail.wrote(who.actor(), "improvement plan agreed", null, "version " + next);
                    return new Answer.Done(new UUID(0, next));
                });
    }
}
