package org.throughline.web.access;

import java.util.Map;
import java.util.Set;
import org.throughline.journey.PersonId;
import org.throughline.web.trail.Actor;

/** The sight of somebody who has no account, for tests of what is asked with one. */
public final class MadeSight {

    private MadeSight() {}

    /** Somebody who may do these things, works under these keys and may not know of these children. */
    public static Sight of(
            Set<Permission> permissions, Set<String> workers, Set<String> teams, Set<PersonId> restricted) {
        return new Sight(
                new Actor("00000000-0000-0000-0000-000000000001", "Jo Test", "Test"),
                permissions,
                workers,
                teams,
                Set.of(),
                restricted,
                Set.of(),
                Map.of(),
                Set.of());
    }
}
