package org.throughline.returns.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What whoever hands in a return can say of it where its files are silent.
 *
 * @param year collection year of SSDA903 tables that come without a {@code return.json}
 * @param extracted last day that tables without years of their own speak for
 */
public record Told(Optional<Integer> year, Optional<LocalDate> extracted) {

    public static final Told NOTHING = new Told(Optional.empty(), Optional.empty());

    public static Told year(int year) {
        return new Told(Optional.of(year), Optional.empty());
    }

    public static Told extracted(LocalDate day) {
        return new Told(Optional.empty(), Optional.of(day));
    }
}
