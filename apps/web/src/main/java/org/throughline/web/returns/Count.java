package org.throughline.web.returns;

/**
 * A figure of a run: how many findings a rule, a team, a worker or a child has.
 *
 * @param key empty for nobody
 * @param answered of them, how many have an answer
 * @param children whom they are about
 */
public record Count(String key, String name, long errors, long queries, long answered, long children) {}
