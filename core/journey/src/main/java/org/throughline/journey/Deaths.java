package org.throughline.journey;

/** When the child died, as far as the record says. */
final class Deaths {

    private Deaths() {}

    static When in(Journey journey) {
        return When.earliest(journey.facts(IdentityFact.Died.class).stream()
                .map(Recorded::happened)
                .toList());
    }
}
