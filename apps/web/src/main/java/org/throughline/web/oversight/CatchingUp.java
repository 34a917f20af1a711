package org.throughline.web.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.journey.PersonId;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.JourneysExtended;
import org.throughline.web.standards.Standards;

/**
 * Keeps the readings level with the record: at once for what a person typed, in the background after a load, when the day
 * turns, when the council changes a setting, and after a start that finds itself behind.
 *
 * <p>A run that is interrupted goes on where it stopped: each child's row says up to what it was worked out.
 */
@Component
public class CatchingUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    private static final int BATCH = 200;

    /** Children from which on lists would be planned as for an empty table. */
    private static final int MANY = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journeys journeys;
    private final Projection projection;
    private final Standards standards;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    CatchingUp(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Journeys journeys,
            Projection projection,
            Standards standards,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journeys = journeys;
        this.projection = projection;
        this.standards = standards;
        this.clock = clock;
    }

    /** How far a run has come, in children. */
    public record Behind(int done, int todo) {}

    /** A few children changed: their clocks answer in the same transaction. After a load the background does it. */
    @EventListener
    void on(JourneysExtended extended) {
        if (!extended.children().isEmpty()) {
            projection.write(extended.children(), extended.entry());
        }
    }

    @Scheduled(fixedDelayString = "${throughline.oversight.every:PT1S}")
    void look() {
        if (running.tryLock()) {
            try {
                catchUp();
            } catch (RuntimeException e) {
                LOG.warn("the clocks could not be worked out; trying again", e);
            } finally {
                running.unlock();
            }
        }
    }

    /** Works out whatever is behind, and returns when nothing is. */
    public void now() {
        running.lock();
        try {
            catchUp();
        } finally {
            running.unlock();
        }
    }

    /** Empty when every page tells how things stand; else how far the run under way has come. */
    public Optional<Behind> behind() {
        var progress = progress();
        if (progress.todo() > 0) {
            return Optional.of(new Behind(progress.done(), progress.todo()));
        }
        var latest = journeys.latestEntry();
        if (progress.level(latest, LocalDate.now(clock), rules())) {
            return Optional.empty();
        }
        var left = pending(progress, latest, LocalDate.now(clock), rules()).size();
        return left == 0 ? Optional.empty() : Optional.of(new Behind(0, left));
    }

    private record Progress(long entry, LocalDate day, String rules, int todo, int done) {

        boolean level(long latest, LocalDate today, Rules now) {
            return entry == latest && !day.isBefore(today) && rules.equals(now.text());
        }

        /** A clock or the calendar changed, or the record is an earlier one that was put back: nothing kept holds. */
        boolean isToDoAnew(long latest, Rules now) {
            return entry > latest || !now.differInSettingsAlone(rules);
        }
    }

    private void catchUp() {
        var latest = journeys.latestEntry();
        var today = LocalDate.now(clock);
        var rules = rules();
        var progress = progress();
        if (progress.level(latest, today, rules)) {
            return;
        }
        var pending = pending(progress, latest, today, rules);
        for (int from = 0; from < pending.size(); from += BATCH) {
            var batch = pending.subList(from, Math.min(pending.size(), from + BATCH));
            say(pending.size(), from);
            transaction.executeWithoutResult(_ -> projection.write(batch, latest));
        }
        if (pending.size() >= MANY) {
            jdbc.sql("select oversight.gather_statistics()").query().singleRow();
        }
        jdbc.sql("""
                update oversight.progress set entry = :entry, day = :day, rules = :rules, todo = 0, done = 0
                """)
                .param("entry", latest)
                .param("day", today)
                .param("rules", rules.text())
                .update();
        projection.countAnew();
    }

    /** Whom the run must still work out: whose record changed, and those whose row is of an earlier day. */
    private List<PersonId> pending(Progress progress, long latest, LocalDate today, Rules rules) {
        var pending = new HashSet<PersonId>();
        if (progress.isToDoAnew(latest, rules)) {
            pending.addAll(journeys.changedSince(0));
        } else {
            pending.addAll(journeys.changedSince(progress.entry()));
            pending.removeAll(children("select person from oversight.child where upto >= :latest", latest, today));
            pending.addAll(children("select person from oversight.child where day < :today", latest, today));
            pending.addAll(touched(rules.settingsChangedSince(progress.rules(), standards)));
        }
        return pending.stream().sorted(Comparator.comparing(PersonId::value)).toList();
    }

    /** The children for whom anything is due by one of these settings. */
    private Set<PersonId> touched(Set<String> settings) {
        if (settings.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("select distinct person from oversight.reading where clock = any (:clocks)")
                .param("clocks", clocksBy(settings))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    private String[] clocksBy(Set<String> settings) {
        return standards.clocks().all().stream()
                .filter(it -> it.terms().setting().filter(settings::contains).isPresent())
                .map(it -> it.code().value())
                .toArray(String[]::new);
    }

    /** How many children have something due by that setting now. */
    public int children(String setting) {
        return touched(Set.of(setting)).size();
    }

    private Set<PersonId> children(String sql, long latest, LocalDate today) {
        return Set.copyOf(jdbc.sql(sql)
                .param("latest", latest)
                .param("today", today)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    private void say(int todo, int done) {
        jdbc.sql("update oversight.progress set todo = :todo, done = :done")
                .param("todo", todo)
                .param("done", done)
                .update();
    }

    private Progress progress() {
        return jdbc.sql("select entry, day, rules, todo, done from oversight.progress")
                .query(Progress.class)
                .single();
    }

    private Rules rules() {
        return Rules.of(standards);
    }
}
