package org.throughline.web.improvement.inspections;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * An inspection, visit, review or letter.
 *
 * @param lookAt what stands here was read by machine from a layout that nobody has verified, and no person has looked at it
 */
public record Event(UUID id, Told told, boolean lookAt) {

    /**
     * What is said of it.
     *
     * @param title in words, without the day, such as "Second monitoring visit"
     * @param starts first day on site, or the day of a letter
     * @param ends last day, included
     * @param ordinal which monitoring visit it was, from 1
     * @param theme what was looked at, or empty
     */
    public record Told(
            EventKind kind,
            String title,
            String authority,
            LocalDate starts,
            LocalDate ends,
            Optional<LocalDate> published,
            OptionalInt ordinal,
            String theme) {}

    public String title() {
        return told.title();
    }

    /** Whether it is still to come on this day. */
    public boolean isPlanned(LocalDate today) {
        return told.starts().isAfter(today);
    }
}
