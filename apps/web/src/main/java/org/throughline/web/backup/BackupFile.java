package org.throughline.web.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.throughline.web.backup.Manifest.Table;
import org.throughline.web.terminal.Refusal;
import tools.jackson.core.JacksonException;

/** A backup to be read. */
final class BackupFile implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path path) {
        if (!Files.isRegularFile(path)) throw new Refusal("There is no file " + path + ".");
        try {
            var zip = new ZipFile(path.toFile());
            try {
                return new BackupFile(path, zip, manifest(zip, path));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Refusal(path + " is no backup, or is cut short: " + e.getMessage(), e);
        }
    }

    private static Manifest manifest(ZipFile zip, Path path) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) throw new Refusal(path + " is no backup of Throughline.");
        try (var in = zip.getInputStream(entry)) {
            var manifest = Manifest.fromJson(in.readAllBytes());
            if (manifest.format() != Manifest.FORMAT)
                throw new Refusal(path + " was written by another Throughline, in a format that this one cannot read.");
            return manifest;
        } catch (JacksonException e) {
            throw new Refusal(path + " is damaged: its list of contents cannot be read.", e);
        }
    }

    /** Reads every table once, and answers this if each is what it was when it was written. */
    BackupFile whole() throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (var table : manifest.tables()) {
            var digest = new Sha256();
            try (var in = rows(table)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.add(buffer, 0, n);
            }
            if (!digest.inHex().equals(table.sha256()))
                throw new Refusal(path + " is damaged: " + table.schema() + "." + table.name()
                        + " is not what was written. Nothing was restored.");
        }
        return this;
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Table table) throws IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) throw new IOException("it lacks " + table.entry());
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
