package org.throughline.web.returns;

import java.time.Instant;
import java.util.UUID;

/** An answer to a finding, given by somebody who looked: it stays with the child, the rule and the thing. */
public record Note(String words, Instant at, String by, UUID run) {}
