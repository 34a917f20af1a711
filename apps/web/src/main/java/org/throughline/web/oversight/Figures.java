package org.throughline.web.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Verdict;

/**
 * How many, by clock, team and kind. Everything is counted once after each change and kept; the few children that one
 * person may not see are counted anew for each who asks, and taken off.
 */
@Component
public class Figures {

    private static final Duration AHEAD = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Clock clock;
    private volatile @Nullable Kept kept;
    private volatile boolean asked;

    Figures(JdbcClient jdbc, Projection projection, Clock clock) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.clock = clock;
    }

    /** @param until a clock runs out then, and the count no longer holds */
    private record Kept(long generation, LocalDate day, Instant until, Tally tally) {

        boolean holds(long generationNow, Moment moment) {
            return generation == generationNow
                    && day.equals(moment.today())
                    && moment.now().isBefore(until);
        }
    }

    /** Counts again, a moment before they run out, the figures that somebody has looked at: the next need not wait. */
    @Scheduled(fixedDelayString = "${throughline.oversight.every:PT1S}")
    void keepReady() {
        if (asked && !holds(kept, Moment.of(Clock.offset(clock, AHEAD)))) {
            asked = false;
            kept = counted(Moment.of(clock));
        }
    }

    /** What this person may count, without what they may not. */
    public Tally tally(Sight who) {
        return without(uncounted(who));
    }

    /** The figures of a list: without each child whom this person may not see, also where the child may be counted. */
    public Tally listed(Sight who) {
        return without(ids(who.hidden().stream()));
    }

    private Tally without(String[] hidden) {
        asked = true;
        var moment = Moment.of(clock);
        var all = all(moment);
        return hidden.length == 0 ? all : all.less(count(moment, hidden));
    }

    private static String[] uncounted(Sight who) {
        return ids(who.hidden().stream()
                .filter(child -> !(who.judge(child, Set.of(Relation.SERVICE), Act.COUNT) instanceof Verdict.Allowed)));
    }

    private static String[] ids(Stream<PersonId> children) {
        return children.map(child -> child.value().toString()).toArray(String[]::new);
    }

    private Tally all(Moment moment) {
        var known = kept;
        if (known != null && holds(known, moment)) {
            return known.tally();
        }
        synchronized (this) {
            known = kept;
            if (known == null || !holds(known, moment)) {
                known = counted(moment);
                kept = known;
            }
            return known.tally();
        }
    }

    private Kept counted(Moment moment) {
        var generation = projection.generation(); // before counting: what is written meanwhile makes it old
        return new Kept(generation, moment.today(), nextToRunOut(moment), count(moment, null));
    }

    private boolean holds(@Nullable Kept known, Moment moment) {
        return known != null && known.holds(projection.generation(), moment);
    }

    private Instant nextToRunOut(Moment moment) {
        var inAMinute = moment.now().plusSeconds(60); // another program of ours may have written
        return jdbc.sql("""
                select min(late_from) as next from oversight.reading r
                 where r.state in ('RUNNING', 'OVERDUE') and late_from > :now and late_from < 'infinity'
                """)
                .param("now", moment.nowInSql())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp("next")))
                .single()
                .map(next -> next.toInstant().isBefore(inAMinute) ? next.toInstant() : inAMinute)
                .orElse(inAMinute);
    }

    private Tally count(Moment moment, String @Nullable [] among) {
        return Tally.of(readings(moment, among), children(among));
    }

    private List<Tally.Cell> readings(Moment moment, String @Nullable [] among) {
        var cells = new ArrayList<Tally.Cell>();
        jdbc.sql("select clock, team, worker, kind, reason, count(*) as many"
                        + " from (select r.clock, r.team, r.worker, r.reason, "
                        + Kind.NAMED
                        + " as kind from oversight.reading r" + amongThem(among, "r") + ") named"
                        + " where kind is not null group by clock, team, worker, kind, reason")
                .param("now", moment.nowInSql())
                .param("soon", moment.soon())
                .param("since", moment.since())
                .param("among", among)
                .query(row -> {
                    cells.add(new Tally.Cell(
                            row.getString("clock"),
                            row.getString("team"),
                            row.getString("worker"),
                            Kind.valueOf(row.getString("kind")),
                            row.getString("reason"),
                            row.getInt("many")));
                });
        return cells;
    }

    private List<Tally.Desk> children(String @Nullable [] among) {
        var desks = new ArrayList<Tally.Desk>();
        jdbc.sql("""
                select team, worker, count(*) as open, count(need_plan_since) as need_plan,
                       count(protection_plan_since) as protection_plan, count(looked_after_since) as looked_after,
                       count(*) filter (where care_leaver) as care_leaver
                  from oversight.child c
                """ + amongThem(among, "c") + (among == null ? " where" : " and") + " open group by team, worker")
                .param("among", among)
                .query(row -> {
                    desks.add(new Tally.Desk(
                            row.getString("team"),
                            row.getString("worker"),
                            new Tally.Children(
                                    row.getInt("open"),
                                    row.getInt("need_plan"),
                                    row.getInt("protection_plan"),
                                    row.getInt("looked_after"),
                                    row.getInt("care_leaver"))));
                });
        return desks;
    }

    private static String amongThem(String @Nullable [] among, String table) {
        return among == null ? "" : " where " + table + ".person = any (:among::uuid[])";
    }
}
