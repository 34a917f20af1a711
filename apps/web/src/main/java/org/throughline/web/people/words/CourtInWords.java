package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.CARE;
import static org.throughline.web.people.words.Theme.PERMANENCE;
import static org.throughline.web.people.words.Theme.PLAN;

import org.throughline.journey.CourtFact;
import org.throughline.journey.CourtFact.DeprivationOfLibertyEnded;
import org.throughline.journey.CourtFact.DeprivationOfLibertyStarted;
import org.throughline.journey.CourtFact.IntentToIssueSent;
import org.throughline.journey.CourtFact.LetterBeforeProceedingsSent;
import org.throughline.journey.CourtFact.OrderMade;
import org.throughline.journey.CourtFact.PreProceedingsEnded;
import org.throughline.journey.CourtFact.PreProceedingsEntered;
import org.throughline.journey.CourtFact.PreProceedingsMeetingHeld;
import org.throughline.journey.Line;

/** Pre-proceedings and orders of a court, told. */
final class CourtInWords {

    private CourtInWords() {}

    static Told tell(CourtFact fact, Line line, Things things) {
        return switch (fact) {
            case OrderMade(var order, var given) ->
                Told.of(
                        PERMANENCE,
                        switch (order) {
                            case PLACEMENT -> "A placement order was made.";
                            case ADOPTION -> "An adoption order was made.";
                            case SPECIAL_GUARDIANSHIP -> "A special guardianship order was made.";
                            case CHILD_ARRANGEMENTS -> "A child arrangements order was made.";
                            case OTHER -> given.isBlank() ? "An order was made." : "An order was made: " + given + ".";
                        });
            case PreProceedingsEntered(var _) -> Told.of(PLAN, "It was decided to enter pre-proceedings.");
            case LetterBeforeProceedingsSent(var _) -> Told.of(PLAN, "The letter before proceedings was sent.");
            case PreProceedingsMeetingHeld(var _) -> Told.of(PLAN, "The first pre-proceedings meeting was held.");
            case IntentToIssueSent(var _) -> Told.of(PLAN, "The letter of intent to go to court was sent.");
            case PreProceedingsEnded(var _, var outcome) ->
                Told.of(PLAN, "Pre-proceedings ended" + (outcome.isBlank() ? "." : ": " + outcome + "."));
            case DeprivationOfLibertyStarted() -> Told.of(CARE, "A deprivation of liberty order began.");
            case DeprivationOfLibertyEnded(var order) ->
                Told.of(
                        CARE,
                        PlansInWords.sentence(things.begun("deprivation of liberty order", line, order) + " ended."));
        };
    }
}
