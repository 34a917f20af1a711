package org.throughline.web.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.journey.PersonId;

/**
 * Keeps what a part of the service works out of journeys, child by child, level with the record: after a load, when the
 * day turns, when the rules change by which it is worked out, and after a start that finds itself behind.
 *
 * <p>The part's schema has the tables {@code child} (person, upto, day), with a row for each child, and {@code progress}
 * (entry, day, rules, todo, done), with one row. A run that is interrupted goes on where it stopped: each child's row
 * says up to what it was worked out.
 */
public final class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private static final int BATCH = 200;

    private final Kept kept;
    private final String schema;
    private final JdbcClient jdbc;
    private final Journeys journeys;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    public Following(
            Kept kept,
            String schema,
            JdbcClient jdbc,
            Journeys journeys,
            TransactionTemplate transaction,
            Clock clock) {
        this.kept = kept;
        this.schema = schema;
        this.jdbc = jdbc;
        this.journeys = journeys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How far a run has come, in children. */
    public record Behind(int done, int todo) {}

    /** What is kept, with a row for each child. */
    public interface Kept {

        /** By what it is worked out now, in a text that changes when they do. */
        String rules();

        /** Children whom a change of the rules touches; empty where nothing that was kept by the earlier ones holds. */
        Optional<Set<PersonId>> touched(String earlier, String now);

        /** Works these children out up to that entry. Runs inside a transaction. */
        void write(Collection<PersonId> children, long entry);

        /** All is worked out, and the next reader is told so. @param children how many were in this run */
        void level(int children);
    }

    /** Works out whatever is behind, unless a run is under way; what fails is tried again the next time. */
    public void look() {
        if (running.tryLock()) {
            try {
                catchUp();
            } catch (RuntimeException e) {
                LOG.warn("could not keep level with the record; trying again", e);
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
        var today = LocalDate.now(clock);
        var rules = kept.rules();
        if (progress.level(latest, today, rules)) {
            return Optional.empty();
        }
        var left = pending(progress, latest, today, rules).size();
        return left == 0 ? Optional.empty() : Optional.of(new Behind(0, left));
    }

    private void catchUp() {
        var latest = journeys.latestEntry();
        var today = LocalDate.now(clock);
        var rules = kept.rules();
        var progress = progress();
        if (progress.level(latest, today, rules)) {
            return;
        }
        var pending = pending(progress, latest, today, rules);
        for (int from = 0; from < pending.size(); from += BATCH) {
            var batch = pending.subList(from, Math.min(pending.size(), from + BATCH));
            say(pending.size(), from);
            transaction.executeWithoutResult(_ -> kept.write(batch, latest));
        }
        kept.level(pending.size());
        level(latest, today, rules);
    }

    /**
     * Whom the run must still work out: whose record changed, those whose row is of an earlier day, and whom other rules
     * touch; everybody where the record is an earlier one that was put back.
     */
    private List<PersonId> pending(Progress progress, long latest, LocalDate today, String rules) {
        var touched = progress.rules().equals(rules)
                ? Optional.of(Set.<PersonId>of())
                : kept.touched(progress.rules(), rules);
        var pending = new HashSet<PersonId>();
        if (progress.entry() > latest || touched.isEmpty()) {
            pending.addAll(journeys.changedSince(0));
        } else {
            pending.addAll(journeys.changedSince(progress.entry()));
            pending.removeAll(children("upto >= :than", latest));
            pending.addAll(children("day < :than", today));
            pending.addAll(touched.get());
        }
        return pending.stream().sorted(Comparator.comparing(PersonId::value)).toList();
    }

    private Set<PersonId> children(String which, Object than) {
        return Set.copyOf(jdbc.sql("select person from " + schema + ".child where " + which)
                .param("than", than)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    /**
     * How far what is kept has come.
     *
     * @param entry the last of the record up to which it was worked out
     * @param day on which
     * @param rules by which
     * @param todo children of the run under way; 0 where there is none
     */
    private record Progress(long entry, LocalDate day, String rules, int todo, int done) {

        boolean level(long latest, LocalDate today, String now) {
            return entry == latest && !day.isBefore(today) && rules.equals(now);
        }
    }

    private Progress progress() {
        return jdbc.sql("select entry, day, rules, todo, done from " + schema + ".progress")
                .query((row, _) -> new Progress(
                        row.getLong("entry"),
                        row.getObject("day", LocalDate.class),
                        row.getString("rules"),
                        row.getInt("todo"),
                        row.getInt("done")))
                .single();
    }

    private void say(int todo, int done) {
        jdbc.sql("update " + schema + ".progress set todo = :todo, done = :done")
                .param("todo", todo)
                .param("done", done)
                .update();
    }

    private void level(long entry, LocalDate day, String rules) {
        jdbc.sql("update " + schema + ".progress set entry = :entry, day = :day, rules = :rules, todo = 0, done = 0")
                .param("entry", entry)
                .param("day", day)
                .param("rules", rules)
                .update();
    }
}
