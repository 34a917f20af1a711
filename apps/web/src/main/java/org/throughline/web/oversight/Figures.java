package org.throughline.web.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
 * How many, by clock, team and kind. Everything is counted once and kept. After a change the teams that it touches are
 * counted again; before a clock runs out, everything is, as it will be from then on, so that nobody waits for it. The few
 * children that one person may not see are counted anew for each who asks, and taken off.
 */
@Component
public class Figures {

    /** Longer than counting everything takes in a large authority. */
    private static final Duration AHEAD = Duration.ofSeconds(5);

    /** Whoever looked comes back within so long, most often. */
    private static final Duration READY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Generations generations;
    private final Clock clock;
    private volatile @Nullable Kept kept;
    private volatile @Nullable Kept next;
    private volatile Instant asked = Instant.MIN;

    Figures(JdbcClient jdbc, Generations generations, Clock clock) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.clock = clock;
    }

    /**
     * What was counted.
     *
     * @param generation the changes that it knows of
     * @param from the moment as at which it was counted
     * @param until a clock runs out then, and the count no longer holds
     */
    private record Kept(long generation, Moment from, Instant until, Tally tally) {

        boolean holdsAt(Moment moment) {
            return !moment.now().isBefore(from.now())
                    && moment.now().isBefore(until)
                    && moment.today().equals(from.today());
        }
    }

    /** Counts the figures that somebody has looked at lately as they will be once those run out. */
    @Scheduled(fixedDelayString = "${throughline.oversight.every:PT1S}")
    void keepReady() {
        var moment = Moment.of(clock);
        if (asked.isBefore(moment.now().minus(READY))) {
            return;
        }
        var known = holding(moment);
        if (known == null) {
            next = counted(moment);
        } else if (!known.holdsAt(Moment.of(Clock.offset(clock, AHEAD))) && !isCountedFrom(known.until())) {
            next = counted(Moment.of(Clock.fixed(known.until(), clock.getZone())));
        }
    }

    private boolean isCountedFrom(Instant moment) {
        var ahead = next;
        return ahead != null && ahead.from().now().equals(moment);
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
        var moment = Moment.of(clock);
        asked = moment.now();
        var all = all(moment);
        return hidden.length == 0 ? all : all.less(count(moment, Only.these(hidden)));
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
        if (known != null && known.holdsAt(moment) && known.generation() == generations.newest()) {
            return known.tally();
        }
        return levelled(moment).tally();
    }

    private synchronized Kept levelled(Moment moment) {
        var known = holding(moment);
        var level = known == null ? counted(moment) : level(known);
        var now = level.holdsAt(moment) ? level : counted(moment); // what was written runs out sooner than the rest
        kept = now;
        return now;
    }

    /** What was counted and holds at that moment, though more may have been written since; null where nothing does. */
    private synchronized @Nullable Kept holding(Moment moment) {
        var known = kept;
        var ahead = next;
        if (known == null || !known.holdsAt(moment)) {
            known = ahead != null && ahead.holdsAt(moment) ? ahead : null;
            kept = known;
        }
        return known;
    }

    /** The same with what changed since it was counted. */
    private Kept level(Kept known) {
        var since = generations.since(known.generation());
        var only = Only.teams(since.teams());
        var runsOut = nextToRunOut(known.from(), only);
        return new Kept(
                since.newest(),
                known.from(),
                runsOut.isBefore(known.until()) ? runsOut : known.until(),
                known.tally().with(since.teams(), readings(known.from(), only), children(only)));
    }

    private Kept counted(Moment moment) {
        var generation = generations.newest(); // before counting: what is written meanwhile makes it old
        return new Kept(generation, moment, nextToRunOut(moment, Only.ALL), count(moment, Only.ALL));
    }

    private Instant nextToRunOut(Moment moment, Only only) {
        var inAMinute = moment.now().plusSeconds(60); // another program of ours may have written
        return jdbc.sql("""
                select min(late_from) as next from oversight.reading r
                 where r.state in ('RUNNING', 'OVERDUE') and late_from > :now and late_from < 'infinity'
                """ + only.and("r"))
                .param("now", moment.nowInSql())
                .param("only", only.keys())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp("next")))
                .single()
                .map(next -> next.toInstant().isBefore(inAMinute) ? next.toInstant() : inAMinute)
                .orElse(inAMinute);
    }

    private Tally count(Moment moment, Only only) {
        return Tally.of(readings(moment, only), children(only));
    }

    /** The children whose rows are counted. */
    private record Only(String children, String @Nullable [] keys) {

        static final Only ALL = new Only("", null);

        static Only these(String[] children) {
            return new Only(".person = any (:only::uuid[])", children);
        }

        /** Those whose team is one of these, closed cases too. */
        static Only teams(Set<String> teams) {
            return new Only(
                    ".person in (select person from oversight.child where team = any (:only))",
                    teams.toArray(String[]::new));
        }

        String and(String table) {
            return children.isEmpty() ? "" : " and " + table + children;
        }
    }

    private List<Tally.Cell> readings(Moment moment, Only only) {
        var cells = new ArrayList<Tally.Cell>();
        jdbc.sql("select clock, team, worker, kind, reason, count(*) as many"
                        + " from (select r.clock, r.team, r.worker, r.reason, "
                        + Kind.NAMED
                        + " as kind from oversight.reading r where true" + only.and("r") + ") named"
                        + " where kind is not null group by clock, team, worker, kind, reason")
                .param("now", moment.nowInSql())
                .param("soon", moment.soon())
                .param("since", moment.since())
                .param("only", only.keys())
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

    private List<Tally.Desk> children(Only only) {
        var desks = new ArrayList<Tally.Desk>();
        jdbc.sql("""
                select team, worker, count(*) as open, count(need_plan_since) as need_plan,
                       count(protection_plan_since) as protection_plan, count(looked_after_since) as looked_after,
                       count(*) filter (where care_leaver) as care_leaver
                  from oversight.child c
                 where open""" + only.and("c") + " group by team, worker")
                .param("only", only.keys())
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
}
