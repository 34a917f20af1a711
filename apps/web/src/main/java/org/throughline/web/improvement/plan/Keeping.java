package org.throughline.web.improvement.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.inspections.Areas;
import org.throughline.web.trail.Trail;

/** What every change of the plan goes through: one at a time, judged against the plan as it stands, with a row on the trail. */
@Component
class Keeping {

    private final PlanRows rows;
    private final Areas areas;
    private final Trail trail;
    private final Clock clock;

    Keeping(PlanRows rows, Areas areas, Trail trail, Clock clock) {
        this.rows = rows;
        this.areas = areas;
        this.trail = trail;
        this.clock = clock;
    }

    /** The plan as it stands, which nobody else changes before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Plan now() {
        rows.oneAtATime();
        var now = moment();
        return Plan.of(now, rows.upTo(now), rows.newest(now), areas.all());
    }

    /** As exact as the database keeps it. */
    Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** For those who keep the plan: judges and records, where the item is in it. */
    Answer keep(Sight who, UUID item, Function<InPlan, Answer> act) {
        return who.may(Permission.KEEP_PLAN)
                ? on(item, act)
                : refuse(who, "Only those who keep the improvement plan can do this.");
    }

    Answer on(UUID item, Function<InPlan, Answer> act) {
        var plan = now();
        return plan.find(item).map(found -> act.apply(new InPlan(plan, found))).orElseGet(Answer.Absent::new);
    }

    /** An item with the plan that it stands in. */
    record InPlan(Plan plan, Item item) {}

    Answer record(Sight who, UUID item, UUID thing, String what, Change change) {
        rows.add(item, moment(), who.actor(), change);
        trail.wrote(who.actor(), "improvement plan: " + what, null, "item " + item);
        return new Answer.Done(thing);
    }

    /** Who changed a thing last, and when, where that is not the change that the form was opened on. */
    Optional<Answer> overtaken(UUID item, long version, long seen) {
        return version == seen
                ? Optional.empty()
                : rows.of(item).stream()
                        .filter(row -> row.id() == version)
                        .findFirst()
                        .map(row -> new Answer.Overtaken(row.by(), row.at()));
    }

    Answer refuse(Sight who, String words) {
        trail.denied(who.actor(), "improvement plan", null, words);
        return new Answer.NotTheirs(words);
    }
}
