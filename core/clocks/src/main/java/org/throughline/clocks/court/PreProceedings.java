package org.throughline.clocks.court;

import java.time.LocalDate;
import java.util.List;
import org.throughline.journey.CourtFact.IntentToIssueSent;
import org.throughline.journey.CourtFact.LetterBeforeProceedingsSent;
import org.throughline.journey.CourtFact.PreProceedingsEnded;
import org.throughline.journey.CourtFact.PreProceedingsEntered;
import org.throughline.journey.CourtFact.PreProceedingsMeetingHeld;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/**
 * One time in which the council prepared with a family what it would put before a court.
 *
 * @param letter undated while no letter before proceedings is on record
 * @param meeting the first meeting
 * @param over the decision to step down or to issue, or the letter that says that it will
 */
record PreProceedings(Recorded<PreProceedingsEntered> entered, When letter, When meeting, When over) {

    /** Those entered by that day. */
    static List<PreProceedings> in(Journey journey, LocalDate asAt) {
        var letters =
                Linked.in(journey, LetterBeforeProceedingsSent.class, LetterBeforeProceedingsSent::preProceedings);
        var meetings = Linked.in(journey, PreProceedingsMeetingHeld.class, PreProceedingsMeetingHeld::preProceedings);
        var ends = Linked.in(journey, PreProceedingsEnded.class, PreProceedingsEnded::preProceedings);
        var intents = Linked.in(journey, IntentToIssueSent.class, IntentToIssueSent::preProceedings);
        return journey.facts(PreProceedingsEntered.class).stream()
                .filter(entered -> entered.happened().isKnownBy(asAt))
                .map(entered -> new PreProceedings(
                        entered,
                        letters.when(entered),
                        meetings.when(entered),
                        When.earliest(List.of(ends.when(entered), intents.when(entered)))))
                .toList();
    }
}
