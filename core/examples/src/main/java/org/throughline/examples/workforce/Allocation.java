package org.throughline.examples.workforce;

import java.time.LocalDate;

/**
 * One worker's time with one child.
 *
 * @param why code of why the child was given to this worker
 * @param whyEnded code of why it ended, empty where the work with the child was done
 */
public record Allocation(Worker worker, String role, LocalDate from, LocalDate to, String why, String whyEnded) {}
