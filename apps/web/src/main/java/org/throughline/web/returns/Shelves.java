package org.throughline.web.returns;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.throughline.web.pages.PrivateFolder;

/** Where the files of checks lie: one folder for each run. What is frozen lies in the database as well. */
@Component
class Shelves {

    private static final Logger LOG = LoggerFactory.getLogger(Shelves.class);

    private static final String XML = "xml";

    private final Path folder;

    Shelves(@Value("${throughline.data}") Path data) {
        this.folder = data.resolve("returns");
    }

    /** Makes the folder of a run, and in it the one for the files that are checked. */
    Path make(UUID run) throws IOException {
        PrivateFolder.make(place(run));
        return Files.createDirectory(sent(run));
    }

    /** The files that are checked. */
    Path sent(UUID run) {
        return place(run).resolve("return");
    }

    /** The one file that can be downloaded. */
    Path file(UUID run, String name) {
        return place(run).resolve(name);
    }

    /** The XML form beside the tables. Its folder is made. */
    Path xml(UUID run, String name) throws IOException {
        return Files.createDirectory(place(run).resolve(XML)).resolve(name);
    }

    /** The same, where it was written. */
    Optional<Path> xml(UUID run) {
        var folder = place(run).resolve(XML);
        try {
            return Files.isDirectory(folder) ? filesIn(folder).stream().findFirst() : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one file that can be downloaded: several that were sent are zipped. */
    Path download(UUID run) throws IOException {
        var made = filesIn(place(run));
        if (!made.isEmpty()) {
            return made.getFirst();
        }
        var sent = filesIn(sent(run));
        if (sent.size() == 1) {
            return sent.getFirst();
        }
        var zip = place(run).resolve("return.zip");
        zip(sent, zip);
        return zip;
    }

    /** Zips the files of one folder. */
    static void zip(List<Path> files, Path to) throws IOException {
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            for (var file : files) {
                out.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    boolean has(UUID run) {
        return Files.isDirectory(sent(run));
    }

    void clear(UUID run) {
        try {
            FileSystemUtils.deleteRecursively(place(run));
        } catch (IOException e) {
            LOG.warn("the files of the check {} of a return are still there", run, e);
        }
    }

    void keepOnly(Set<UUID> runs) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all;
        try (var places = Files.list(folder)) {
            all = places.toList();
        } catch (IOException e) {
            LOG.warn("the files of earlier checks of returns cannot be listed", e);
            return;
        }
        var kept = runs.stream().map(UUID::toString).toList();
        for (var place : all) {
            var name = String.valueOf(place.getFileName());
            if (!kept.contains(name)) {
                clear(UUID.fromString(name));
            }
        }
    }

    private Path place(UUID run) {
        return folder.resolve(run.toString());
    }
}
