package org.throughline.web.improvement.files;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.pages.SentFile;

/**
 * The bytes of every file that was sent, under their SHA-256: the same bytes are kept once, and never changed. What a file is
 * called and what it is for stands with whoever keeps it.
 */
@Component
public class KeptFiles {

    /** The largest file that is kept, in bytes: 50 MB. */
    public static final int MOST_BYTES = 50 << 20;

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;

    KeptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that was sent, or one byte more than is kept, which {@link FileCheck} then refuses.
     *
     * @throws IOException when it cannot be read to its end
     */
    public static byte[] read(SentFile file) throws IOException {
        try (var bytes = file.bytes().open()) {
            return bytes.readNBytes(MOST_BYTES + 1);
        }
    }

    /** In hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps a file where it is not kept already, and says under which SHA-256. Runs inside the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String keep(FileKind kind, byte[] bytes) {
        var sha256 = sha256(bytes);
        int added = jdbc.sql("""
                insert into improvement.file (sha256, kind, bytes) values (:sha256, :kind, :bytes)
                on conflict do nothing
                """)
                .param("sha256", sha256)
                .param("kind", kind.name())
                .param("bytes", bytes.length)
                .update();
        for (int place = 0; added > 0 && place * PART < bytes.length; place++) {
            jdbc.sql("insert into improvement.file_part (sha256, place, bytes) values (:sha256, :place, :bytes)")
                    .param("sha256", sha256)
                    .param("place", place)
                    .param("bytes", Arrays.copyOfRange(bytes, place * PART, Math.min(bytes.length, (place + 1) * PART)))
                    .update();
        }
        return sha256;
    }

    /** Writes a kept file, one part after the other. */
    public void write(String sha256, OutputStream out) throws IOException {
        long left = length(sha256);
        for (int place = 0; left > 0; place++) {
            var part = part(sha256, place);
            out.write(part);
            left -= part.length;
        }
    }

    /** All of a kept file. */
    public byte[] bytes(String sha256) {
        var all = new byte[length(sha256)];
        int from = 0;
        for (int place = 0; from < all.length; place++) {
            var part = part(sha256, place);
            System.arraycopy(part, 0, all, from, part.length);
            from += part.length;
        }
        return all;
    }

    private int length(String sha256) {
        return jdbc.sql("select bytes from improvement.file where sha256 = :sha256")
                .param("sha256", sha256)
                .query(Integer.class)
                .single();
    }

    private byte[] part(String sha256, int place) {
        return jdbc.sql("select bytes from improvement.file_part where sha256 = :sha256 and place = :place")
                .param("sha256", sha256)
                .param("place", place)
                .query(byte[].class)
                .single();
    }
}
