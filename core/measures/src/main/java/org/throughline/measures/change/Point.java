package org.throughline.measures.change;

import java.time.YearMonth;

/**
 * One month of a measure.
 *
 * @param above what is above the line, as a tally has it
 * @param below what is below it; a month with nothing below has no value, and a chart leaves it out
 */
public record Point(YearMonth month, long above, long below) {}
