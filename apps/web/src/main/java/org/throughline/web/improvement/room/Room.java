package org.throughline.web.improvement.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.themes.Theme;

/**
 * An inspection room.
 *
 * @param about what the visit looks at, in words
 * @param asAt the day that its lists of children are of
 * @param opens the first day on which guests may enter
 * @param closes the last day on which they may
 * @param closed when somebody closed it before that
 */
public record Room(
        UUID id,
        String title,
        String about,
        Set<Theme> themes,
        LocalDate asAt,
        LocalDate opens,
        LocalDate closes,
        Optional<Instant> closed,
        Lists lists) {

    /** How far its lists of children have come. */
    public enum Lists {
        NONE,
        WORKING,
        READY,
        /** The service stopped or failed while they were made. */
        INTERRUPTED
    }

    /** What somebody typed of a room. */
    public record Said(
            String title, String about, Set<Theme> themes, LocalDate asAt, LocalDate opens, LocalDate closes) {}

    /** Whether guests may enter on that day. */
    public boolean isOpenOn(LocalDate day) {
        return closed.isEmpty() && !day.isBefore(opens) && !day.isAfter(closes);
    }

    /** Whether anything can still be put into it. */
    public boolean isOverOn(LocalDate day) {
        return closed.isPresent() || day.isAfter(closes);
    }
}
