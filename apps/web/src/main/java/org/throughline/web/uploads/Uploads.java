package org.throughline.web.uploads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.throughline.returns.reading.Told;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.journeys.Progress;
import org.throughline.web.pages.PrivateFolder;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;
import org.throughline.web.uploads.UploadRows.Job;

/**
 * Files sent through a page: kept on disk while they are loaded, one upload after the other, and deleted afterwards.
 * What was interrupted or only tried keeps its files for a week, and can be loaded.
 */
@Component
public class Uploads implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int SHOWN = 20;

    /** How long files wait to be loaded after they were only tried, or after an interruption. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final long BETWEEN_WORDS_IN_NANOSECONDS = 300_000_000;

    private final Loads loads;
    private final UploadRows rows;
    private final PlatformTransactionManager transactions;
    private final Clock clock;
    private final Path folder;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("uploads").factory());

    Uploads(
            Loads loads,
            UploadRows rows,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${throughline.data}") Path data) {
        this.loads = loads;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
        this.folder = data.resolve("uploads");
    }

    /** What was under way when the service last stopped did not happen. */
    @EventListener
    void afterAStop(WebServerInitializedEvent started) {
        rows.allInterrupted();
    }

    /**
     * Takes the files and begins to load them in the background.
     *
     * @throws IOException when they cannot be kept; then nothing of them is
     */
    public UUID take(Actor by, List<SentFile> files, boolean dryRun, boolean acceptIncomplete) throws IOException {
        forgetOld();
        var names = files.stream().map(SentFile::name).toList();
        var job = new Job(UUID.randomUUID(), by, names, dryRun, acceptIncomplete);
        var place = PrivateFolder.make(place(job.id()));
        try {
            for (int n = 0; n < files.size(); n++) {
                var own = Files.createDirectory(place.resolve(String.valueOf(n)));
                try (var bytes = files.get(n).bytes().open()) {
                    Files.copy(bytes, own.resolve(SentFile.onDisk(names.get(n))));
                }
            }
            rows.waiting(job, clock.instant());
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(place);
            throw e;
        }
        oneAtATime.execute(() -> work(job.id()));
        return job.id();
    }

    /** Loads what was interrupted or only tried, as asked by that person; false where its files are gone. */
    public boolean again(Actor by, UUID id) {
        if (!keeps(id)) {
            return false;
        }
        rows.waitingAgain(id, by);
        oneAtATime.execute(() -> work(id));
        return true;
    }

    /** Whether its files are still there to be loaded. */
    public boolean keeps(UUID id) {
        return Files.isDirectory(place(id));
    }

    public Optional<Upload> find(UUID id) {
        return rows.find(id);
    }

    /** Newest first: under way, tried, refused or interrupted. */
    public List<Upload> withoutLoad() {
        return rows.withoutLoad(SHOWN);
    }

    private void work(UUID id) {
        var waiting = rows.job(id);
        if (waiting.isEmpty() || !rows.begin(id)) {
            return;
        }
        var job = waiting.get();
        var place = place(id);
        try {
            var paths = new ArrayList<Path>();
            for (int n = 0; n < job.names().size(); n++) {
                paths.add(place.resolve(String.valueOf(n))
                        .resolve(SentFile.onDisk(job.names().get(n))));
            }
            var request = new LoadRequest(paths, job.names(), Told.NOTHING, job.by(), job.dryRun(), job.incomplete());
            var outcome = loads.load(request, telling(job.id()));
            rows.ended(job.id(), outcome);
            if (!(outcome instanceof Outcome.Tried)) {
                FileSystemUtils.deleteRecursively(place);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("upload {} was interrupted", job.id(), e);
            rows.interrupted(job.id());
        }
    }

    /** Beside the transaction of the load: others see it at once, and the load's connection may be busy with a COPY. */
    private Progress telling(UUID id) {
        var beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var last = new Object() {
            String step = "";
            long told;
        };
        return (step, done, total) -> {
            long now = System.nanoTime();
            if (!step.equals(last.step) || now - last.told > BETWEEN_WORDS_IN_NANOSECONDS) {
                last.step = step;
                last.told = now;
                beside.executeWithoutResult(_ -> rows.at(id, step, done, total));
            }
        };
    }

    private Path place(UUID id) {
        return folder.resolve(id.toString());
    }

    /** Files hold children's records: those that nobody loaded in a week go. */
    private void forgetOld() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> places;
        try (var all = Files.list(folder)) {
            places = all.toList();
        }
        for (var place : places) {
            if (Files.getLastModifiedTime(place)
                    .toInstant()
                    .isBefore(clock.instant().minus(KEPT))) {
                FileSystemUtils.deleteRecursively(place);
            }
        }
    }

    /** What is at work is broken off and rolled back; it stands as interrupted at the next start. */
    @Override
    public void destroy() {
        oneAtATime.shutdownNow();
    }
}
