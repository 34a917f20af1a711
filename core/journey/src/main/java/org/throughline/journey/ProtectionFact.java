package org.throughline.journey;

import java.util.List;
import java.util.Optional;

/** Section 47 enquiries, child protection conferences and plans. */
public sealed interface ProtectionFact extends Fact {

    /**
     * Opens the enquiry. Happened on the day of the strategy discussion that began it.
     *
     * @param referral names nothing where the file does not say of which referral it is
     */
    record EnquiryStarted(ThingId referral) implements ProtectionFact {}

    /**
     * Happened on the day the enquiry was completed and authorised, where the file tells it.
     *
     * @param conferenceNotRequired as the file gave it: true, false, 1, 0; Y and N of the dataset are true and false
     */
    record EnquiryConcluded(ThingId enquiry, String conferenceNotRequired) implements ProtectionFact {}

    /** @param outcomes the flags that were set, as the dataset names them, such as CP_CONFERENCE_FLAG */
    record EnquiryAnswered(ThingId enquiry, List<String> outcomes) implements ProtectionFact {
        public EnquiryAnswered {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** The target day that the case system reckoned. Kept to be written back; our own clock reckons again. */
    record ConferenceTargetStated(ThingId enquiry) implements ProtectionFact {}

    /**
     * @param about the enquiry of an initial conference, the plan of a review, the referral of one about a child who
     *     moved in on a plan
     */
    record ConferenceHeld(Conference kind, ThingId about) implements ProtectionFact {}

    /**
     * What a conference decided.
     *
     * @param conference key of the conference that was held
     * @param planNeeded Y or N as the file gave it: that a plan is made, or that it goes on
     * @param outcomes the flags that were set, as the dataset names them, such as CP_FLAG
     */
    record ConferenceDecided(ThingId conference, String planNeeded, List<String> outcomes) implements ProtectionFact {
        public ConferenceDecided {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** @param quorate whether enough agencies were there, as the file gave it */
    record QuorumStated(ThingId conference, String quorate) implements ProtectionFact {}

    /** How the child took part in a conference. @param participation PN0 to PN7 as the file gave it */
    record ParticipationRecorded(ThingId conference, String participation) implements ProtectionFact {}

    /** Opens a plan of another authority for a child who stays here for a time. It is none of ours, and no count holds it. */
    record TemporaryPlanListed(String initialCategory, String latestCategory) implements ProtectionFact {}

    record TemporaryPlanDelisted(ThingId plan) implements ProtectionFact {}

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
