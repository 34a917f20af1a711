package org.throughline.examples.lives;

import java.util.List;

/**
 * One episode of need of a family before its dates are known: what happens, and after how long.
 *
 * @param after days since the episode before it closed; 0 for the first
 * @param assessment working days from its start to its authorisation
 * @param enquiryAfter days from the referral to the enquiry; negative where there is none
 * @param conferenceAfter working days from the enquiry to the conference; negative where there is none
 * @param planned whether the conference makes a protection plan
 * @param support days on a child in need plan that begins after the assessment, before any protection plan
 * @param reviewGaps days from the start of the protection plan to its first review, and from each review to the next
 * @param stepDown days on a child in need plan after the protection plan
 * @param careAfter days from the referral to coming into care; negative where nobody does
 * @param tail days from the last of these to the closure
 */
record Stretch(
        Course course,
        int after,
        int assessment,
        int enquiryAfter,
        int conferenceAfter,
        boolean planned,
        int support,
        List<Integer> reviewGaps,
        int stepDown,
        int careAfter,
        List<Stay> stays,
        int tail) {

    private static final double DAYS_TO_A_WORKING_DAY = 1.45;

    Stretch {
        reviewGaps = List.copyOf(reviewGaps);
        stays = List.copyOf(stays);
    }

    /**
     * How long one of the children is looked after.
     *
     * @param child place in the family
     */
    record Stay(int child, int days, Ending ending, int leavingCareDays) {}

    boolean hasEnquiry() {
        return enquiryAfter >= 0;
    }

    boolean hasConference() {
        return conferenceAfter >= 0;
    }

    /** About how many days from the referral to the closure of the last child's episode. */
    int days() {
        if (course == Course.NO_FURTHER_ACTION) {
            return 0;
        }
        int assessed = working(assessment) + 1;
        int worked = assessed + support;
        if (planned) {
            worked = enquiryAfter
                    + working(conferenceAfter)
                    + reviewGaps.stream().mapToInt(Integer::intValue).sum()
                    + stepDown;
        }
        int cared = stays.stream()
                .mapToInt(stay -> careAfter + stay.days() + stay.leavingCareDays())
                .max()
                .orElse(0);
        return Math.max(Math.max(assessed, worked), cared) + tail;
    }

    private static int working(int days) {
        return (int) (days * DAYS_TO_A_WORKING_DAY);
    }
}
