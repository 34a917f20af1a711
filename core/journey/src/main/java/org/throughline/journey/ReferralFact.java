package org.throughline.journey;

import java.util.List;

/** The front door: an episode of need runs from a referral to its closure. */
public sealed interface ReferralFact extends Fact {

    /** Opens the contact. @param source code of the CIN census for who made it, empty where blank */
    record ContactReceived(String source) implements ReferralFact {}

    /** @param outcomes the flags that were set, as the dataset names them, such as NEW_REFERRAL_FLAG */
    record ContactDecided(ThingId contact, List<String> outcomes) implements ReferralFact {
        public ContactDecided {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Opens the episode of early help. @param worker key of the worker's line, empty where blank */
    record EarlyHelpStarted(String reason, String organisation, String worker) implements ReferralFact {}

    record EarlyHelpEnded(ThingId earlyHelp, String reason) implements ReferralFact {}

    /** Opens the early help assessment. */
    record EarlyHelpAssessmentStarted(String organisation) implements ReferralFact {}

    record EarlyHelpAssessmentCompleted(ThingId assessment) implements ReferralFact {}

    /** Opens the episode of need. @param source code of the CIN census, empty where blank */
    record ReferralReceived(String source) implements ReferralFact {}

    /** @param noFurtherAction as the file gave it: true, false, 1, 0; Y and N of the dataset are true and false */
    record ReferralDecided(ThingId referral, String noFurtherAction) implements ReferralFact {}

    /** @param responses the flags that were set, as the dataset names them, such as SINGLE_ASSESSMENT_FLAG */
    record ReferralAnswered(ThingId referral, List<String> responses) implements ReferralFact {
        public ReferralAnswered {
            responses = List.copyOf(responses);
        }
    }

    record PrimaryNeedRecorded(ThingId referral, String need) implements ReferralFact {}

    /** Ends the episode of need. */
    record CaseClosed(ThingId referral, String reason) implements ReferralFact {}
}
