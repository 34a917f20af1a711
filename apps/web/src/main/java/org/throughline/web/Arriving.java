package org.throughline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.throughline.web.terminal.Refusal;

/**
 * The folder in which files stand while they are being sent. It lies among the service's data and not where every program
 * of the machine keeps its own, and what a service that was killed left there is gone when the next one starts.
 */
@Component
class Arriving implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, DisposableBean {

    private final Path all;
    private final Path own;

    Arriving(@Value("${throughline.data}") Path data) {
        all = data.resolve("arriving").toAbsolutePath();
        own = all.resolve(ProcessHandle.current().pid() + "." + UUID.randomUUID());
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        try {
            Files.createDirectories(own);
            for (var folder : left()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new Refusal("Files that are sent cannot be kept in " + all + ": " + e.getMessage());
        }
        server.setBaseDirectory(own.toFile());
    }

    /** Of processes that are no more. Several may serve the same data. */
    private List<Path> left() throws IOException {
        try (var folders = Files.list(all)) {
            return folders.filter(folder -> process(folder)
                            .map(number -> ProcessHandle.of(number)
                                    .filter(ProcessHandle::isAlive)
                                    .isEmpty())
                            .orElse(false))
                    .toList();
        }
    }

    private static Optional<Long> process(Path folder) {
        var name = String.valueOf(folder.getFileName());
        try {
            return Optional.of(Long.valueOf(name.substring(0, Math.max(0, name.indexOf('.')))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void destroy() throws IOException {
        FileSystemUtils.deleteRecursively(own);
    }
}
