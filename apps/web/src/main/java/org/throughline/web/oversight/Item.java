package org.throughline.web.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.journey.PersonId;

/**
 * One thing that a clock says of one child, as lists show it.
 *
 * @param name as the record holds it, or that it holds none
 * @param knownBy the identifier that people know the child by, empty where none
 * @param clock its code, such as ASM-01
 * @param about in plain words, such as "Assessment begun 3 April 2025"
 * @param why of what can't be told, a whole sentence; else empty
 * @param reason why it was late, a code of {@link org.throughline.journey.LateReason}; empty where nobody said
 * @param reasonWords what was added to it in the writer's own words, empty where nothing
 * @param worker who carries the case, as a key; empty where nobody does
 * @param team as a key; empty where no file names one
 */
public record Item(
        PersonId child,
        String name,
        String knownBy,
        Optional<LocalDate> born,
        String clock,
        String about,
        Optional<LocalDate> started,
        Optional<LocalDate> due,
        Optional<LocalDate> lastInTime,
        Optional<Instant> dueAt,
        Optional<LocalDate> done,
        Kind kind,
        String why,
        String reason,
        String reasonWords,
        String worker,
        String team) {}
