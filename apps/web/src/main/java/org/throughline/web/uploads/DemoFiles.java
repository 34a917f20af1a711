package org.throughline.web.uploads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.trail.Actor;

/** Loads the invented authority's files at the first start of a demonstration, through the pipeline of real files. */
@Component
class DemoFiles {

    private static final Actor SYSTEM = Actor.system("demonstration");

    private final Loads loads;
    private final String folder;

    DemoFiles(Loads loads, @Value("${throughline.demo:}") String folder) {
        this.loads = loads;
        this.folder = folder;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(50)
    void load() throws IOException {
        if (folder.isBlank()) {
            return;
        }
        var before = loads.list();
        if (!before.isEmpty() && !isOurs(before.getLast())) {
            return; // a council's own files came first
        }
        var rest = filesIn(Path.of(folder)).stream()
                .skip(before.stream().filter(DemoFiles::isOurs).count()) // a first start may have been cut short
                .toList();
        if (!rest.isEmpty()) {
            System.out.println("Loading the demonstration's files...");
        }
        for (var file : rest) {
            if (loads.load(LoadRequest.of(SYSTEM, file), new ProgressOnTerminal(System.err))
                    instanceof Outcome.Refused(var why)) {
                throw new IllegalStateException(file.getFileName() + " was refused: " + why);
            }
        }
    }

    private static boolean isOurs(Loads.Load load) {
        return load.by().equals(SYSTEM.name());
    }

    /** Each return is a file or a folder of its own. */
    private static List<Path> filesIn(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }
}
