package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.PERMANENCE;

import org.throughline.journey.Line;
import org.throughline.journey.PermanenceFact;
import org.throughline.journey.PermanenceFact.AdoptersDescribed;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
import org.throughline.journey.PermanenceFact.AdoptionDecisionReversed;
import org.throughline.journey.PermanenceFact.EarlyPermanenceDecided;
import org.throughline.journey.PermanenceFact.EarlyPermanencePlaced;
import org.throughline.journey.PermanenceFact.Matched;
import org.throughline.journey.PermanenceFact.PermanencePlanEnded;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.journey.PermanenceFact.PlacedForAdoption;
import org.throughline.journey.PermanenceFact.PriorPermanenceStated;

/** Adoption and earlier permanence, told. */
final class PermanenceInWords {

    private PermanenceInWords() {}

    static Told tell(PermanenceFact fact, Line line, Things things) {
        return switch (fact) {
            case AdoptionDecided() ->
                Told.of(PERMANENCE, "It was decided that the child should be placed for adoption.");
            case AdoptionDecisionReversed(var decision, var reason) ->
                Told.of(
                        PERMANENCE,
                        PlansInWords.sentence(things.of("decision to place for adoption", line, decision)
                                + " was reversed"
                                + CareCodes.PLACED_CEASED
                                        .meaning(reason)
                                        .map(why -> ": " + why)
                                        .orElse("")
                                + "."));
            case Matched(var _) -> Told.of(PERMANENCE, "The child was matched with adopters.");
            case EarlyPermanenceDecided() ->
                Told.of(PERMANENCE, "It was decided to place the child with carers who may go on to adopt.");
            case EarlyPermanencePlaced() ->
                Told.of(PERMANENCE, "The child was placed with carers who may go on to adopt.");
            case PlacedForAdoption(var _) -> Told.of(PERMANENCE, "The child was placed for adoption.");
            case PermanencePlanSet(var options) ->
                Told.of(
                        PERMANENCE,
                        options.isEmpty()
                                ? "A care plan began."
                                : "The plan for permanence: " + Flagged.inWords(options) + ".");
            case PermanencePlanEnded(var plan) ->
                Told.of(PERMANENCE, PlansInWords.sentence(things.begun("care plan", line, plan) + " ended."));
            case AdoptersDescribed(var _, var fosterCare, var number, var sex, var legalStatus) ->
                Told.of(
                        PERMANENCE,
                        "The return describes the adopters.",
                        switch (Flag.of(fosterCare)) {
                            case YES -> "They had fostered the child.";
                            case NO -> "They had not fostered the child.";
                            case UNCLEAR -> "";
                        },
                        number.isBlank() ? "" : "Number of adopters: " + number + ".",
                        CareCodes.ADOPTER_SEX
                                .meaning(sex)
                                .map(words -> PlansInWords.sentence(words) + ".")
                                .orElse(""),
                        CareCodes.ADOPTER_STATUS
                                .meaning(legalStatus)
                                .map(words -> PlansInWords.sentence(words) + ".")
                                .orElse(""));
            case PriorPermanenceStated(var order, var authority, var when) ->
                Told.of(
                        PERMANENCE,
                        "Earlier permanence: " + CareCodes.PRIOR_PERMANENCE.orNotGiven(order) + ".",
                        authority.isBlank() ? "" : "Council that arranged it: " + authority + ".",
                        when.isBlank() ? "" : "When, as the return gives it (Z for what is not known): " + when + ".");
        };
    }
}
