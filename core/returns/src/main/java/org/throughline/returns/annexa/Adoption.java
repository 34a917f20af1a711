package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.journey.AdoptionDecision;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.CourtFact.Order;
import org.throughline.journey.CourtFact.OrderMade;
import org.throughline.journey.Fact;
import org.throughline.journey.FamilyFact.FamilyGroupJoined;
import org.throughline.journey.PermanenceFact.AdoptionDecisionReversed;
import org.throughline.journey.PermanenceFact.EarlyPermanencePlaced;
import org.throughline.journey.PermanenceFact.PlacedForAdoption;
import org.throughline.journey.Placement;
import org.throughline.journey.Recorded;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.When;

/** List 10: children adopted in 12 months, waiting for it, or no longer meant to be. */
final class Adoption {

    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final Set<String> FOSTERED_TO_ADOPT = Set.of("U2", "U5");
    private static final String PLACEMENT_ORDER = "E1";

    private final Subject child;

    Adoption(Subject child) {
        this.child = child;
    }

    void addTo(List<AnnexRow> rows) {
        var decisions = AdoptionDecision.in(child.journey()).stream()
                .filter(decision -> decision.decided().happened().day().isPresent())
                .toList();
        var latest = decisions.stream()
                .map(decision -> Subject.dayOf(decision.decided()))
                .max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            return;
        }
        var decided = latest.get();
        var same = decisions.stream()
                .filter(decision -> Subject.dayOf(decision.decided()).equals(decided))
                .toList();
        var reversed = first(same.stream().map(AdoptionDecision::reversed));
        var adopted = adopted(decided);
        boolean isOver = adopted.isPresent() || reversed.isPresent();
        if (!isOver || isInTheYear(adopted) || isInTheYear(reversed)) {
            rows.add(row(decided, same, reversed, adopted));
        }
    }

    private boolean isInTheYear(Optional<LocalDate> day) {
        return day.filter(there -> !there.isBefore(child.twelveMonthsAgo())).isPresent();
    }

    private static Optional<LocalDate> first(Stream<When> days) {
        return days.flatMap(when -> when.day().stream()).findFirst();
    }

    private AnnexRow row(
            LocalDate decided,
            List<AdoptionDecision> decisions,
            Optional<LocalDate> reversed,
            Optional<LocalDate> adopted) {
        var matched = first(decisions.stream().map(AdoptionDecision::matched));
        var placed = placed(decided);
        boolean hasAFamily = matched.isPresent() || placed.isPresent();
        return child.cells(10)
                .put("family", hasAFamily ? family() : "")
                .put("disabled", child.isDisabled())
                .put("entered", entered())
                .put("decided", decided)
                .put("order", ordered())
                .put("matched", matched)
                .put("placed", placed)
                .put("adopted", adopted)
                .put("reversed", reversed)
                .put("reason", reversed.isPresent() ? reason(decisions) : "")
                .put("early", early())
                .row();
    }

    private String family() {
        return child.journey().facts(FamilyGroupJoined.class).stream()
                .map(fact -> fact.fact().family())
                .findFirst()
                .orElse("");
    }

    /** The day the latest period of care began; where no file of care holds one, as a file states it. */
    private String entered() {
        return child.care().isEmpty()
                ? child.stated(Question.ENTERED_CARE).orElse("")
                : child.care().getLast().began().toString();
    }

    private Stream<CareEpisode> episodes() {
        return child.care().stream().flatMap(period -> period.episodes().stream());
    }

    private Optional<LocalDate> adopted(LocalDate decided) {
        return order(Order.ADOPTION)
                .or(() -> episodes()
                        .filter(episode -> ADOPTED.contains(episode.endedBecause()))
                        .flatMap(episode -> episode.ended().day().stream())
                        .max(Comparator.naturalOrder()))
                .filter(day -> !day.isBefore(decided));
    }

    private Optional<LocalDate> order(Order order) {
        return latest(OrderMade.class, made -> made.fact().order() == order);
    }

    private Optional<LocalDate> ordered() {
        return order(Order.PLACEMENT)
                .or(() -> episodes()
                        .filter(episode -> episode.legalStatus().equals(PLACEMENT_ORDER))
                        .flatMap(episode -> episode.began().day().stream())
                        .min(Comparator.naturalOrder()));
    }

    private Optional<LocalDate> placed(LocalDate decided) {
        return latest(PlacedForAdoption.class, _ -> true)
                .or(() -> child.care().stream()
                        .flatMap(period -> Placement.in(period).stream())
                        .flatMap(placement -> placement.forAdoptionSince().stream())
                        .filter(day -> !day.isBefore(decided))
                        .max(Comparator.naturalOrder()));
    }

    private Optional<LocalDate> early() {
        return latest(EarlyPermanencePlaced.class, _ -> true)
                .or(() -> episodes()
                        .filter(episode -> FOSTERED_TO_ADOPT.contains(episode.placement()))
                        .flatMap(episode -> episode.began().day().stream())
                        .min(Comparator.naturalOrder()));
    }

    private <F extends Fact> Optional<LocalDate> latest(Class<F> type, Predicate<Recorded<F>> counts) {
        return child.journey().facts(type).stream()
                .filter(counts)
                .flatMap(fact -> fact.happened().day().stream())
                .max(Comparator.naturalOrder());
    }

    private String reason(List<AdoptionDecision> decisions) {
        return child.journey().facts(AdoptionDecisionReversed.class).stream()
                .filter(fact -> decisions.stream()
                        .anyMatch(decision -> decision.decided().line().equals(fact.line())
                                && decision.decided().opens().equals(fact.fact().decision())))
                .map(fact -> fact.fact().reason())
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
    }
}
