package org.throughline.drift.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.clocks.reading.InWords;
import org.throughline.journey.FactId;
import org.throughline.journey.Recorded;

/**
 * One dated thing that a finding stands on.
 *
 * @param what in plain words without the day, such as "the child protection plan began"
 * @param fact the entry of the record that says so; empty where it is only that a day has passed
 */
public record Ground(LocalDate day, String what, Optional<FactId> fact) {

    public static Ground of(LocalDate day, String what, Recorded<?> recorded) {
        return new Ground(day, what, Optional.of(recorded.id()));
    }

    /** That so long had passed by that day. */
    public static Ground passed(LocalDate day, String what) {
        return new Ground(day, what, Optional.empty());
    }

    /** Such as "3 June 2025: the child protection plan began". The same ground reads the same on every later day. */
    public String words() {
        return InWords.of(day) + ": " + what;
    }
}
