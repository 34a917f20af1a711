package org.throughline.web.improvement.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;

/** Documents that were sent as evidence. They are kept as they came and given back as they came, and never opened here. */
@Component
class PlanDocuments {

    /** 30 MB. */
    static final long MOST = 30L << 20;

    private static final int PART = 1 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What a file of that ending begins with; empty for text. */
    private static final Map<String, byte[]> BEGINNINGS = Map.ofEntries(
            Map.entry("pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
            Map.entry("docx", ZIP),
            Map.entry("xlsx", ZIP),
            Map.entry("pptx", ZIP),
            Map.entry("odt", ZIP),
            Map.entry("ods", ZIP),
            Map.entry("odp", ZIP),
            Map.entry("doc", OLD_OFFICE),
            Map.entry("xls", OLD_OFFICE),
            Map.entry("ppt", OLD_OFFICE),
            Map.entry("png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
            Map.entry("jpg", new byte[] {(byte) 0xFF, (byte) 0xD8}),
            Map.entry("jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8}),
            Map.entry("txt", new byte[0]),
            Map.entry("csv", new byte[0]));

    private final JdbcClient jdbc;

    PlanDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why a file is not kept, in words; empty where nothing speaks against it. */
    static Optional<String> fault(SentFile file) throws IOException {
        var beginning = BEGINNINGS.get(ending(file.name()));
        if (beginning == null) {
            return Optional.of("“" + file.name() + "” is not a kind of document that is kept. Save it as a PDF, or send"
                    + " Word, Excel, PowerPoint, OpenDocument, text, CSV, PNG or JPEG");
        }
        try (var bytes = file.bytes().open()) {
            var first = bytes.readNBytes(4096);
            if (first.length == 0) {
                return Optional.of("“" + file.name() + "” is empty");
            }
            boolean fits = beginning.length == 0 ? isText(first) : startsWith(first, beginning);
            if (!fits) {
                return Optional.of("“" + file.name() + "” is not what its name says. Open it where it was made and save"
                        + " it again");
            }
            long size = first.length + bytes.skip(MOST + 1);
            return size > MOST
                    ? Optional.of("“" + file.name() + "” is larger than 30 MB. Send the part that is evidence")
                    : Optional.empty();
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isText(byte[] first) {
        for (byte one : first) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] first, byte[] beginning) {
        return first.length >= beginning.length && Arrays.equals(Arrays.copyOf(first, beginning.length), beginning);
    }

    Evidence.Document keep(UUID item, SentFile file, Actor who, Instant now) throws IOException {
        var id = UUID.randomUUID();
        var digest = sha256();
        long size = 0;
        try (var bytes = file.bytes().open();
                var in = new DigestInputStream(bytes, digest)) {
            size = sized(in);
        }
        var document =
                new Evidence.Document(id, file.name(), size, HexFormat.of().formatHex(digest.digest()));
        jdbc.sql("""
                insert into improvement.plan_document (id, item, name, bytes, sha256, at, by_id)
                values (:id, :item, :name, :bytes, :sha256, :at, :byId)
                """)
                .param("id", id)
                .param("item", item)
                .param("name", document.name())
                .param("bytes", size)
                .param("sha256", document.sha256())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("byId", who.id())
                .update();
        parts(id, file);
        return document;
    }

    private static long sized(InputStream in) throws IOException {
        return in.transferTo(OutputStream.nullOutputStream());
    }

    private void parts(UUID document, SentFile file) throws IOException {
        try (var bytes = file.bytes().open()) {
            int place = 0;
            for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                jdbc.sql("""
                        insert into improvement.plan_document_part (document, place, bytes)
                        values (:document, :place, :bytes)
                        """)
                        .param("document", document)
                        .param("place", place++)
                        .param("bytes", part)
                        .update();
            }
        }
    }

    void write(Evidence.Document document, OutputStream out) throws IOException {
        long parts = (document.bytes() + PART - 1) / PART;
        for (int place = 0; place < parts; place++) {
            out.write(jdbc.sql("""
                    select bytes from improvement.plan_document_part where document = :document and place = :place
                    """)
                    .param("document", document.id())
                    .param("place", place)
                    .query(byte[].class)
                    .single());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String size(long bytes) {
        return bytes < 1024
                ? Days.count(bytes, "byte", "bytes")
                : bytes < 1 << 20 ? "%,d KB".formatted(bytes >> 10) : "%.1f MB".formatted(bytes / 1048576.0);
    }
}
