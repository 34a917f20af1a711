package org.throughline.returns.ssda903.child;

import java.util.Set;

/**
 * A children's home or provider of social care on the inspectorate's list.
 *
 * @param places codes of placements it may offer
 * @param kinds codes of the kind of provider it may be
 * @param closed no date where it is open
 */
public record Provider(String urn, Set<String> places, Set<String> kinds, Day closed, Post post) {

    public Provider {
        places = Set.copyOf(places);
        kinds = Set.copyOf(kinds);
    }
}
