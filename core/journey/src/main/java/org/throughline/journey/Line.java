package org.throughline.journey;

/**
 * One child, worker or team as one collection of files knows them. Facts stand on lines and never move; which lines
 * are one person is a separate, reversible decision.
 */
public record Line(Collection collection, Kind kind, String key) {

    public enum Kind {
        CHILD,
        WORKER,
        TEAM
    }

    public static Line child(Collection collection, String key) {
        return new Line(collection, Kind.CHILD, key);
    }
}
