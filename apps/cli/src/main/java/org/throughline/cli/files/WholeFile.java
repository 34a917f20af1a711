package org.throughline.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written beside its place and takes it when it is whole: until then what stood there stands. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes the bytes, and gives what it has to say of them. */
    @FunctionalInterface
    public interface Writing<T> {
        T to(OutputStream bytes) throws IOException;
    }

    /** @param place a file; what is no file and can be written to, such as a pipe, is written to as it is */
    public static <T> T write(Path place, Writing<T> writing) throws IOException {
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            return write(writing, Files.newOutputStream(place));
        }
        var there = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        var folder = there.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        var beside = folder.resolve("." + there.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            T said = write(writing, Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW));
            Files.move(beside, there, StandardCopyOption.ATOMIC_MOVE);
            return said;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static <T> T write(Writing<T> writing, OutputStream opened) throws IOException {
        try (var bytes = new BufferedOutputStream(opened)) {
            return writing.to(bytes);
        }
    }
}
