package org.throughline.web.journeys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;

/** Reads children together with their journeys. */
@Component
class HeldRows {

    private final JourneyRows journeys;
    private final ProfileRows profiles;

    HeldRows(JourneyRows journeys, ProfileRows profiles) {
        this.journeys = journeys;
        this.profiles = profiles;
    }

    /** In the order of their ids, without those of whom nothing is held. */
    List<Held> of(Collection<PersonId> children) {
        Map<PersonId, Profile> known = new HashMap<>();
        profiles.of(children).forEach(profile -> known.put(profile.id(), profile));
        var held = new ArrayList<Held>();
        for (var journey : journeys.of(known.keySet(), journeys.coverage())) {
            if (!journey.entries().isEmpty()) {
                Optional.ofNullable(known.get(journey.person()))
                        .ifPresent(profile -> held.add(new Held(profile, journey)));
            }
        }
        return held;
    }
}
