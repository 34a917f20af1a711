package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.IDENTITY;

import org.throughline.journey.FamilyFact;
import org.throughline.journey.FamilyFact.AddressLeft;
import org.throughline.journey.FamilyFact.AddressUsed;
import org.throughline.journey.FamilyFact.FamilyGroupJoined;
import org.throughline.journey.FamilyFact.GaveBirth;
import org.throughline.journey.LearningFact;
import org.throughline.journey.LearningFact.EhcAssessmentDecided;
import org.throughline.journey.LearningFact.EhcPlanReviewed;
import org.throughline.journey.LearningFact.EhcPlanStated;
import org.throughline.journey.LearningFact.EhcRequestDecided;
import org.throughline.journey.LearningFact.EhcRequested;
import org.throughline.journey.StatedFact;
import org.throughline.journey.StatedFact.AnswerStated;

/** Home, family and school, told, and what files answer without the facts behind it. Postcodes stay out. */
final class FamilyInWords {

    private FamilyInWords() {}

    static Told tell(FamilyFact fact) {
        return switch (fact) {
            case AddressUsed(var use, var _) ->
                Told.of(IDENTITY, "An address began to be used" + (use.isBlank() ? "." : ": " + use + "."));
            case AddressLeft(var _) -> Told.of(IDENTITY, "An address was no longer used.");
            case FamilyGroupJoined(var _) -> Told.of(IDENTITY, "The child belongs to a family group on record.");
            case GaveBirth(var _) -> Told.of(IDENTITY, "A child of hers was born.");
        };
    }

    static Told tell(LearningFact fact) {
        return switch (fact) {
            case EhcPlanStated(var has) ->
                Told.of(
                        IDENTITY,
                        switch (Flag.of(has)) {
                            case YES -> "The child has an education, health and care plan.";
                            case NO -> "The child has no education, health and care plan.";
                            case UNCLEAR ->
                                "The file does not say clearly whether there is an education, health and care plan.";
                        });
            case EhcRequested() -> Told.of(IDENTITY, "An education, health and care assessment was asked for.");
            case EhcRequestDecided(var _, var outcome) ->
                Told.of(
                        IDENTITY,
                        "The request for an education, health and care assessment was decided" + outcome(outcome));
            case EhcAssessmentDecided(var _, var outcome, var _) ->
                Told.of(
                        IDENTITY,
                        "It was decided whether there is to be an education, health and care plan" + outcome(outcome));
            case EhcPlanReviewed(var _) -> Told.of(IDENTITY, "The education, health and care plan was reviewed.");
        };
    }

    private static String outcome(String code) {
        return switch (Flag.of(code)) {
            case YES -> ": yes.";
            case NO -> ": no.";
            case UNCLEAR -> code.isBlank() ? "." : " (code " + code + ").";
        };
    }

    static Told tell(StatedFact fact) {
        return switch (fact) {
            case AnswerStated(var _, var question, var answer) ->
                Told.of(IDENTITY, "As the file states it. " + question.words() + ": " + answer + ".");
        };
    }
}
