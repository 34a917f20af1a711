package org.throughline.journey;

/**
 * Where a fact can be looked up again.
 *
 * @param load the load that brought it, 0 when a person typed it
 * @param place line of the file, from 1; keeps the file's order for ties
 */
public record Source(Scope scope, long load, int place) {}
