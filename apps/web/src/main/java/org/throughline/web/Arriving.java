package org.throughline.web;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.throughline.web.pages.PrivateFolder;
import org.throughline.web.terminal.Refusal;

/**
 * The folder in which files stand while they are being sent. It lies among the service's data and not where every program
 * of the machine keeps its own, and what a service that was killed left there is gone when the next one starts. Several may
 * serve the same data: each holds a lock in its own folder for as long as it lives, however it ends.
 */
@Component
class Arriving implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, DisposableBean {

    /** Held for a moment by whoever makes or clears folders, so that nobody clears one that is just being made. */
    private static final String GATE = "gate";

    private static final String LOCK = "lock";

    /** Of this program. It may not even look whether their locks are held: to close a file ends all its locks on it. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path all;
    private final Path own;
    private @Nullable FileChannel held;

    Arriving(@Value("${throughline.data}") Path data) {
        all = data.resolve("arriving").toAbsolutePath();
        own = all.resolve(UUID.randomUUID().toString());
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        try {
            open();
        } catch (IOException e) {
            throw new Refusal("Files that are sent cannot be kept in " + all + ": " + e.getMessage());
        }
        server.setBaseDirectory(own.toFile());
    }

    private void open() throws IOException {
        PrivateFolder.make(all);
        synchronized (OURS) {
            try (var gate = FileChannel.open(all.resolve(GATE), CREATE, WRITE)) {
                gate.lock();
                held = FileChannel.open(PrivateFolder.make(own).resolve(LOCK), CREATE, WRITE);
                held.lock();
                OURS.add(own);
                for (var folder : folders()) {
                    if (!OURS.contains(folder) && !isHeld(folder)) {
                        FileSystemUtils.deleteRecursively(folder);
                    }
                }
            }
        }
    }

    private List<Path> folders() throws IOException {
        try (var entries = Files.list(all)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    private static boolean isHeld(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(LOCK), CREATE, WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        }
    }

    @Override
    public void destroy() throws IOException {
        FileSystemUtils.deleteRecursively(own);
        if (held != null) {
            held.close();
        }
        OURS.remove(own);
    }
}
