package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.PLAN;
import static org.throughline.web.people.words.Theme.PROTECTION;

import org.throughline.journey.Line;
import org.throughline.journey.PlanFact;
import org.throughline.journey.PlanFact.CinPlanEnded;
import org.throughline.journey.PlanFact.CinPlanStarted;
import org.throughline.journey.ProtectionFact;
import org.throughline.journey.ProtectionFact.ConferenceDecided;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.ConferenceTargetStated;
import org.throughline.journey.ProtectionFact.EnquiryAnswered;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.EnquiryStarted;
import org.throughline.journey.ProtectionFact.ParticipationRecorded;
import org.throughline.journey.ProtectionFact.ProtectionPlanEnded;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ProtectionFact.QuorumStated;
import org.throughline.journey.ProtectionFact.TemporaryPlanDelisted;
import org.throughline.journey.ProtectionFact.TemporaryPlanListed;

/** Enquiries, conferences and plans, told. */
final class PlansInWords {

    private PlansInWords() {}

    static Told tell(ProtectionFact fact, Line line, Things things) {
        return switch (fact) {
            case EnquiryStarted(var _) ->
                Told.of(PROTECTION, "A strategy discussion began a section 47 enquiry into possible harm.");
            case EnquiryConcluded(var enquiry, var conferenceNotRequired) -> {
                var which = things.begun("section 47 enquiry", line, enquiry);
                yield Told.of(
                        PROTECTION,
                        switch (Flag.of(conferenceNotRequired)) {
                            case YES -> "No child protection conference was needed after " + which + ".";
                            case NO -> "A child protection conference was needed after " + which + ".";
                            case UNCLEAR ->
                                "The file does not say clearly whether a conference was needed after " + which + ".";
                        });
            }
            case ConferenceTargetStated(var enquiry) ->
                Told.of(
                        PROTECTION,
                        "The case system’s target day for a conference after "
                                + things.begun("section 47 enquiry", line, enquiry) + ".");
            case ConferenceHeld(var kind, var about) ->
                Told.of(
                        PROTECTION,
                        switch (kind) {
                            case INITIAL -> "An initial child protection conference was held.";
                            case REVIEW ->
                                "A conference reviewed " + things.begun("child protection plan", line, about) + ".";
                            case TRANSFER_IN ->
                                "A conference was held because the child had moved in on another council’s plan.";
                        });
            case EnquiryAnswered(var enquiry, var outcomes) ->
                Told.of(
                        PROTECTION,
                        "What came of " + things.begun("section 47 enquiry", line, enquiry) + ": "
                                + Flagged.inWords(outcomes) + ".");
            case ConferenceDecided(var conference, var planNeeded, var outcomes) -> {
                var which = things.of("child protection conference", line, conference);
                yield Told.of(
                        PROTECTION,
                        switch (Flag.of(planNeeded)) {
                            case YES -> sentence(which + " decided that the child needs a plan.");
                            case NO -> sentence(which + " decided that the child needs no plan.");
                            case UNCLEAR -> "What came of " + which + " was recorded.";
                        },
                        Flagged.asSentence(outcomes));
            }
            case QuorumStated(var conference, var quorate) -> {
                var which = things.of("child protection conference", line, conference);
                yield Told.of(
                        PROTECTION,
                        switch (Flag.of(quorate)) {
                            case YES -> "Enough agencies were at " + which + ".";
                            case NO -> "Too few agencies were at " + which + ".";
                            case UNCLEAR -> "Agencies at " + which + ": " + quorate + ".";
                        });
            }
            case ParticipationRecorded(var conference, var participation) ->
                Told.of(
                        PROTECTION,
                        "How the child took part in " + things.of("child protection conference", line, conference)
                                + " was recorded.",
                        CareCodes.PARTICIPATION
                                .meaning(participation)
                                .map(how -> sentence(how) + ".")
                                .orElse(""));
            case TemporaryPlanListed(var initial, var _) ->
                Told.of(
                        PROTECTION,
                        "The child came here on another council’s child protection plan"
                                + CinCodes.ABUSE
                                        .meaning(initial)
                                        .map(category -> " for " + category)
                                        .orElse("")
                                + ".");
            case TemporaryPlanDelisted(var _) ->
                Told.of(PROTECTION, "The other council’s child protection plan was no longer kept here.");
            case ProtectionPlanStarted(var _, var initial, var latest, var earlier) ->
                Told.of(
                        PROTECTION,
                        "A child protection plan began"
                                + CinCodes.ABUSE
                                        .meaning(initial)
                                        .map(category -> " for " + category)
                                        .orElse("")
                                + ".",
                        latest.isBlank() || latest.equals(initial)
                                ? ""
                                : "The latest category is " + CinCodes.ABUSE.orNotGiven(latest) + ".",
                        earlierPlans(earlier));
            case ProtectionPlanEnded(var plan) ->
                Told.of(PROTECTION, sentence(things.begun("child protection plan", line, plan) + " ended."));
        };
    }

    static Told tell(PlanFact fact, Line line, Things things) {
        return switch (fact) {
            case CinPlanStarted(var _) -> Told.of(PLAN, "A child in need plan began.");
            case CinPlanEnded(var plan) ->
                Told.of(PLAN, sentence(things.begun("child in need plan", line, plan) + " ended."));
        };
    }

    private static String earlierPlans(String stated) {
        return switch (stated.strip()) {
            case "" -> "";
            case "0" -> "No earlier plan is stated.";
            case "1" -> "1 earlier plan is stated.";
            default -> stated.strip() + " earlier plans are stated.";
        };
    }

    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
