package org.throughline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests lay the files that they load: among the data of the service under test, not in the machine's own folder. */
public final class TestFolder {

    private TestFolder() {}

    /** A new one. */
    public static Path of(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "service-test", "files")), name);
    }
}
