package org.throughline.journey;

/**
 * A fact as a file states it, before the record holds it.
 *
 * @param key known again by this within its line and scope; also the {@link ThingId} of what an opening fact opens
 * @param place line of the file, from 1
 */
public record Statement(Line line, Scope scope, String key, When happened, Fact fact, int place) {}
