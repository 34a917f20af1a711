package org.throughline.web.journeys;

import java.nio.file.Path;
import java.util.List;
import org.throughline.web.trail.Actor;

/**
 * Files to load.
 *
 * @param names what the files were called by whoever sent them, one for each path
 * @param dryRun do everything, report, keep nothing
 * @param acceptIncomplete load what a truncated file still holds; then nothing is withdrawn
 */
public record LoadRequest(List<Path> paths, List<String> names, Actor by, boolean dryRun, boolean acceptIncomplete) {

    public LoadRequest {
        paths = List.copyOf(paths);
        names = List.copyOf(names);
    }
}
