package org.throughline.examples;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files go. */
@FunctionalInterface
public interface Shelf {

    /**
     * Begins a file, which whoever asked for it closes.
     *
     * @param name with {@code /} between folders, such as {@code ssda903-2026/Episodes.csv}
     */
    OutputStream begin(String name) throws IOException;
}
