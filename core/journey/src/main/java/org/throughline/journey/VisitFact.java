package org.throughline.journey;

import java.util.Optional;
import java.util.Set;

/** Seeing the child, and what the child said. */
public sealed interface VisitFact extends Fact {

    /**
     * A visit to one child; siblings visited together have one each, never shared. Opens the visit.
     *
     * @param worker key of the worker who visited, where told
     * @param purposes the duties it was made for; which duty it meets is worked out, not stated
     * @param whyNotSeen asked for when the child was not seen
     */
    record VisitMade(
            Optional<String> worker,
            Set<Purpose> purposes,
            Answer seen,
            Answer seenAlone,
            Answer bedroomSeen,
            String place,
            String whyNotSeen,
            String whyNotAlone)
            implements VisitFact {
        public VisitMade {
            purposes = Set.copyOf(purposes);
        }
    }

    /** The child's own words, as they were said. */
    record VoiceHeard(ThingId visit, String words) implements VisitFact {}

    /** What the worker wrote about the visit. */
    record VisitNoted(ThingId visit, String words) implements VisitFact {}

    enum Purpose {
        CHILD_IN_NEED("Child in need"),
        CHILD_PROTECTION("Child protection"),
        LOOKED_AFTER("Looked after"),
        CARE_LEAVER("Care leaver");

        private final String words;

        Purpose(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Yes, no, or nobody said: never a bare boolean for what was observed. */
    enum Answer {
        YES,
        NO,
        NOT_ASKED
    }
}
