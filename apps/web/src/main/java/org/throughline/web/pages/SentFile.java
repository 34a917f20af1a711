package org.throughline.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody sent with a form.
 *
 * @param name the last part of what the sender's machine called it, without what no screen can show
 */
public record SentFile(String name, Bytes bytes) {

    /** Where its bytes come from. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    private static final int LONGEST_NAME = 120;

    public SentFile {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var words = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "_").strip();
        name = words.isEmpty() ? "file" : words.substring(Math.max(0, words.length() - LONGEST_NAME));
    }

    public static SentFile of(MultipartFile file) {
        return new SentFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file::getInputStream);
    }

    /** A name that is shown, as one for the disk: nothing in it that a file system would read as more than a name. */
    public static String onDisk(String name) {
        return name.replaceAll("[^A-Za-z0-9._ -]", "_").replaceAll("^\\.+", "_");
    }
}
