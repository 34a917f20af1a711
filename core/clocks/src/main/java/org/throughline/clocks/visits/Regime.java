package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.Set;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.Placement;
import org.throughline.journey.PlacementKind;

/** Which paragraph of regulation 28 a placement falls under, as far as its codes tell. */
enum Regime {
    USUAL,
    /** Living with a parent under an interim care order. */
    INTERIM_ORDER_AT_HOME,
    /** Living with a parent under a care order. */
    CARE_ORDER_AT_HOME,
    /** In care by an order, and somebody else decides where: hospital, young offender institution or prison. */
    WHERE_OTHERS_DECIDE;

    private static final Set<String> OTHERS_DECIDE = Set.of("R2", "R5");

    private static final String INTERIM = "C1";

    private static final String CARE_ORDER = "C2";

    /** As the episode codes it in which that day lies. */
    static Regime of(Placement placement, LocalDate day) {
        return placement.episodes().stream()
                .filter(episode -> episode.began().isKnownBy(day))
                .reduce((_, later) -> later)
                .map(Regime::of)
                .orElse(USUAL);
    }

    private static Regime of(CareEpisode episode) {
        boolean interim = episode.legalStatus().equals(INTERIM);
        boolean order = episode.legalStatus().equals(CARE_ORDER);
        if (PlacementKind.WITH_PARENTS.includes(episode.placement())) {
            return interim ? INTERIM_ORDER_AT_HOME : order ? CARE_ORDER_AT_HOME : USUAL;
        }
        return (interim || order) && OTHERS_DECIDE.contains(episode.placement()) ? WHERE_OTHERS_DECIDE : USUAL;
    }
}
