package org.throughline.web.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.journey.PersonId;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.standards.Standards;

/**
 * Proves every night that the lists hold what the record says: every child is worked out afresh and compared with what is
 * kept. What differs is put right and written down; the lists were wrong then, and somebody should know.
 */
@Component
public class Proof {

    private static final Logger LOG = LoggerFactory.getLogger(Proof.class);

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journeys journeys;
    private final Projection projection;
    private final KeptLines keptLines;
    private final CatchingUp catchingUp;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();
    private final Standards standards;
    private final Differences differences;
    private volatile @Nullable String asked;
    private volatile @Nullable Progress progress;
    private volatile @Nullable Instant failed;

    Proof(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Journeys journeys,
            Projection projection,
            KeptLines keptLines,
            CatchingUp catchingUp,
            Standards standards,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journeys = journeys;
        this.projection = projection;
        this.keptLines = keptLines;
        this.catchingUp = catchingUp;
        this.standards = standards;
        this.differences = new Differences(jdbc, clock);
        this.clock = clock;
    }

    /**
     * One comparison of all children.
     *
     * @param askedBy who asked for it; empty for the nightly one
     * @param readings that were compared
     * @param waiting children whose record, or what the lists are made by, changed meanwhile: left to the next
     * @param differing children for whom anything differed, all of them put right
     */
    public record Result(
            UUID id,
            Instant began,
            Instant ended,
            String askedBy,
            int children,
            int readings,
            int waiting,
            int differing) {}

    /** How far a comparison under way has come, in children; none to do while the lists are brought up to date first. */
    public record Progress(int done, int todo) {}

    @Scheduled(cron = "${throughline.oversight.proof:0 30 2 * * *}", zone = "Europe/London")
    void nightly() {
        run("");
    }

    /** Somebody wants to know now: the background compares, and the page tells how far it is. */
    public void ask(String who) {
        asked = who;
    }

    /** At a fixed rate, so that it has a thread of its own and holds up no other work of the background. */
    @Scheduled(fixedRateString = "${throughline.oversight.every:PT1S}")
    void look() {
        var who = asked;
        if (who != null) {
            asked = null;
            try {
                run(who);
            } catch (RuntimeException e) {
                failed = clock.instant();
                LOG.error("the due lists could not be compared with the record", e);
            }
        }
    }

    /** Empty where none was asked for and none is under way. */
    public Optional<Progress> progress() {
        var now = progress;
        return now == null && asked != null ? Optional.of(new Progress(0, 0)) : Optional.ofNullable(now);
    }

    /** When the last one that was asked for ended without an answer; empty where it had one. */
    public Optional<Instant> failed() {
        return Optional.ofNullable(failed);
    }

    /** The latest comparisons, the last first. */
    public List<Result> latest(int many) {
        return jdbc.sql("""
                select id, began, ended, asked_by, children, readings, waiting, differing
                  from oversight.proof order by ended desc limit :many
                """)
                .param("many", many)
                .query((row, _) -> new Result(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("began").toInstant(),
                        row.getTimestamp("ended").toInstant(),
                        row.getString("asked_by"),
                        row.getInt("children"),
                        row.getInt("readings"),
                        row.getInt("waiting"),
                        row.getInt("differing")))
                .list();
    }

    /** By the code of a clock how many readings differed then; empty where the child's own line did. */
    public Map<String, Integer> differences(UUID proof) {
        return differences.byClock(proof);
    }

    /** Compares every child; answers what came of it. */
    public Result run(String askedBy) {
        running.lock();
        try {
            progress = new Progress(0, 0);
            var result = compare(askedBy, level());
            failed = null;
            return result;
        } finally {
            progress = null;
            running.unlock();
        }
    }

    /** Where everything was worked out up to and by which rules: what differs from then on is behind, not wrong. */
    record Level(long entry, Rules rules) {}

    Level level() {
        var rules = Rules.of(standards);
        catchingUp.now();
        return new Level(journeys.latestEntry(), rules);
    }

    Result compare(String askedBy, Level level) {
        var id = UUID.randomUUID();
        var began = clock.instant();
        var everybody = new HashSet<>(journeys.changedSince(0));
        everybody.addAll(jdbc.sql("select person from oversight.child")
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
        var children =
                everybody.stream().sorted(Comparator.comparing(PersonId::value)).toList();
        var sum = new Batch(0, 0, 0);
        for (int from = 0; from < children.size(); from += BATCH) {
            progress = new Progress(from, children.size());
            var some = children.subList(from, Math.min(children.size(), from + BATCH));
            sum = sum.plus(transaction.execute(_ -> compare(id, some, level)));
        }
        var result = new Result(
                id, began, clock.instant(), askedBy, children.size(), sum.readings(), sum.waiting(), sum.differing());
        keep(result);
        return result;
    }

    private record Batch(int readings, int waiting, int differing) {

        Batch plus(@Nullable Batch more) {
            return more == null
                    ? this
                    : new Batch(readings + more.readings, waiting + more.waiting, differing + more.differing);
        }
    }

    private Batch compare(UUID proof, List<PersonId> children, Level level) {
        var today = LocalDate.now(clock);
        var kept = keptLines.locked(children);
        var fresh = projection.reckon(children, today).stream()
                .collect(Collectors.toMap(Reckoned::person, Function.identity()));
        var wrong = children.stream()
                .filter(child -> !same(kept.get(child), fresh.get(child)))
                .toList();
        var moved = wrong.isEmpty() ? List.<PersonId>of() : moved(wrong, kept, level, today);
        var differing = new ArrayList<>(wrong);
        differing.removeAll(moved);
        for (var child : differing) {
            differences.write(proof, child, kept.get(child), fresh.get(child));
        }
        projection.write(differing, level.entry());
        int readings =
                fresh.values().stream().mapToInt(child -> child.rows().size()).sum();
        return new Batch(readings, moved.size(), differing.size());
    }

    /** Those who are behind, not wrong: since all was level their record grew, the day turned, or a setting was set. */
    private List<PersonId> moved(
            List<PersonId> wrong, Map<PersonId, KeptLines.Kept> kept, Level level, LocalDate today) {
        if (!Rules.of(standards).equals(level.rules())) {
            return wrong;
        }
        var changed = journeys.changedSince(level.entry());
        return wrong.stream()
                .filter(child -> {
                    var row = kept.get(child);
                    return changed.contains(child) || row != null && !row.day().equals(today);
                })
                .toList();
    }

    private static boolean same(KeptLines.@Nullable Kept kept, @Nullable Reckoned fresh) {
        if (kept == null || fresh == null) {
            return kept == null && fresh == null;
        }
        return kept.child().parts().equals(fresh.parts())
                && kept.places().size() == fresh.rows().size()
                && IntStream.range(0, fresh.rows().size()).allMatch(n -> kept.holds(n, fresh));
    }

    private void keep(Result result) {
        jdbc.sql("""
                insert into oversight.proof (id, began, ended, asked_by, children, readings, waiting, differing)
                values (:id, :began, :ended, :by, :children, :readings, :waiting, :differing)
                """)
                .param("id", result.id())
                .param("began", result.began().atOffset(ZoneOffset.UTC))
                .param("ended", result.ended().atOffset(ZoneOffset.UTC))
                .param("by", result.askedBy())
                .param("children", result.children())
                .param("readings", result.readings())
                .param("waiting", result.waiting())
                .param("differing", result.differing())
                .update();
        if (result.differing() == 0) {
            LOG.info(
                    "the due lists equal a fresh computation: {} children, {} duties, {} left to the next comparison",
                    result.children(),
                    result.readings(),
                    result.waiting());
        } else {
            LOG.warn(
                    "the due lists differed from a fresh computation for {} of {} children; put right and written down",
                    result.differing(),
                    result.children());
        }
    }
}
