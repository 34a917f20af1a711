package org.throughline.calendar;

import java.time.LocalDate;

/**
 * A weekday on which England does not work, already moved off the weekend: Christmas Day 2027, a Saturday, stands here
 * as Monday 27 December.
 *
 * @param proclaimed true if it stands in the proclaimed list, false if it was worked out by rule
 */
public record BankHoliday(LocalDate day, String name, boolean proclaimed) {}
