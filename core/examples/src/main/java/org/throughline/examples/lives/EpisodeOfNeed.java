package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One referral and all that came of it.
 *
 * @param source code of who referred
 * @param need code of the primary need, empty where the referral ended at once
 * @param noFurtherAction the referral ended at once: nothing else follows, and there is no closure
 * @param closed the day it ended
 * @param reason code of the closure
 * @param transferIn a conference about a child who moved here on another authority's plan
 */
public record EpisodeOfNeed(
        LocalDate referred,
        String source,
        String need,
        boolean noFurtherAction,
        @Nullable LocalDate closed,
        String reason,
        @Nullable LocalDate transferIn,
        List<Assessment> assessments,
        List<SupportPlan> supportPlans,
        List<Enquiry> enquiries,
        List<ProtectionPlan> protectionPlans) {

    public EpisodeOfNeed {
        assessments = List.copyOf(assessments);
        supportPlans = List.copyOf(supportPlans);
        enquiries = List.copyOf(enquiries);
        protectionPlans = List.copyOf(protectionPlans);
    }

    /** The closure, or the referral itself where it ended at once. */
    public LocalDate lastDay() {
        return closed == null ? referred : closed;
    }

    /**
     * An assessment of the child and family.
     *
     * @param factors codes, at least one; known once it is authorised
     */
    public record Assessment(
            LocalDate started, @Nullable LocalDate reviewPoint, LocalDate authorised, List<String> factors) {
        public Assessment {
            factors = List.copyOf(factors);
        }
    }

    /** A child in need plan; on its last day something else may begin. */
    public record SupportPlan(LocalDate started, LocalDate ended) {}

    /**
     * A section 47 enquiry.
     *
     * @param started the day of the strategy discussion
     * @param target the day by which a conference is due
     * @param conference held, a working day; where there is none it was decided that none was needed
     */
    public record Enquiry(
            LocalDate started, LocalDate target, @Nullable LocalDate conference) {}

    /**
     * A child protection plan.
     *
     * @param changed the review at which the category became the latest one; none where it stayed
     * @param earlier how many plans the child had before
     * @param reviews conferences in order; the last one ended the plan, unless it ended otherwise
     */
    public record ProtectionPlan(
            LocalDate started,
            LocalDate ended,
            String category,
            @Nullable LocalDate changed,
            String latestCategory,
            int earlier,
            List<LocalDate> reviews) {
        public ProtectionPlan {
            reviews = List.copyOf(reviews);
        }
    }
}
