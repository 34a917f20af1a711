package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.REFERRAL;

import java.util.stream.Collectors;
import org.throughline.journey.AssessmentFact;
import org.throughline.journey.AssessmentFact.AssessmentAuthorised;
import org.throughline.journey.AssessmentFact.AssessmentReviewPointSet;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.Line;
import org.throughline.journey.ReferralFact;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.PrimaryNeedRecorded;
import org.throughline.journey.ReferralFact.ReferralDecided;
import org.throughline.journey.ReferralFact.ReferralReceived;

/** The front door and assessments, told. */
final class ReferralsInWords {

    private ReferralsInWords() {}

    static Told tell(ReferralFact fact, Line line, Things things) {
        return switch (fact) {
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
