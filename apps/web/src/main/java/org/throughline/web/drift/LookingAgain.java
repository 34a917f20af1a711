package org.throughline.web.drift;

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

/**
 * Keeps what is found level with the record: at once for what a person typed, in the background after a load, when the day
 * turns, when the council changes a number, and after a start that finds itself behind.
 *
 * <p>A run that is interrupted goes on where it stopped: each child's row says up to what it was worked out.
 */
@Component
public class LookingAgain {

    private static final Logger LOG = LoggerFactory.getLogger(LookingAgain.class);

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journeys journeys;
    private final Keeping keeping;
    private final Rules rules;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    LookingAgain(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Journeys journeys,
            Keeping keeping,
            Rules rules,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journeys = journeys;
        this.keeping = keeping;
        this.rules = rules;
        this.clock = clock;
    }

    /** How far a run has come, in children. */
    public record Behind(int done, int todo) {}

    /** A few children changed: what is found of them is written in the same transaction. After a load the background does it. */
    @EventListener
    void on(JourneysExtended extended) {
        if (!extended.children().isEmpty()) {
            keeping.write(extended.children(), extended.entry());
        }
    }

    @Scheduled(fixedDelayString = "${throughline.drift.every:PT1S}")
    void look() {
        if (running.tryLock()) {
            try {
                catchUp();
            } catch (RuntimeException e) {
                LOG.warn("what is found could not be worked out; trying again", e);
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
        if (progress.level(latest, LocalDate.now(clock), rules.version())) {
            return Optional.empty();
        }
        var left =
                pending(progress, latest, LocalDate.now(clock), rules.version()).size();
        return left == 0 ? Optional.empty() : Optional.of(new Behind(0, left));
    }

    private record Progress(long entry, LocalDate day, String rules, int todo, int done) {

        boolean level(long latest, LocalDate today, String rulesNow) {
            return entry == latest && !day.isBefore(today) && rules.equals(rulesNow);
        }

        /** A rule changed, or the record is an earlier one that was put back: nothing that was worked out holds. */
        boolean isToDoAnew(long latest, String rulesNow) {
            return entry > latest || !rules.equals(rulesNow);
        }
    }

    private void catchUp() {
        var latest = journeys.latestEntry();
        var today = LocalDate.now(clock);
        var numbers = rules.version();
        var progress = progress();
        if (progress.level(latest, today, numbers)) {
            return;
        }
        var pending = pending(progress, latest, today, numbers);
        for (int from = 0; from < pending.size(); from += BATCH) {
            var batch = pending.subList(from, Math.min(pending.size(), from + BATCH));
            say(pending.size(), from);
            transaction.executeWithoutResult(_ -> keeping.write(batch, latest));
        }
        jdbc.sql("""
                update drift.progress set entry = :entry, day = :day, rules = :rules, todo = 0, done = 0
                """)
                .param("entry", latest)
                .param("day", today)
                .param("rules", numbers)
                .update();
    }

    /** Whom the run must still work out: whose record changed, and those whose row is of an earlier day. */
    private List<PersonId> pending(Progress progress, long latest, LocalDate today, String numbers) {
        var pending = new HashSet<PersonId>();
        if (progress.isToDoAnew(latest, numbers)) {
            pending.addAll(journeys.changedSince(0));
        } else {
            pending.addAll(journeys.changedSince(progress.entry()));
            pending.removeAll(children("select person from drift.child where upto >= :latest", latest, today));
            pending.addAll(children("select person from drift.child where day < :today", latest, today));
        }
        return pending.stream().sorted(Comparator.comparing(PersonId::value)).toList();
    }

    private Set<PersonId> children(String sql, long latest, LocalDate today) {
        return Set.copyOf(jdbc.sql(sql)
                .param("latest", latest)
                .param("today", today)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    private void say(int todo, int done) {
        jdbc.sql("update drift.progress set todo = :todo, done = :done")
                .param("todo", todo)
                .param("done", done)
                .update();
    }

    private Progress progress() {
        return jdbc.sql("select entry, day, rules, todo, done from drift.progress")
                .query(Progress.class)
                .single();
    }
}
