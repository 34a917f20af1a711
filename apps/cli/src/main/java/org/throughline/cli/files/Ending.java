package org.throughline.cli.files;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/** How a command that reads and writes files ends: where it cannot, it says why in words. */
public final class Ending {

    private static final int CANNOT = 2;

    private Ending() {}

    /** What a command does with files; gives the number it ends with. */
    @FunctionalInterface
    public interface Work {
        int done() throws IOException, CannotBeRead;
    }

    /** @return what the work gives, and 2 where files cannot be read or written */
    public static int of(Work work, PrintWriter progress) {
        try {
            return work.done();
        } catch (CannotBeRead unreadable) {
            progress.println(unreadable.getMessage());
        } catch (NoSuchFileException lost) {
            progress.println(lost.getFile() + ": There is no such file or folder.");
        } catch (IOException | UncheckedIOException broken) {
            progress.println("A file could not be read or written: " + broken.getMessage());
        }
        progress.flush();
        return CANNOT;
    }
}
