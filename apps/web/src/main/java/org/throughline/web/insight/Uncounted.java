package org.throughline.web.insight;

import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Verdict;

/** The children who may not stand in a figure that this person sees. */
final class Uncounted {

    private Uncounted() {}

    static Set<PersonId> by(Sight who) {
        return who.hidden().stream()
                .filter(child -> !(who.judge(child, Set.of(Relation.SERVICE), Act.COUNT) instanceof Verdict.Allowed))
                .collect(Collectors.toSet());
    }
}
