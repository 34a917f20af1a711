package org.throughline.measures.referral;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.journey.Collection;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.PlanFact.CinPlanStarted;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** How many referrals there are, from whom, and how many of them come to nothing. */
public final class FrontDoor {

    private static final Set<String> POLICE = Set.of("6");
    private static final Set<String> SCHOOLS = Set.of("2A");
    private static final Set<String> HEALTH = Set.of("3A", "3B", "3C", "3D", "3E", "3F");
    private static final Set<String> NOT_IN_NEED = Set.of("RC8", "RC9");

    private FrontDoor() {}

    public static Stream<Measure> measures() {
        return Stream.of(
                rate(),
                notInNeed(),
                from("POLICE", "the police", "28.3", POLICE),
                from("SCHOOLS", "schools", "20.6", SCHOOLS),
                from("HEALTH", "health services", "15.2", HEALTH));
    }

    private static Measure rate() {
        return new ByRule(
                Definition.rate(
                        "REF-RATE",
                        "Referrals for each 10,000 children",
                        "referrals received in the period",
                        Sources.lait(
                                "measure 305, table C1",
                                "Every referral received in the year, for each 10,000 children of the estimate for the middle of the year before."),
                        Theme.PARTNERSHIP,
                        Collection.CIN,
                        Over.EVENTS,
                        Optional.of(England.lait("519.4", "2025"))),
                (child, period) -> Referrals.count(child, period, _ -> true).aboveAlone());
    }

    private static Measure notInNeed() {
        return new ByRule(
                new Definition(
                        new MeasureCode("REF-NOTNEED"),
                        "Referrals assessed and found not in need",
                        "of these, the referrals after which an assessment was made, the case was closed as not in need and nothing else was done",
                        "referrals received in the period",
                        Unit.PERCENT,
                        Better.NEITHER,
                        Sources.lait(
                                "measure 290",
                                "Referrals not flagged as ending with no further action that were assessed and then closed with reason RC8 or RC9, with no enquiry and no plan, of all referrals. What is still open may come to it yet."),
                        List.of(Theme.PARTNERSHIP, Theme.ASSESSMENT),
                        Collection.CIN,
                        Over.EVENTS,
                        Optional.of(England.lait("30.8", "2025"))),
                (child, period) -> Referrals.count(child, period, episode -> wasNotInNeed(child, episode, period)));
    }

    private static Measure from(String code, String whom, String england, Set<String> sources) {
        return new ByRule(
                new Definition(
                        new MeasureCode("REF-SRC-" + code),
                        "Referrals from " + whom,
                        "of these, the referrals that came from " + whom,
                        "referrals received in the period, of which the source is known",
                        Unit.PERCENT,
                        Better.NEITHER,
                        Sources.lait(
                                "measure 374",
                                "Referrals by the source that the census codes: %s."
                                        .formatted(String.join(
                                                ", ", sources.stream().sorted().toList()))),
                        List.of(Theme.PARTNERSHIP),
                        Collection.CIN,
                        Over.EVENTS,
                        Optional.of(England.lait(england, "2025"))),
                (child, period) -> Referrals.each(child, period, episode -> {
                    var source = episode.referral().fact().source().toUpperCase(Locale.ROOT);
                    return source.isBlank()
                            ? Share.cannotTell("Nothing says who made a referral.")
                            : Share.one(sources.contains(source));
                }));
    }

    private static boolean wasNotInNeed(Child child, EpisodeOfNeed episode, Period period) {
        return !NoFurtherAction.isFlagged(episode)
                && !episode.assessments().isEmpty()
                && episode.enquiries().isEmpty()
                && episode.closed().knownBy(period.asAt()).day().isPresent()
                && child.facts(CaseClosed.class).stream()
                        .anyMatch(closed ->
                                closed.happened().day().equals(episode.closed().day())
                                        && NOT_IN_NEED.contains(
                                                closed.fact().reason().toUpperCase(Locale.ROOT)))
                && !hadPlan(child, episode);
    }

    private static boolean hadPlan(Child child, EpisodeOfNeed episode) {
        return Stream.concat(
                        child.facts(CinPlanStarted.class).stream(), child.facts(ProtectionPlanStarted.class).stream())
                .flatMap(plan -> plan.happened().day().stream())
                .anyMatch(day -> episode.referral()
                                .happened()
                                .day()
                                .filter(day::isBefore)
                                .isEmpty()
                        && episode.closed().day().filter(day::isAfter).isEmpty());
    }
}
