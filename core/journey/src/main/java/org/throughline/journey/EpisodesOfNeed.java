package org.throughline.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var enquiries = Links.of(journey.facts(EnquiryStarted.class), EnquiryStarted::referral);
        var assessed = assessed(journey);
        var enquired = enquired(journey);
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
                                .map(assessed)
                                .toList(),
                        Stream.concat(
                                        enquiries.everAbout(referral).stream(),
                                        begunIn(referral, referrals, unnamedEnquiries))
                                .map(enquired)
                                .toList()))
                .toList();
        return Sources.joined(stated, EpisodeOfNeed::referral, coverage, (one, other) -> and(one, other, coverage));
    }

    /** Assessments whose files do not hold the referral they belong to, and that stand in no episode. */
    public static List<Assessment> assessmentsAlone(Journey journey) {
        return alone(
                journey,
                journey.facts(AssessmentStarted.class).stream()
                        .filter(started ->
                                belongsToNone(journey, started, started.fact().referral()))
                        .map(assessed(journey))
                        .toList(),
                EpisodeOfNeed::assessments,
                Assessment::started,
                (one, other) -> and(one, other, journey.coverage()));
    }

    /** Section 47 enquiries whose files do not hold the referral they belong to, and that stand in no episode. */
    public static List<Enquiry> enquiriesAlone(Journey journey) {
        return alone(
                journey,
                journey.facts(EnquiryStarted.class).stream()
                        .filter(started ->
                                belongsToNone(journey, started, started.fact().referral()))
                        .map(enquired(journey))
                        .toList(),
                EpisodeOfNeed::enquiries,
                Enquiry::started,
                (one, other) -> and(one, other, journey.coverage()));
    }

    private static <T> List<T> alone(
            Journey journey,
            List<T> without,
            Function<EpisodeOfNeed, List<T>> ofEpisode,
            Function<T, Recorded<?>> opening,
            BinaryOperator<T> and) {
        if (without.isEmpty()) {
            return without;
        }
        var told = in(journey).stream()
                .flatMap(episode -> ofEpisode.apply(episode).stream())
                .toList();
        var standing = ids(told, opening);
        var left = without.stream()
                .filter(thing -> Sources.openings(journey, opening.apply(thing)).stream()
                        .noneMatch(same -> standing.contains(same.id())))
                .toList();
        var lone = ids(left, opening);
        return Sources.joined(Stream.concat(told.stream(), left.stream()).toList(), opening, journey.coverage(), and)
                .stream()
                .filter(thing -> lone.contains(opening.apply(thing).id()))
                .toList();
    }

    private static <T> Set<FactId> ids(List<T> things, Function<T, Recorded<?>> opening) {
        return things.stream().map(thing -> opening.apply(thing).id()).collect(Collectors.toSet());
    }

    /** True where none of the referrals on its line is the one it belongs to. */
    private static boolean belongsToNone(Journey journey, Recorded<?> started, ThingId referral) {
        return journey.facts(ReferralReceived.class).stream()
                .filter(other -> other.line().equals(started.line()))
                .noneMatch(other -> referral.value().isEmpty()
                        ? isNotAfter(other, started)
                        : other.opens().equals(referral));
    }

    private static Function<Recorded<AssessmentStarted>, Assessment> assessed(Journey journey) {
        var authorised = Links.of(journey.facts(AssessmentAuthorised.class), AssessmentAuthorised::assessment);
        return started -> new Assessment(
                started, authorised.whenAbout(started), journey.coverage().leftOut(started));
    }

    private static Function<Recorded<EnquiryStarted>, Enquiry> enquired(Journey journey) {
        var conclusions = Links.of(journey.facts(EnquiryConcluded.class), EnquiryConcluded::enquiry);
        var conferences = Links.of(
                journey.facts(ConferenceHeld.class).stream()
                        .filter(held -> held.fact().kind() == Conference.INITIAL)
                        .toList(),
                ConferenceHeld::about);
        return started -> new Enquiry(
                started,
                conferences.whenAbout(started),
                conclusions.about(started).stream()
                        .map(concluded -> concluded.fact().conferenceNotRequired())
                        .findFirst()
                        .orElse(""),
                journey.coverage().leftOut(started));
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
                        (first, second) -> and(first, second, coverage)),
                Sources.joined(
                        Stream.concat(one.enquiries().stream(), other.enquiries().stream())
                                .toList(),
                        Enquiry::started,
                        coverage,
                        (first, second) -> and(first, second, coverage)));
    }

    private static Assessment and(Assessment one, Assessment other, Coverage coverage) {
        return new Assessment(
                one.started(),
                Sources.either(one.authorised(), other.authorised()),
                Sources.leftOut(one.leftOut(), coverage, other.started()));
    }

    private static Enquiry and(Enquiry one, Enquiry other, Coverage coverage) {
        return new Enquiry(
                one.started(),
                Sources.either(one.conference(), other.conference()),
                one.conferenceNotRequired().isEmpty() ? other.conferenceNotRequired() : one.conferenceNotRequired(),
                Sources.leftOut(one.leftOut(), coverage, other.started()));
    }
}
