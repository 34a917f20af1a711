package org.throughline.clocks.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.FacedWatch;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.journey.Journey;
import org.throughline.law.Provision;

/** Children with a placement order who are not placed for adoption: no law limits how long. */
public final class OrderWithoutPlacement extends FacedWatch {

    private static final ClockCode CODE = new ClockCode("ADP-28");

    private static final Provision SOURCE = LocalStandard.of(
            "Children with a placement order",
            "Managers look at every child who has a placement order and is not placed; no law says how long that may take.");

    public OrderWithoutPlacement() {
        super(
                CODE,
                "Children with a placement order who are not placed for adoption",
                "Waiting to be placed for adoption",
                SOURCE);
    }

    /** One for each order that runs. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        return PlacementOrders.in(journey, asAt).stream()
                .filter(order -> order.over().isEmpty() && !order.made().isAfter(asAt))
                .map(order -> new Sighting(
                        CODE,
                        order.made(),
                        "Placement order made %s, not yet placed for adoption".formatted(InWords.of(order.made())),
                        Optional.empty(),
                        Optional.of(order.opened().id())))
                .toList();
    }
}
