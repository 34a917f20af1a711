package org.throughline.journey;

import java.util.List;
import org.throughline.journey.AssessmentFact.AssessmentAuthorised;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.journey.EpisodeOfNeed.Enquiry;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.EnquiryStarted;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.ReferralDecided;
import org.throughline.journey.ReferralFact.ReferralReceived;

/** Works out the episodes of need in a journey: nothing is left out for lying after some day. */
public final class EpisodesOfNeed {

    private EpisodesOfNeed() {}

    /** In the order of their files. */
    public static List<EpisodeOfNeed> in(Journey journey) {
        var referrals = journey.facts(ReferralReceived.class);
        if (referrals.isEmpty()) {
            return List.of();
        }
        var closures = Links.of(journey.facts(CaseClosed.class), CaseClosed::referral);
        var decisions = Links.of(journey.facts(ReferralDecided.class), ReferralDecided::referral);
        var assessments = Links.of(journey.facts(AssessmentStarted.class), AssessmentStarted::referral);
        var authorised = Links.of(journey.facts(AssessmentAuthorised.class), AssessmentAuthorised::assessment);
        var enquiries = Links.of(journey.facts(EnquiryStarted.class), EnquiryStarted::referral);
        var conclusions = Links.of(journey.facts(EnquiryConcluded.class), EnquiryConcluded::enquiry);
        var conferences = Links.of(
                journey.facts(ConferenceHeld.class).stream()
                        .filter(held -> held.fact().kind() == Conference.INITIAL)
                        .toList(),
                ConferenceHeld::about);
        var died = Deaths.in(journey);
        var coverage = journey.coverage();
        return referrals.stream()
                .map(referral -> new EpisodeOfNeed(
                        referral,
                        closures.whenAbout(referral),
                        died,
                        coverage.leftOut(referral),
                        decisions.about(referral).stream()
                                .map(decided -> decided.fact().noFurtherAction())
                                .findFirst()
                                .orElse(""),
                        assessments.everAbout(referral).stream()
                                .map(started -> new Assessment(
                                        started, authorised.whenAbout(started), coverage.leftOut(started)))
                                .toList(),
                        enquiries.everAbout(referral).stream()
                                .map(started -> new Enquiry(
                                        started,
                                        conferences.whenAbout(started),
                                        conclusions.about(started).stream()
                                                .map(concluded ->
                                                        concluded.fact().conferenceNotRequired())
                                                .findFirst()
                                                .orElse(""),
                                        coverage.leftOut(started)))
                                .toList()))
                .toList();
    }
}
