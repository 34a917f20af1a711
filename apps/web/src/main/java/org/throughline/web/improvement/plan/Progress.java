package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How an item came along, said on a day. None is ever changed; a later one says more.
 *
 * @param on the day that it speaks for
 * @param done what was done
 * @param difference what is different for children, or empty where that is not known yet
 */
public record Progress(UUID id, LocalDate on, Course course, String done, String difference, Instant at, String by) {}
