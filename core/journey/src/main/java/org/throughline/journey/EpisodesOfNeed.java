package org.throughline.journey;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        var unnamedAssessments = assessments.aboutNothing();
        var unnamedEnquiries = enquiries.aboutNothing();
        var stated = referrals.stream()
                .map(referral -> new EpisodeOfNeed(
                        referral,
                        closures.whenAbout(referral),
                        died,
                        coverage.leftOut(referral),
                        decisions.about(referral).stream()
                                .map(decided -> decided.fact().noFurtherAction())
                                .findFirst()
                                .orElse(""),
                        Stream.concat(
                                        assessments.everAbout(referral).stream(),
                                        begunIn(referral, referrals, unnamedAssessments))
                                .map(started -> new Assessment(
                                        started, authorised.whenAbout(started), coverage.leftOut(started)))
                                .toList(),
                        Stream.concat(
                                        enquiries.everAbout(referral).stream(),
                                        begunIn(referral, referrals, unnamedEnquiries))
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
        return Sources.joined(stated, EpisodeOfNeed::referral, coverage, (one, other) -> and(one, other, coverage));
    }

    /** Those that name no referral, where this is the last one before them on their line. */
    private static <F extends Fact> Stream<Recorded<F>> begunIn(
            Recorded<ReferralReceived> referral,
            List<Recorded<ReferralReceived>> referrals,
            List<Recorded<F>> unnamed) {
        return unnamed.stream()
                .filter(started -> referrals.stream()
                        .filter(other -> other.line().equals(started.line()) && isNotAfter(other, started))
                        .max(Comparator.comparing(
                                other -> other.happened().day().orElseThrow()))
                        .filter(last -> last == referral)
                        .isPresent());
    }

    private static boolean isNotAfter(Recorded<?> one, Recorded<?> other) {
        var day = other.happened().day();
        return one.happened()
                .day()
                .filter(begun -> day.isPresent() && !begun.isAfter(day.get()))
                .isPresent();
    }

    private static EpisodeOfNeed and(EpisodeOfNeed one, EpisodeOfNeed other, Coverage coverage) {
        return new EpisodeOfNeed(
                one.referral(),
                Sources.either(one.closed(), other.closed()),
                one.died(),
                Sources.leftOut(one.leftOut(), coverage, other.referral()),
                one.noFurtherAction().isEmpty() ? other.noFurtherAction() : one.noFurtherAction(),
                Sources.joined(
                        Stream.concat(one.assessments().stream(), other.assessments().stream())
                                .toList(),
                        Assessment::started,
                        coverage,
                        (first, second) -> new Assessment(
                                first.started(),
                                Sources.either(first.authorised(), second.authorised()),
                                Sources.leftOut(first.leftOut(), coverage, second.started()))),
                Sources.joined(
                        Stream.concat(one.enquiries().stream(), other.enquiries().stream())
                                .toList(),
                        Enquiry::started,
                        coverage,
                        (first, second) -> new Enquiry(
                                first.started(),
                                Sources.either(first.conference(), second.conference()),
                                first.conferenceNotRequired().isEmpty()
                                        ? second.conferenceNotRequired()
                                        : first.conferenceNotRequired(),
                                Sources.leftOut(first.leftOut(), coverage, second.started()))));
    }
}
