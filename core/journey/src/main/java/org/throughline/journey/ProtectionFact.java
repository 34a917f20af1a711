package org.throughline.journey;

import java.util.Optional;

/** Section 47 enquiries, child protection conferences and plans. */
public sealed interface ProtectionFact extends Fact {

    /** Opens the enquiry. Happened on the day of the strategy discussion that began it. */
    record EnquiryStarted(ThingId referral) implements ProtectionFact {}

    /** @param conferenceNotRequired as the file gave it: true, false, 1, 0 */
    record EnquiryConcluded(ThingId enquiry, String conferenceNotRequired) implements ProtectionFact {}

    /** The target day that the case system reckoned. Kept to be written back; our own clock reckons again. */
    record ConferenceTargetStated(ThingId enquiry) implements ProtectionFact {}

    /**
     * @param about the enquiry of an initial conference, the plan of a review, the referral of one about a child who
     *     moved in on a plan
     */
    record ConferenceHeld(Conference kind, ThingId about) implements ProtectionFact {}

    /** Opens the plan. @param earlierStated number of earlier plans as the file gave it */
    record ProtectionPlanStarted(
            Optional<ThingId> referral, String initialCategory, String latestCategory, String earlierStated)
            implements ProtectionFact {}

    record ProtectionPlanEnded(ThingId plan) implements ProtectionFact {}

    enum Conference {
        INITIAL,
        REVIEW,
        TRANSFER_IN
    }
}
