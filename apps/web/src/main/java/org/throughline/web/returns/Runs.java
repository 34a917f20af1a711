package org.throughline.web.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughline.web.pages.SentFile;
import org.throughline.web.returns.Run.Origin;
import org.throughline.web.returns.Run.State;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** Checks of returns: asked for here, done in the background one after the other, and found again here. */
@Component
public class Runs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final int SHOWN = 20;
    private static final Duration SECOND_CLICK = Duration.ofSeconds(10);

    private final RunRows rows;
    private final OneRun work;
    private final Offers offers;
    private final Shelves shelves;
    private final Trail trail;
    private final Clock clock;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("returns").factory());

    Runs(RunRows rows, OneRun work, Offers offers, Shelves shelves, Trail trail, Clock clock) {
        this.rows = rows;
        this.work = work;
        this.offers = offers;
        this.shelves = shelves;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was under way when the service last stopped did not happen. */
    @EventListener
    void afterAStop(WebServerInitializedEvent started) {
        rows.allInterrupted();
    }

    /**
     * Takes a return out of the record as it is known now and checks it; empty where the record has none. What waits for its
     * turn already, or was asked for a moment ago, is not asked for again: what the second click of one form would be compared
     * with is the first, which says nothing.
     */
    @Transactional
    public Optional<UUID> check(Actor by, ReturnOf of) {
        if (offers.find(of).isEmpty()) {
            return Optional.empty();
        }
        var same = rows.waiting(of, clock.instant().minus(SECOND_CLICK));
        if (same.isPresent()) {
            return same;
        }
        var id = UUID.randomUUID();
        rows.asked(id, Origin.RECORD, Optional.of(of), List.of(), by, clock.instant());
        trail.wrote(by, "check of a return", null, of.words());
        afterCommit(id);
        return Optional.of(id);
    }

    /**
     * Checks files without loading them.
     *
     * @throws IOException when they cannot be kept; then nothing of them is
     */
    @Transactional(rollbackFor = IOException.class)
    public UUID check(Actor by, List<SentFile> files) throws IOException {
        var id = UUID.randomUUID();
        try {
            var place = shelves.make(id);
            for (var file : files) {
                try (var bytes = file.bytes().open()) {
                    Files.copy(bytes, place.resolve(SentFile.onDisk(file.name())));
                }
            }
            var names = files.stream().map(SentFile::name).toList();
            rows.asked(id, Origin.FILE, Optional.empty(), names, by, clock.instant());
            trail.wrote(by, "check of files", null, String.join(", ", names));
        } catch (IOException | RuntimeException e) {
            shelves.clear(id);
            throw e;
        }
        afterCommit(id);
        return id;
    }

    private void afterCommit(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                oneAtATime.execute(() -> work(id));
            }
        });
    }

    private void work(UUID id) {
        var run = rows.find(id);
        if (run.isEmpty() || !rows.begin(id)) {
            return;
        }
        try {
            work.done(run.get());
            rows.ended(id, State.DONE, "");
            forgetOld(run.get());
        } catch (Unusable e) {
            rows.ended(id, State.REFUSED, String.valueOf(e.getMessage()));
            shelves.clear(id);
        } catch (IOException | RuntimeException e) {
            LOG.error("the check {} of a return was interrupted", id, e);
            rows.ended(id, State.INTERRUPTED, "");
            shelves.clear(id);
        }
    }

    /** Files hold children's records: those stay that the next check is compared with, and those that are frozen. */
    private void forgetOld(Run done) {
        var stay = new HashSet<UUID>();
        stay.add(done.id());
        for (var last : rows.latest()) {
            last.of().ifPresent(of -> {
                rows.of(of, 2).forEach(run -> stay.add(run.id()));
                rows.frozen(of).ifPresent(run -> stay.add(run.id()));
            });
        }
        rows.others(SHOWN).forEach(run -> stay.add(run.id()));
        shelves.keepOnly(Set.copyOf(stay));
    }

    public Optional<Run> find(UUID id) {
        return rows.find(id);
    }

    /** The last check of each return taken out of the record. */
    public List<Run> latest() {
        return rows.latest();
    }

    /** Of each collection the last check of its newest year: what workers and managers are told of. */
    public List<Run> newest() {
        var newest = new LinkedHashMap<org.throughline.journey.Collection, Run>();
        for (var run : rows.latest()) {
            run.of().ifPresent(of -> newest.putIfAbsent(of.collection(), run));
        }
        return List.copyOf(newest.values());
    }

    /** The checks of one return taken out of the record that came to an end, the newest first. */
    public List<Run> of(ReturnOf of, int most) {
        return rows.of(of, most);
    }

    /** Under way, refused, interrupted, and those of files that were sent; the newest first. */
    public List<Run> others() {
        return rows.others(SHOWN);
    }

    /** What is at work is broken off; it stands as interrupted at the next start. */
    @Override
    public void destroy() {
        oneAtATime.shutdownNow();
    }
}
