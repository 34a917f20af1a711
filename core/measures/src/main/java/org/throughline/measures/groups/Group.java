package org.throughline.measures.groups;

/**
 * One group of a breakdown.
 *
 * @param key by which it is known, empty where the record does not say which group it is
 * @param words as it may be shown; of a team or a worker the key, for whoever knows their names to put those in its place
 */
public record Group(String key, String words) {}
