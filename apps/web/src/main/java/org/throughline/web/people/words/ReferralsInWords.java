package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.REFERRAL;

import java.util.stream.Collectors;
import org.throughline.journey.AssessmentFact;
import org.throughline.journey.AssessmentFact.AssessmentAuthorised;
import org.throughline.journey.AssessmentFact.AssessmentDecided;
import org.throughline.journey.AssessmentFact.AssessmentReviewPointSet;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.ChildSeenStated;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.Line;
import org.throughline.journey.ReferralFact;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.ContactDecided;
import org.throughline.journey.ReferralFact.ContactReceived;
import org.throughline.journey.ReferralFact.EarlyHelpAssessmentCompleted;
import org.throughline.journey.ReferralFact.EarlyHelpAssessmentStarted;
import org.throughline.journey.ReferralFact.EarlyHelpEnded;
import org.throughline.journey.ReferralFact.EarlyHelpStarted;
import org.throughline.journey.ReferralFact.PrimaryNeedRecorded;
import org.throughline.journey.ReferralFact.ReferralAnswered;
import org.throughline.journey.ReferralFact.ReferralDecided;
import org.throughline.journey.ReferralFact.ReferralReceived;

/** The front door and assessments, told. */
final class ReferralsInWords {

    private ReferralsInWords() {}

    static Told tell(ReferralFact fact, Line line, Things things) {
        return switch (fact) {
            case ContactReceived(var source) ->
                Told.of(
                        REFERRAL,
                        CinCodes.REFERRAL_SOURCE
                                .meaning(source)
                                .map(from -> "A contact was received from " + from + ".")
                                .orElse("A contact was received."));
            case ContactDecided(var contact, var outcomes) ->
                Told.of(
                        REFERRAL,
                        "What came of " + things.of("contact", line, contact) + ": " + Flagged.inWords(outcomes) + ".");
            case EarlyHelpStarted(var reason, var organisation, var _) ->
                Told.of(
                        REFERRAL,
                        "Early help began.",
                        reason.isBlank() ? "" : "Why: " + reason + ".",
                        organisation.isBlank() ? "" : "Given by: " + organisation + ".");
            case EarlyHelpEnded(var help, var reason) ->
                Told.of(
                        REFERRAL,
                        PlansInWords.sentence(things.begun("early help", line, help) + " ended."),
                        reason.isBlank() ? "" : "Why: " + reason + ".");
            case EarlyHelpAssessmentStarted(var organisation) ->
                Told.of(
                        REFERRAL,
                        "An early help assessment began.",
                        organisation.isBlank() ? "" : "Made by: " + organisation + ".");
            case EarlyHelpAssessmentCompleted(var assessment) ->
                Told.of(
                        REFERRAL,
                        PlansInWords.sentence(
                                things.begun("early help assessment", line, assessment) + " was completed."));
            case ReferralAnswered(var referral, var responses) ->
                Told.of(
                        REFERRAL,
                        "The response to " + things.of("referral", line, referral) + ": " + Flagged.inWords(responses)
                                + ".");
            case ReferralReceived(var source) ->
                Told.of(
                        REFERRAL,
                        CinCodes.REFERRAL_SOURCE
                                .meaning(source)
                                .map(from -> "A referral was received from " + from + ".")
                                .orElse("A referral was received."));
            case ReferralDecided(var referral, var noFurtherAction) -> {
                var which = things.of("referral", line, referral);
                yield Told.of(
                        REFERRAL,
                        switch (Flag.of(noFurtherAction)) {
                            case YES -> "It was decided to take no further action on " + which + ".";
                            case NO -> "It was decided to act on " + which + ".";
                            case UNCLEAR -> "The file does not say clearly what was decided on " + which + ".";
                        });
            }
            case PrimaryNeedRecorded(var _, var need) ->
                Told.of(REFERRAL, "The main need was recorded as " + CinCodes.NEED.orNotGiven(need) + ".");
            case CaseClosed(var referral, var reason) ->
                Told.of(
                        REFERRAL,
                        "The case opened by " + things.of("referral", line, referral) + " was closed"
                                + CinCodes.CLOSURE
                                        .meaning(reason)
                                        .map(why -> ": " + why)
                                        .orElse("")
                                + ".");
        };
    }

    static Told tell(AssessmentFact fact, Line line, Things things) {
        return switch (fact) {
            case AssessmentStarted(var _) -> Told.of(REFERRAL, "An assessment began.");
            case AssessmentReviewPointSet(var assessment) ->
                Told.of(
                        REFERRAL,
                        "A manager was to look at " + things.begun("assessment", line, assessment) + " on this day.");
            case AssessmentAuthorised(var assessment) ->
                Told.of(REFERRAL, "A manager authorised " + things.begun("assessment", line, assessment) + ".");
            case ChildSeenStated(var assessment, var seen) -> {
                var which = things.begun("assessment", line, assessment);
                yield Told.of(
                        REFERRAL,
                        switch (Flag.of(seen)) {
                            case YES -> "The child was seen during " + which + ".";
                            case NO -> "The child was not seen during " + which + ".";
                            case UNCLEAR ->
                                "The file does not say clearly whether the child was seen during " + which + ".";
                        });
            }
            case AssessmentDecided(var assessment, var outcomes, var noFurtherAction) ->
                Told.of(
                        REFERRAL,
                        "What " + things.begun("assessment", line, assessment) + " came to was recorded.",
                        switch (Flag.of(noFurtherAction)) {
                            case YES -> "No further action.";
                            case NO -> "The child needs help from children’s social care.";
                            case UNCLEAR -> "";
                        },
                        Flagged.asSentence(outcomes));
            case FactorsIdentified(var assessment, var factors) ->
                Told.of(
                        REFERRAL,
                        "What " + things.begun("assessment", line, assessment) + " found: "
                                + factors.stream()
                                        .map(CinCodes.FACTOR::orNotGiven)
                                        .collect(Collectors.joining("; "))
                                + ".");
        };
    }
}
