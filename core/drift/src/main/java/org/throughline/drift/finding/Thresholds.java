package org.throughline.drift.finding;

import java.time.LocalDate;
import org.throughline.clocks.settings.Settings;

/**
 * The numbers that hold on the day that is read.
 *
 * @param day whose numbers count: those the council has set from then or before, and the usual ones for the rest
 */
public record Thresholds(Settings settings, LocalDate day) {

    public int of(Threshold threshold) {
        return settings.on(threshold.setting(), day);
    }

    /** Such as "15 months". */
    public String words(Threshold threshold) {
        return threshold.unit().words(of(threshold));
    }

    public boolean isSetHere(Threshold threshold) {
        return settings.setHere(threshold.setting(), day).isPresent();
    }
}
