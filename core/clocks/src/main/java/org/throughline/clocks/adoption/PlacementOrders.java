package org.throughline.clocks.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.reading.InCare;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.Journey;
import org.throughline.journey.LegalStatusRun;
import org.throughline.journey.Recorded;

/** Placement orders (legal status E1), each until the child is placed for adoption. */
final class PlacementOrders {

    private static final String PLACEMENT_ORDER = "E1";

    private PlacementOrders() {}

    /** @param over the day the child was placed, or the order ended, whichever came first */
    record Waiting(Recorded<?> opened, LocalDate made, Optional<LocalDate> over) {}

    /** Those under which the child was not yet placed for adoption on the day the order was made. */
    static List<Waiting> in(Journey journey, LocalDate asAt) {
        var placings = Placing.in(InCare.asAt(journey, asAt));
        return LegalStatusRun.of(PLACEMENT_ORDER, CareEpisodes.in(journey), asAt).stream()
                .flatMap(run -> run.first().began().day().stream()
                        .filter(made -> placings.stream().noneMatch(placing -> holds(placing, made)))
                        .map(made -> new Waiting(
                                run.first().started(),
                                made,
                                Stream.concat(
                                                placings.stream()
                                                        .map(Placing::began)
                                                        .filter(made::isBefore),
                                                run.ended().knownBy(asAt).day().stream())
                                        .min(LocalDate::compareTo))))
                .toList();
    }

    private static boolean holds(Placing placing, LocalDate day) {
        return !placing.began().isAfter(day)
                && placing.ended().filter(day::isAfter).isEmpty();
    }
}
