package org.throughline.web.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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
import org.springframework.util.FileSystemUtils;
import org.throughline.returns.reading.Told;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Progress;
import org.throughline.web.trail.Actor;
import org.throughline.web.uploads.UploadRows.Job;

/**
 * Files sent through a page: kept on disk while they are loaded, one upload after the other, and deleted afterwards. An
 * upload that was interrupted keeps its files, and can be run again.
 */
@Component
public class Uploads implements DisposableBean {

    /** Where a file's bytes come from. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int SHOWN = 20;
    private static final long BETWEEN_WORDS_IN_NANOSECONDS = 300_000_000;

    private final Loads loads;
    private final UploadRows rows;
    private final Clock clock;
    private final Path folder;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("uploads").factory());

    Uploads(Loads loads, UploadRows rows, Clock clock, @Value("${throughline.data}") Path data) {
        this.loads = loads;
        this.rows = rows;
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
     * @param files by the name that the sender's machine gave each
     */
    public UUID take(Actor by, SequencedMap<String, Bytes> files, boolean dryRun, boolean acceptIncomplete)
            throws IOException {
        var job = new Job(UUID.randomUUID(), by, List.copyOf(files.sequencedKeySet()), dryRun, acceptIncomplete);
        var place = Files.createDirectories(folder.resolve(job.id().toString()));
        int n = 0;
        for (var file : files.sequencedEntrySet()) {
            var own = Files.createDirectory(place.resolve(String.valueOf(n++)));
            try (var bytes = file.getValue().open()) {
                Files.copy(bytes, own.resolve(plain(file.getKey())));
            }
        }
        rows.waiting(job, clock.instant());
        oneAtATime.execute(() -> work(job));
        return job.id();
    }

    /** Runs an interrupted upload again; false where it is not interrupted or its files are gone. */
    public boolean again(UUID id) {
        var job = rows.job(id);
        if (job.isEmpty() || !Files.isDirectory(folder.resolve(id.toString()))) {
            return false;
        }
        oneAtATime.execute(() -> work(job.get()));
        return true;
    }

    public Optional<Upload> find(UUID id) {
        return rows.find(id);
    }

    /** Newest first: under way, tried, refused or interrupted. */
    public List<Upload> withoutLoad() {
        return rows.withoutLoad(SHOWN);
    }

    private void work(Job job) {
        if (!rows.begin(job.id())) {
            return;
        }
        var place = folder.resolve(job.id().toString());
        try {
            var paths = new ArrayList<Path>();
            for (int n = 0; n < job.names().size(); n++) {
                paths.add(place.resolve(String.valueOf(n))
                        .resolve(plain(job.names().get(n))));
            }
            var request = new LoadRequest(paths, job.names(), Told.NOTHING, job.by(), job.dryRun(), job.incomplete());
            rows.ended(job.id(), loads.load(request, telling(job.id())));
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException | RuntimeException e) {
            LOG.error("upload {} was interrupted", job.id(), e);
            rows.interrupted(job.id());
        }
    }

    private Progress telling(UUID id) {
        long[] last = {0};
        return (step, done, total) -> {
            long now = System.nanoTime();
            if (now - last[0] > BETWEEN_WORDS_IN_NANOSECONDS) {
                last[0] = now;
                rows.at(id, step, done, total);
            }
        };
    }

    /** The last part of a name, and nothing that a file system would read as more than a name. */
    static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var safe = last.replaceAll("[^A-Za-z0-9._ -]", "_").replaceAll("^\\.+", "_");
        return safe.isBlank() ? "file" : safe.substring(Math.max(0, safe.length() - 120));
    }

    /** What is at work is broken off and rolled back; it stands as interrupted at the next start. */
    @Override
    public void destroy() {
        oneAtATime.shutdownNow();
    }
}
