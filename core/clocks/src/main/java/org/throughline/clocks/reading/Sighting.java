package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.journey.FactId;

/**
 * What a watch sees in one journey on one day.
 *
 * @param since the first day on which it was to be seen
 * @param about in plain words, such as "On a child protection plan for more than 12 months, since 3 April 2025"
 * @param next the day on which its next mark will be passed if nothing changes, where there is one
 * @param seenIn the entry of the record in which it was seen
 */
public record Sighting(
        ClockCode watch, LocalDate since, String about, Optional<LocalDate> next, Optional<FactId> seenIn) {}
