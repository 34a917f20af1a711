package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan that was agreed: it can be opened as it stood at that moment.
 *
 * @param number from 1
 * @param moment as at which the plan was agreed
 * @param on the day on which it was agreed, as told
 */
public record Version(int number, Instant moment, LocalDate on, String note, String by) {}
