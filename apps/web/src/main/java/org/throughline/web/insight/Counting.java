package org.throughline.web.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.journey.Coverage;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Period;
import org.throughline.measures.groups.CaseCarrier;
import org.throughline.measures.groups.Group;
import org.throughline.web.journeys.Journeys;

/**
 * Keeps the counts level with the record. Everything is counted when the day turns and after a load, in one pass over the
 * journeys, a few hundred children in memory at a time; what people typed since is counted every few minutes, for the
 * children it is about alone.
 *
 * <p>A full count fills the side of the table that nobody reads, and turns to it in the transaction that keeps the sums
 * and publishes {@link MeasuresCounted}. One that breaks off leaves everything as it was.
 */
@Component
public class Counting {

    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    /** What was typed waits so long, so that a busy morning is not counted over and over. */
    static final Duration AT_MOST_EVERY = Duration.ofMinutes(3);

    /** Changes of more children than these come from a load. */
    private static final int MANY = 500;

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journeys journeys;
    private final CouncilMeasures measures;
    private final Standings standings;
    private final Caseloads caseloads;
    private final Sums sums;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();
    private volatile long seen = -1;

    Counting(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Journeys journeys,
            CouncilMeasures measures,
            Standings standings,
            Caseloads caseloads,
            Sums sums,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journeys = journeys;
        this.measures = measures;
        this.standings = standings;
        this.caseloads = caseloads;
        this.sums = sums;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How things stand.
     *
     * @param side which side of the table is read
     * @param counted when the counts that are shown were made
     * @param todo true while everything is being counted
     */
    record Progress(long entry, LocalDate day, String rules, int side, Instant counted, boolean todo) {

        boolean wasEverCounted() {
            return !rules.isEmpty();
        }
    }

    // at a fixed rate: a look has a thread of its own, and a long count keeps nobody else's look waiting
    @Scheduled(fixedRateString = "${throughline.insight.every:PT5S}")
    void look() {
        if (running.tryLock()) {
            try {
                countWhatIsDue();
            } catch (RuntimeException e) {
                LOG.warn("the measures could not be counted; trying again", e);
            } finally {
                running.unlock();
            }
        }
    }

    /** Counts whatever has changed, and returns when nothing has. */
    public void now() {
        running.lock();
        try {
            var latest = journeys.latestEntry();
            var progress = progress();
            if (isToDoAnew(progress, latest)) {
                countAll(progress, latest);
            } else if (progress.entry() != latest) {
                countAgain(progress, latest, journeys.changedSince(progress.entry()));
            }
        } finally {
            running.unlock();
        }
    }

    private void countWhatIsDue() {
        var latest = journeys.latestEntry();
        var progress = progress();
        boolean isStill = seen == latest; // while a load of several files goes on there will be more in a moment
        seen = latest;
        boolean waitedLong = !Instant.now(clock).isBefore(progress.counted().plus(AT_MOST_EVERY));
        if (isToDoAnew(progress, latest)) {
            if (isStill || waitedLong) {
                countAll(progress, latest);
            }
        } else if (progress.entry() != latest && (isStill || waitedLong)) {
            var changed = journeys.changedSince(progress.entry());
            if (changed.size() > MANY) {
                countAll(progress, latest);
            } else if (waitedLong) {
                countAgain(progress, latest, changed);
            }
        }
    }

    /** A day has passed, the measures are others, or the record is an earlier one that was put back. */
    private boolean isToDoAnew(Progress progress, long latest) {
        return !progress.day().equals(LocalDate.now(clock))
                || !progress.rules().equals(rules())
                || progress.entry() > latest;
    }

    private void countAll(Progress progress, long latest) {
        var rules = rules(); // before anything is counted: what is set meanwhile is another count's
        var today = LocalDate.now(clock);
        var windows = Window.on(today);
        var periods = windows.stream().map(window -> window.seenFrom(today)).toList();
        int side = 1 - progress.side();
        jdbc.sql("update insight.progress set todo = true").update();
        standings.empty(side);
        var pass = new Pass(today, periods, (added, groups) -> standings.writeApart(side, added, groups));
        journeys.each(pass::take);
        pass.flush();
        transaction.executeWithoutResult(_ -> {
            standings.forgetTheOthers(side);
            standings.name(pass.named);
            caseloads.replaceAll(pass.carried);
            keep(new Progress(latest, today, rules, side, Instant.now(clock), false), windows, pass.coverage);
        });
    }

    private void countAgain(Progress progress, long latest, Set<PersonId> changed) {
        var rules = rules();
        var today = LocalDate.now(clock);
        var windows = Window.on(today);
        var periods = windows.stream().map(window -> window.seenFrom(today)).toList();
        transaction.executeWithoutResult(_ -> {
            var added = new ArrayList<Added>();
            var groups = new HashMap<PersonId, Groups>();
            var pass = new Pass(today, periods, (more, ofThem) -> {
                added.addAll(more);
                groups.putAll(ofThem);
            });
            journeys.each(changed, pass::take);
            pass.flush();
            standings.replace(progress.side(), changed, added, groups);
            standings.name(pass.named);
            caseloads.replace(changed, pass.carried);
            keep(
                    new Progress(latest, today, rules, progress.side(), Instant.now(clock), false),
                    windows,
                    pass.coverage);
        });
    }

    private void keep(Progress now, List<Window> windows, Coverage coverage) {
        sums.keep(now.side(), windows, now.day(), coverage);
        jdbc.sql("""
                update insight.progress
                   set entry = :entry, day = :day, rules = :rules, side = :side, counted = :counted, todo = :todo
                """)
                .param("entry", now.entry())
                .param("day", now.day())
                .param("rules", now.rules())
                .param("side", now.side())
                .param("counted", OffsetDateTime.ofInstant(now.counted(), ZoneOffset.UTC))
                .param("todo", now.todo())
                .update();
        events.publishEvent(new MeasuresCounted(now.day(), new Told(measures.now(), windows).of(sums.all())));
    }

    /** Takes journeys one by one and hands on what some hundreds of them add. */
    private final class Pass {

        private final Measures all = measures.now();
        private final LocalDate day;
        private final List<Period> periods;
        private final BiConsumer<List<Added>, Map<PersonId, Groups>> kept;
        private final List<Added> added = new ArrayList<>();
        private final Map<PersonId, Groups> groups = new HashMap<>();
        private final Map<By, Set<Group>> named = new EnumMap<>(By.class);
        private final Map<PersonId, String> carried = new HashMap<>();
        private int children;
        private Coverage coverage = Coverage.NONE;

        private Pass(LocalDate day, List<Period> periods, BiConsumer<List<Added>, Map<PersonId, Groups>> kept) {
            this.day = day;
            this.periods = periods;
            this.kept = kept;
        }

        private void take(Journey journey) {
            coverage = journey.coverage();
            var child = Child.of(journey);
            CaseCarrier.workerOn(child, day).ifPresent(worker -> carried.put(journey.person(), worker));
            var adds = Added.by(journey.person(), child, all, periods);
            if (!adds.isEmpty()) {
                added.addAll(adds);
                var its = Groups.of(child, day);
                groups.put(journey.person(), its);
                its.of()
                        .forEach((by, group) ->
                                named.computeIfAbsent(by, _ -> new HashSet<>()).add(group));
            }
            if (++children % BATCH == 0) {
                flush();
            }
        }

        private void flush() {
            kept.accept(List.copyOf(added), Map.copyOf(groups));
            added.clear();
            groups.clear();
        }
    }

    /** True where the record has changed since it was counted, or is being counted. */
    boolean isBehind(Progress progress) {
        return progress.todo() || isToDoAnew(progress, Long.MAX_VALUE) || progress.entry() != journeys.latestEntry();
    }

    Progress progress() {
        return jdbc.sql("select entry, day, rules, side, counted, todo from insight.progress")
                .query((row, _) -> new Progress(
                        row.getLong("entry"),
                        Objects.requireNonNullElse(row.getObject("day", LocalDate.class), LocalDate.MIN),
                        row.getString("rules"),
                        row.getInt("side"),
                        row.getString("rules").isEmpty()
                                ? Instant.EPOCH
                                : row.getObject("counted", OffsetDateTime.class).toInstant(),
                        row.getBoolean("todo")))
                .single();
    }

    /** The number grows where what a measure counts is changed. */
    private String rules() {
        return "3: " + measures.countedBy();
    }
}
