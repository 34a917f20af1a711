package org.throughline.web.journeys;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** Runs a load, or the withdrawal of one, as one transaction, alone among loads. */
@Component
class LoadTransaction {

    private static final long LOCK = 0x6C6F6164L;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    LoadTransaction(
            JdbcClient jdbc,
            DataSource dataSource,
            TransactionTemplate transaction,
            Trail trail,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.trail = trail;
        this.events = events;
    }

    /** @param dryRun does it all and takes it back */
    Outcome run(Actor by, boolean dryRun, Progress progress, Function<LoadWork, Outcome> body) {
        var outcome = transaction.execute(status -> {
            waitForOtherLoads(progress);
            jdbc.sql("set local work_mem = '128MB'").update();
            jdbc.sql("set local jit = off").update();
            // where this program was killed the server must not go on for long, nor keep the lock
            jdbc.sql("set local client_connection_check_interval = '2s'").update();
            long load = jdbc.sql("select nextval('journeys.load_number')")
                    .query(Long.class)
                    .single();
            var done = body.apply(new LoadWork(load, by, dryRun, jdbc, dataSource, trail, events));
            if (dryRun || done instanceof Outcome.Refused) {
                status.setRollbackOnly();
            }
            return done instanceof Outcome.Loaded(var _, var report) && dryRun ? new Outcome.Tried(report) : done;
        });
        if (outcome == null) {
            throw new IllegalStateException("a load without an outcome");
        }
        return outcome;
    }

    private void waitForOtherLoads(Progress progress) {
        boolean free = jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        if (!free) {
            progress.at("Waiting for another load to end", 0, 0);
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query()
                    .singleRow();
        }
    }
}
