package org.throughline.web.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.throughline.web.terminal.Refusal;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the jar that carries them. */
final class Binaries {

    static final String VERSION = "18.6.0";

    private Binaries() {}

    static String major() {
        return VERSION.substring(0, VERSION.indexOf('.'));
    }

    /** The folder of initdb, pg_ctl and postgres under this directory; unpacked there unless it is whole already. */
    static Path under(Path home) throws IOException {
        Path folder = home.resolve("pg-" + VERSION);
        Path whole = folder.resolve(".complete");
        if (!Files.exists(whole)) {
            unpack(archive(), folder);
            Files.createFile(whole);
        }
        return folder.resolve("bin");
    }

    private static String archive() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            default ->
                throw new Refusal("Throughline carries a PostgreSQL for 64-bit Intel and AMD processors"
                        + " only: install PostgreSQL 16 or newer and set THROUGHLINE_DB_URL");
        };
    }

    private static void unpack(String archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        var packed = Binaries.class.getResourceAsStream(archive);
        if (packed == null) throw new IllegalStateException("the PostgreSQL inside is missing: " + archive);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                unpack(entry, tar, folder);
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder) throws IOException {
        Path path = inside(folder, folder.resolve(entry.getName()));
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path parent = inside(folder, path.resolveSibling("."));
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            inside(folder, parent.resolve(entry.getLinkName()));
            Files.deleteIfExists(path);
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Refuses what would lie outside, whether an entry names it or a link points there. */
    static Path inside(Path folder, Path path) throws IOException {
        Path plain = path.normalize();
        if (!plain.startsWith(folder.normalize())) throw new IOException("entry outside its folder: " + path);
        return plain;
    }
}
