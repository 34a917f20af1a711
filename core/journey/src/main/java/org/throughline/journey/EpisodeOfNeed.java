package org.throughline.journey;

import java.util.List;

/**
 * A referral and all that followed it until the case was closed.
 *
 * @param closed undated while the record shows no closure
 * @param died the child's death, which ends every episode; undated if the record shows none
 * @param leftOut where a later census does not hold it any more, else undated
 * @param noFurtherAction as the file gave it, empty where it gave nothing
 * @param assessments in the order of the file
 * @param enquiries in the order of the file
 */
public record EpisodeOfNeed(
        Recorded<ReferralFact.ReferralReceived> referral,
        When closed,
        When died,
        When leftOut,
        String noFurtherAction,
        List<Assessment> assessments,
        List<Enquiry> enquiries) {

    public EpisodeOfNeed {
        assessments = List.copyOf(assessments);
        enquiries = List.copyOf(enquiries);
    }

    /**
     * What ends the episode first: the closure of the case or the child's death; without either, that a later census
     * leaves it out.
     */
    public When over() {
        return When.earliest(List.of(closed, died, leftOut));
    }

    /**
     * A child and family assessment.
     *
     * @param authorised undated while no manager has authorised it
     * @param leftOut where a later census does not hold it any more, else undated
     */
    public record Assessment(Recorded<AssessmentFact.AssessmentStarted> started, When authorised, When leftOut) {}

    /**
     * A section 47 enquiry.
     *
     * @param conference the initial conference held on it; undated if the record shows none
     * @param conferenceNotRequired as the file gave it, empty where it gave nothing
     * @param leftOut where a later census does not hold it any more, else undated
     */
    public record Enquiry(
            Recorded<ProtectionFact.EnquiryStarted> started,
            When conference,
            String conferenceNotRequired,
            When leftOut) {}
}
