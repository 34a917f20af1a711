package org.throughline.examples.lives;

import java.time.LocalDate;

/** Short breaks of a disabled child: one stay (V3), or the agreement to a series (V4). */
public record ShortBreak(
        LocalDate started, LocalDate ended, String legalStatus, String placement, String provider, String rec) {}
