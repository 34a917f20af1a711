package org.throughline.measures.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.journey.AdoptionDecision;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.Placement;
import org.throughline.journey.PlacementKind;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;

/**
 * The days on a child's way to adoption, as far as the record has them.
 *
 * @param entered the day the child became looked after, for the last time
 * @param decided that the child should be placed for adoption
 * @param ordered the placement order
 * @param matched with the adopters
 * @param placed with them
 * @param livedWithThem the day they first cared for the child, as foster carers or as adopters
 * @param adopted the day of the order, empty where the child has not been adopted by then
 */
record AdoptionPath(
        Optional<LocalDate> entered,
        Optional<LocalDate> decided,
        Optional<LocalDate> ordered,
        Optional<LocalDate> matched,
        Optional<LocalDate> placed,
        Optional<LocalDate> livedWithThem,
        Optional<LocalDate> adopted) {

    private static final String PLACEMENT_ORDER = "E1";

    /** Of a child adopted in the period. */
    static Optional<AdoptionPath> ended(Child child, Period period) {
        return Leaving.in(child, period).stream()
                .filter(Leaving::byAdoption)
                .reduce((_, last) -> last)
                .map(last -> of(child, period.reckonedOn(), Optional.of(Leaving.day(last))));
    }

    /** Of a child who on the last day of the period is looked after, and for whom adoption has been decided. */
    static Optional<AdoptionPath> underWay(Child child, Period period) {
        var day = period.reckonedOn();
        boolean decided = decisions(child)
                .anyMatch(it -> it.decided().happened().knownBy(day).day().isPresent()
                        && it.reversed().knownBy(day).isBlank());
        return child.care(day).now().filter(_ -> decided).map(_ -> of(child, day, Optional.empty()));
    }

    private static AdoptionPath of(Child child, LocalDate day, Optional<LocalDate> adopted) {
        var periods = child.care(day).periods();
        if (periods.isEmpty()) {
            return new AdoptionPath(
                    Optional.empty(),
                    first(child, day, it -> it.decided().happened().knownBy(day).day()),
                    Optional.empty(),
                    first(child, day, it -> it.matched().knownBy(day).day()),
                    Optional.empty(),
                    Optional.empty(),
                    adopted);
        }
        var last = periods.getLast();
        return new AdoptionPath(
                Optional.of(last.began()),
                first(child, day, it -> it.decided().happened().knownBy(day).day()),
                began(last, episode -> episode.legalStatus().equals(PLACEMENT_ORDER)),
                first(child, day, it -> it.matched().knownBy(day).day()),
                began(last, episode -> PlacementKind.FOR_ADOPTION.includes(episode.placement())),
                livedWithThem(last),
                adopted);
    }

    private static Optional<LocalDate> began(PeriodOfCare care, Predicate<CareEpisode> which) {
        return care.episodes().stream()
                .filter(which)
                .flatMap(episode -> episode.began().day().stream())
                .min(Comparator.naturalOrder());
    }

    /** A placement goes on where a foster carer becomes the adopter, so it began when they began to foster. */
    private static Optional<LocalDate> livedWithThem(PeriodOfCare care) {
        return Placement.in(care).stream()
                .filter(placement -> placement.forAdoptionSince().isPresent())
                .findFirst()
                .map(Placement::began);
    }

    private static Stream<AdoptionDecision> decisions(Child child) {
        return child.journeys().stream().flatMap(journey -> AdoptionDecision.in(journey).stream());
    }

    /** Of a decision that was taken back nothing counts; an adopted child's own decision goes before others. */
    private static Optional<LocalDate> first(
            Child child, LocalDate day, Function<AdoptionDecision, Optional<LocalDate>> which) {
        return decisions(child)
                .filter(it -> it.reversed().knownBy(day).isBlank())
                .sorted(Comparator.comparing(it -> !it.ofAnAdoptedChild()))
                .flatMap(it -> which.apply(it).stream())
                .findFirst();
    }

    /** The days from one to the other, of one child; a whole sentence where they cannot be told. */
    static Share days(Optional<LocalDate> from, Optional<LocalDate> to, String fromWhat, String toWhat) {
        if (from.isEmpty()) {
            return Share.cannotTell("No day of %s is recorded of an adopted child.".formatted(fromWhat));
        }
        if (to.isEmpty()) {
            return Share.cannotTell("No day of %s is recorded of an adopted child.".formatted(toWhat));
        }
        long days = to.get().toEpochDay() - from.get().toEpochDay();
        return days < 0
                ? Share.cannotTell("%s is recorded before %s.".formatted(capital(toWhat), fromWhat))
                : Share.of(days, 1);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
