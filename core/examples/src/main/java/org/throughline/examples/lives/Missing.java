package org.throughline.examples.lives;

import java.time.LocalDate;

/**
 * One time that a child was missing, or away without leave.
 *
 * @param kind M or A
 * @param offered whether a return interview was offered: Y or N
 * @param accepted Y, N, or NA where none was offered
 */
public record Missing(String kind, LocalDate from, LocalDate to, String offered, String accepted) {}
