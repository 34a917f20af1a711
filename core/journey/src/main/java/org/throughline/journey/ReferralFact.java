package org.throughline.journey;

/** The front door: an episode of need runs from a referral to its closure. */
public sealed interface ReferralFact extends Fact {

    /** Opens the episode of need. @param source code of the CIN census, empty where blank */
    record ReferralReceived(String source) implements ReferralFact {}

    /** @param noFurtherAction as the file gave it: true, false, 1, 0 */
    record ReferralDecided(ThingId referral, String noFurtherAction) implements ReferralFact {}

    record PrimaryNeedRecorded(ThingId referral, String need) implements ReferralFact {}

    /** Ends the episode of need. */
    record CaseClosed(ThingId referral, String reason) implements ReferralFact {}
}
