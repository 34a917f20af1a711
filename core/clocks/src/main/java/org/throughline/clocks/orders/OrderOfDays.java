package org.throughline.clocks.orders;

import java.time.LocalDate;
import java.util.List;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Reading;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.Journey;
import org.throughline.journey.LegalStatusRun;

/** Reads how long a child was held under one short legal status; a move while it lasts does not start it again. */
record OrderOfDays(ClockCode clock, String legalStatus, Limit limit, String begun) {

    List<Reading> read(Journey journey, LocalDate asAt) {
        return LegalStatusRun.of(legalStatus, CareEpisodes.in(journey), asAt).stream()
                .flatMap(run -> duty(run).read(asAt).stream())
                .toList();
    }

    private Duty duty(LegalStatusRun run) {
        var began = run.first().began();
        return Duty.of(clock, limit, began, InWords.begun(begun, began))
                .startedBy(run.first().started())
                .stoppedBy(run.ended());
    }
}
