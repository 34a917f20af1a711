package org.throughline.ofsted.report;

import java.time.LocalDate;

/** Days on site, both included. */
public record Period(LocalDate start, LocalDate end) {}
