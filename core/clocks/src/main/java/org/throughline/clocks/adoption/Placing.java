package org.throughline.clocks.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.InCare;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.Placement;

/**
 * A time placed for adoption, as the codes of a placement tell it.
 *
 * @param disrupted the day it ended with the child still looked after elsewhere
 */
record Placing(CareEpisode first, LocalDate began, Optional<LocalDate> ended, Optional<LocalDate> disrupted) {

    static List<Placing> in(InCare care) {
        return care.periods().stream().flatMap(period -> in(period).stream()).toList();
    }

    private static List<Placing> in(PeriodOfCare period) {
        var placings = new ArrayList<Placing>();
        var placements = Placement.in(period);
        for (int n = 0; n < placements.size(); n++) {
            var placement = placements.get(n);
            var next = n + 1 < placements.size() ? Optional.of(placements.get(n + 1)) : Optional.<Placement>empty();
            var ended = placement.ended();
            placement
                    .forAdoptionSince()
                    .ifPresent(since -> placings.add(new Placing(
                            placement.episodes().getFirst(),
                            since,
                            ended,
                            next.filter(after -> after.forAdoptionSince().isEmpty())
                                    .map(Placement::began))));
        }
        return placings;
    }
}
