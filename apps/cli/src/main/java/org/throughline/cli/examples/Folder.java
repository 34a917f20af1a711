package org.throughline.cli.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.examples.Shelf;

/** A folder on disk that files are written into. */
final class Folder implements Shelf {

    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final List<String> begun = new ArrayList<>();

    Folder(Path root) {
        this.root = root;
    }

    /** The names of the files, in order. */
    List<String> begun() {
        return begun.stream().sorted().toList();
    }

    @Override
    public OutputStream begin(String name) throws IOException {
        var file = root.resolve(name);
        var folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        begun.add(name);
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }
}
