package org.throughline.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The random passwords of the PostgreSQL inside, in a file that only its user may read. */
record Secrets(String superuser, String owner, String application) {

    static Secrets random() {
        var random = new SecureRandom();
        return new Secrets(secret(random), secret(random), secret(random));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Secrets read(Path file) throws IOException {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new Secrets(
                entry(kept, "superuser", file), entry(kept, "owner", file), entry(kept, "application", file));
    }

    private static String entry(Properties kept, String key, Path file) throws IOException {
        String value = kept.getProperty(key);
        if (value == null) throw new IOException("no entry '" + key + "' in " + file);
        return value;
    }

    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        writePrivately(draft, "superuser=%s\nowner=%s\napplication=%s\n".formatted(superuser, owner, application));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    @Override
    public String toString() {
        return "Secrets[]"; // never the passwords, which would end up in a log
    }
}
