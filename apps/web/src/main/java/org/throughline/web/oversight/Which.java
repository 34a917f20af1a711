package org.throughline.web.oversight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which readings a list holds.
 *
 * @param teams only these, the empty key for no team; null for the whole service
 * @param clocks only these, by code; empty for every clock
 * @param kinds only these; empty for all
 * @param worker empty for every worker; {@link #NOBODY} for no worker
 * @param reason of late work, its code; empty for any, {@link #NOBODY} where nobody gave one
 * @param dueBy of what is open only what is due on that day or before
 */
public record Which(
        @Nullable Set<String> teams,
        Set<String> clocks,
        Set<Kind> kinds,
        String worker,
        String reason,
        Optional<LocalDate> dueBy) {

    /** Stands in an address for an empty team, worker or reason. */
    public static final String NOBODY = "none";

    public static Which of(@Nullable Set<String> teams, Kind kind) {
        return new Which(teams, Set.of(), Set.of(kind), "", "", Optional.empty());
    }

    boolean holds(Tally.Cell cell) {
        return (teams == null || teams.contains(cell.team()))
                && (clocks.isEmpty() || clocks.contains(cell.clock()))
                && (kinds.isEmpty() || kinds.contains(cell.kind()))
                && (worker.isEmpty() || cell.worker().equals(empty(worker)))
                && (reason.isEmpty() || cell.reason().equals(empty(reason)));
    }

    public boolean holds(Item item) {
        return (teams == null || teams.contains(item.team()))
                && (clocks.isEmpty() || clocks.contains(item.clock()))
                && (kinds.isEmpty() || kinds.contains(item.kind()))
                && (worker.isEmpty() || item.worker().equals(empty(worker)))
                && (reason.isEmpty() || item.reason().equals(empty(reason)))
                && dueBy.map(day -> item.due().filter(due -> !due.isAfter(day)).isPresent())
                        .orElse(true);
    }

    static String empty(String key) {
        return key.equals(NOBODY) ? "" : key;
    }
}
