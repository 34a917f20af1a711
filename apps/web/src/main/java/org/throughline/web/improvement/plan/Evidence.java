package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.improvement.files.FileKind;

/**
 * Something that speaks for or against an item's having worked.
 *
 * @param what it is, such as "Audit of 20 supervision records"
 * @param on the day that it speaks for
 * @param shows what it shows, in words
 * @param link an address that begins with https, or empty
 * @param file a document that was sent, or null
 * @param looked how many cases were looked at, 0 where it is not of cases
 * @param well in how many of them practice was as it should be
 */
public record Evidence(
        UUID id,
        Kind kind,
        String what,
        LocalDate on,
        String shows,
        String link,
        @Nullable Document file,
        int looked,
        int well,
        Instant added,
        String addedBy,
        Optional<String> takenOut) {

    /** What kind of thing it is. */
    public enum Kind {
        DOCUMENT("Document", true),
        AUDIT("Audit finding", true),
        MEASURE("Measure reading", true),
        CASES("Cases by theme", true),
        LINK("Link", true),
        NOTE("Note", false);

        private final String words;
        private final boolean shows;

        Kind(String words, boolean shows) {
            this.words = words;
            this.shows = shows;
        }

        public String words() {
            return words;
        }

        /** Whether it can carry by itself that something works; a note says only what somebody thinks. */
        public boolean canShow() {
            return shows;
        }
    }

    /**
     * A document as it was sent: kept and given back, never opened here.
     *
     * @param kind found in its bytes
     */
    public record Document(String name, FileKind kind, long bytes, String sha256) {}

    public boolean stands() {
        return takenOut.isEmpty();
    }
}
