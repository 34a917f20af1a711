package org.throughline.drift;

import java.util.List;

/** Rules that are thought of and wait for something that nothing loaded tells yet. They are shown as waiting, not hidden. */
public final class WaitingRules {

    /** @param waitsFor what has to be recorded first, in plain words */
    public record Waiting(String name, String waitsFor) {}

    private static final List<Waiting> ALL = List.of(
            new Waiting("Plan without changed actions", "plans with actions, recorded in the service"),
            new Waiting("Actions past their day", "plans with actions, recorded in the service"),
            new Waiting("No oversight by a manager", "supervision and managers' decisions, recorded in the service"));

    private WaitingRules() {}

    public static List<Waiting> all() {
        return ALL;
    }
}
