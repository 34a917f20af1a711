package org.throughline.journey;

import java.util.List;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
import org.throughline.journey.PermanenceFact.AdoptionDecisionReversed;
import org.throughline.journey.PermanenceFact.Matched;

/**
 * A decision that a child should be placed for adoption.
 *
 * @param matched undated while the record shows no match
 * @param reversed undated unless the decision was taken back
 */
public record AdoptionDecision(Recorded<AdoptionDecided> decided, When matched, When reversed) {

    private static final String ADOPTED_IN_THE_YEAR = "AD1";

    /** In the order of their files. */
    public static List<AdoptionDecision> in(Journey journey) {
        var decisions = journey.facts(AdoptionDecided.class);
        if (decisions.isEmpty()) {
            return List.of();
        }
        var matches = Links.of(journey.facts(Matched.class), Matched::decision);
        var reversals = Links.of(journey.facts(AdoptionDecisionReversed.class), AdoptionDecisionReversed::decision);
        var stated = decisions.stream()
                .map(decided -> new AdoptionDecision(decided, matches.whenAbout(decided), reversals.whenAbout(decided)))
                .toList();
        return Sources.joined(
                stated,
                AdoptionDecision::decided,
                journey.coverage(),
                (one, other) -> new AdoptionDecision(
                        one.decided(),
                        Sources.either(one.matched(), other.matched()),
                        Sources.either(one.reversed(), other.reversed())));
    }

    /** True where it was stated of a child who has since been adopted. */
    public boolean ofAnAdoptedChild() {
        return decided.source().scope().table().equals(ADOPTED_IN_THE_YEAR);
    }
}
