package org.throughline.cli.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.ofsted.OfstedReports;
import org.throughline.ofsted.report.Answer;

/**
 * A file that was named, and what it turned out to be.
 *
 * @param sha256 of its bytes in hexadecimal, or empty where there are none to be had
 */
record ReportFile(Path file, String sha256, Answer answer) {

    /** What the PDF library says of fonts is nothing that a reader of reports can act on. */
    private static final Logger QUIET = Logger.getLogger("org.apache");

    static ReportFile read(Path file) {
        QUIET.setLevel(Level.OFF);
        try {
            if (Files.size(file) > OfstedReports.MOST_BYTES) {
                return new ReportFile(file, hash(file), OfstedReports.tooLarge());
            }
            var bytes = Files.readAllBytes(file);
            return new ReportFile(file, hex(digest().digest(bytes)), OfstedReports.read(bytes));
        } catch (NoSuchFileException lost) {
            return new ReportFile(file, "", new Answer.NotRead("There is no such file or folder."));
        } catch (IOException broken) {
            return new ReportFile(file, "", new Answer.NotRead("The file could not be opened: " + broken.getMessage()));
        }
    }

    boolean isRead() {
        return !(answer instanceof Answer.NotRead);
    }

    private static String hash(Path file) throws IOException {
        var digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest.digest());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
