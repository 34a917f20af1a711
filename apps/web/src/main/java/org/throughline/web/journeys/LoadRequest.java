package org.throughline.web.journeys;

import java.nio.file.Path;
import java.util.List;
import org.throughline.returns.reading.Told;
import org.throughline.web.trail.Actor;

/**
 * Files to load as one.
 *
 * @param paths files and folders
 * @param names what they were called by whoever sent them, one for each path
 * @param told what whoever loads them says where the files are silent
 * @param dryRun do everything, report, keep nothing
 * @param acceptIncomplete load what a truncated file still holds; then nothing it lacks is withdrawn
 */
public record LoadRequest(
        List<Path> paths, List<String> names, Told told, Actor by, boolean dryRun, boolean acceptIncomplete) {

    public LoadRequest {
        paths = List.copyOf(paths);
        names = List.copyOf(names);
        if (paths.isEmpty() || paths.size() != names.size()) {
            throw new IllegalArgumentException("as many names as paths, and at least one");
        }
    }

    /** As they are called on disk, with nothing told. */
    public static LoadRequest of(Actor by, Path... paths) {
        var names = List.of(paths).stream()
                .map(path -> path.toAbsolutePath().normalize().getFileName())
                .map(String::valueOf)
                .toList();
        return new LoadRequest(List.of(paths), names, Told.NOTHING, by, false, false);
    }
}
