package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.examples.chance.Chance;

/**
 * One episode of need of a family with its dates, which its children share: one referral, one assessment, one
 * conference for all of them.
 *
 * @param conference held, a working day
 * @param movedHere the family came on another authority's plan: the conference followed no enquiry
 * @param planned whether the conference made a protection plan
 * @param reviews of that plan; the last one ends it
 * @param worked the day on which the work with those ends who do not come into care
 */
record Script(
        Stretch stretch,
        LocalDate referred,
        String source,
        String need,
        LocalDate assessmentStarted,
        @Nullable LocalDate assessmentReviewPoint,
        LocalDate assessmentAuthorised,
        @Nullable LocalDate enquiry,
        @Nullable LocalDate conference,
        boolean movedHere,
        boolean planned,
        String category,
        List<LocalDate> reviews,
        LocalDate supportFrom,
        LocalDate supportTo,
        LocalDate careFrom,
        LocalDate worked) {

    Script {
        reviews = List.copyOf(reviews);
    }

    static Script of(Stretch stretch, LocalDate day, Chance chance) {
        var referred = Days.referred(day, chance);
        var started = Days.worked(referred.plusDays(chance.happens(0.7) ? 0 : chance.between(1, 3)));
        var authorised = Days.due(started, stretch.assessment());
        var point = Days.due(started, chance.between(8, 20));
        var enquiry = stretch.hasEnquiry()
                ? Days.worked(Days.later(referred.plusDays(stretch.enquiryAfter()), started))
                : null;
        var conference =
                enquiry != null && stretch.hasConference() ? Days.due(enquiry, stretch.conferenceAfter()) : null;
        var supportFrom = Days.worked(authorised.plusDays(chance.between(1, 8)));
        var supportTo = stretch.support() == 0 ? authorised : Days.worked(supportFrom.plusDays(stretch.support()));
        var reviews = new ArrayList<LocalDate>();
        if (conference != null && stretch.planned()) {
            var last = conference;
            for (int gap : stretch.reviewGaps()) {
                last = Days.worked(last.plusDays(gap));
                reviews.add(last);
            }
            supportTo = conference;
        }
        var worked = reviews.isEmpty() ? supportTo : reviews.getLast().plusDays(stretch.stepDown());
        if (enquiry != null) {
            worked = Days.later(worked, Days.later(enquiry.plusDays(12), conference == null ? enquiry : conference));
        }
        return new Script(
                stretch,
                referred,
                stretch.course() == Course.ALONE ? "6" : Codes.source(chance),
                Codes.need(stretch.course(), chance),
                started,
                chance.happens(0.6) && point.isBefore(authorised) ? point : null,
                authorised,
                enquiry,
                conference,
                stretch.planned() && chance.happens(0.03),
                stretch.planned(),
                Codes.category(chance),
                reviews,
                supportFrom,
                supportTo,
                referred.plusDays(Math.max(stretch.careAfter(), 0)),
                Days.worked(Days.later(worked, authorised)));
    }

    boolean hasSupportBeforeAPlan() {
        return stretch.support() > 0
                || (planned && conference != null && supportFrom.plusDays(35).isBefore(conference));
    }

    LocalDate closed() {
        return Days.worked(worked.plusDays(stretch.tail()));
    }
}
