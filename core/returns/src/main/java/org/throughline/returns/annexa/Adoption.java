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
import org.throughline.journey.Collection;
import org.throughline.journey.CourtFact.Order;
import org.throughline.journey.CourtFact.OrderMade;
import org.throughline.journey.Fact;
import org.throughline.journey.FamilyFact.FamilyGroupJoined;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
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
    private static final int GROWN_UP = 18;

    private final Subject child;

    Adoption(Subject child) {
        this.child = child;
    }

    void addTo(List<AnnexRow> rows) {
        var decisions = AdoptionDecision.in(child.journey()).stream()
                .filter(decision -> decision.decided().happened().day().isPresent())
                .toList();
        decisions.stream()
                .map(decision -> Subject.dayOf(decision.decided()))
                .max(Comparator.naturalOrder())
                .map(day -> new Latest(
                        day,
                        decisions.stream()
                                .filter(decision ->
                                        Subject.dayOf(decision.decided()).equals(day))
                                .toList()))
                .filter(Latest::isListed)
                .ifPresent(latest -> rows.add(latest.row()));
    }

    private static Optional<LocalDate> first(Stream<When> days) {
        return days.flatMap(when -> when.day().stream()).findFirst();
    }

    /** The latest decision, which several files may state, and what followed from it. */
    private final class Latest {

        private final LocalDate decided;
        private final List<AdoptionDecision> decisions;
        private final Optional<PeriodOfCare> period;
        private final Optional<LocalDate> reversed;
        private final Optional<LocalDate> adopted;

        private Latest(LocalDate decided, List<AdoptionDecision> decisions) {
            this.decided = decided;
            this.decisions = decisions;
            this.period = child.care().stream()
                    .filter(each -> !each.began().isAfter(decided))
                    .max(Comparator.comparing(PeriodOfCare::began));
            this.reversed = first(decisions.stream().map(AdoptionDecision::reversed));
            this.adopted = adopted();
        }

        private boolean isListed() {
            boolean waits = adopted.isEmpty() && reversed.isEmpty() && child.isUnder(GROWN_UP) && !child.hasDied();
            return waits || isInTheYear(adopted) || isInTheYear(reversed);
        }

        private boolean isInTheYear(Optional<LocalDate> day) {
            return day.filter(there -> !there.isBefore(child.twelveMonthsAgo())).isPresent();
        }

        private AnnexRow row() {
            var matched = first(decisions.stream().map(AdoptionDecision::matched));
            var placed = placed();
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
                    .put("reason", reversed.isPresent() ? reason() : "")
                    .put("early", early())
                    .row();
        }

        /** The adoptive family, which only a list of adoption names: the dataset's families are those of birth. */
        private String family() {
            return child.journey().facts(FamilyGroupJoined.class).stream()
                    .filter(fact -> fact.line().collection() == Collection.ANNEX_A)
                    .map(fact -> fact.fact().family())
                    .findFirst()
                    .orElse("");
        }

        /** The day the period of care began in which it was decided; where no file of care holds one, as a file states it. */
        private String entered() {
            return period.map(PeriodOfCare::began)
                    .map(LocalDate::toString)
                    .or(() -> child.stated(Question.ENTERED_CARE))
                    .or(() -> child.care().stream()
                            .findFirst()
                            .map(each -> each.began().toString()))
                    .orElse("");
        }

        private Optional<LocalDate> adopted() {
            return order(Order.ADOPTION)
                    .or(() -> episodes()
                            .filter(episode -> ADOPTED.contains(episode.endedBecause()))
                            .flatMap(episode -> episode.ended().day().stream())
                            .max(Comparator.naturalOrder()))
                    .filter(this::isNotBefore);
        }

        private Optional<LocalDate> order(Order order) {
            return latest(OrderMade.class, made -> made.fact().order() == order, decided);
        }

        private Optional<LocalDate> ordered() {
            return order(Order.PLACEMENT)
                    .or(() -> episodes()
                            .filter(episode -> episode.legalStatus().equals(PLACEMENT_ORDER))
                            .flatMap(episode -> episode.began().day().stream())
                            .filter(this::isNotBefore)
                            .min(Comparator.naturalOrder()));
        }

        private Optional<LocalDate> placed() {
            return latest(PlacedForAdoption.class, _ -> true, decided)
                    .or(() -> child.care().stream()
                            .flatMap(each -> Placement.in(each).stream())
                            .flatMap(placement -> placement.forAdoptionSince().stream())
                            .filter(this::isNotBefore)
                            .max(Comparator.naturalOrder()));
        }

        /** Often before the decision, and not before the child came into care. */
        private Optional<LocalDate> early() {
            var since = period.map(PeriodOfCare::began).orElse(LocalDate.MIN);
            return latest(EarlyPermanencePlaced.class, _ -> true, since)
                    .or(() -> period.stream()
                            .flatMap(each -> each.episodes().stream())
                            .filter(episode -> FOSTERED_TO_ADOPT.contains(episode.placement()))
                            .flatMap(episode -> episode.began().day().stream())
                            .min(Comparator.naturalOrder()));
        }

        private Stream<CareEpisode> episodes() {
            return child.care().stream().flatMap(each -> each.episodes().stream());
        }

        private boolean isNotBefore(LocalDate day) {
            return !day.isBefore(decided);
        }

        /** @param since where no file says of which decision it was, it was of this one from that day on */
        private <F extends Fact> Optional<LocalDate> latest(
                Class<F> type, Predicate<Recorded<F>> counts, LocalDate since) {
            return child.journey().facts(type).stream()
                    .filter(counts)
                    .filter(fact -> decisionOf(fact)
                            .map(decision -> Subject.dayOf(decision).equals(decided))
                            .orElseGet(() -> !Subject.dayOf(fact).isBefore(since)))
                    .flatMap(fact -> fact.happened().day().stream())
                    .max(Comparator.naturalOrder());
        }

        /** The decision that stood in the same row of its file. */
        private Optional<Recorded<AdoptionDecided>> decisionOf(Recorded<?> fact) {
            return child.journey().facts(AdoptionDecided.class).stream()
                    .filter(decision ->
                            decision.line().equals(fact.line()) && fact.key().startsWith(decision.key() + "/"))
                    .findFirst();
        }

        private String reason() {
            return decisions.stream()
                    .map(decision -> child.told(
                            decision.decided(),
                            AdoptionDecisionReversed.class,
                            AdoptionDecisionReversed::decision,
                            AdoptionDecisionReversed::reason))
                    .filter(reason -> !reason.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }
}
