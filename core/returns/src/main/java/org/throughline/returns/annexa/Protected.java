package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.Recorded;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;

/** List 7: children on a child protection plan, and those whose plan ended in six months. */
final class Protected {

    /** Police protection and emergency protection orders. */
    private static final Set<String> EMERGENCY = Set.of("L1", "L2");

    private final Subject child;

    Protected(Subject child) {
        this.child = child;
    }

    void addTo(List<AnnexRow> rows) {
        child.plans().stream()
                .filter(plan -> Subject.runsOrEndedSince(plan.over(), child.sixMonthsAgo()))
                .max(Comparator.comparing(plan -> Subject.dayOf(plan.started())))
                .map(this::row)
                .ifPresent(rows::add);
    }

    private AnnexRow row(ProtectionPlan plan) {
        var fact = plan.started().fact();
        var began = Subject.dayOf(plan.started());
        var until = plan.over().day().orElse(child.asAt());
        var visit = child.lastVisit(began, until, Purpose.CHILD_PROTECTION);
        return child.cells(7)
                .put("disabled", child.isDisabled())
                .put("started", plan.started().happened())
                .put("initial", fact.initialCategory())
                .put("latest", fact.latestCategory().isEmpty() ? fact.initialCategory() : fact.latestCategory())
                .put("visited", visit.map(Subject.VisitOn::day))
                .put("alone", visit.map(made -> alone(made.visit().seenAlone())).orElse(""))
                .put("reviewed", lastReview(plan))
                .put("ended", plan.over())
                .put("emergency", wasAnEmergency())
                .put("before", before(plan))
                .put(child.carryingOrAssigned(plan.started(), plan.over()))
                .row();
    }

    private static String alone(Answer answer) {
        return switch (answer) {
            case YES -> "Y";
            case NO -> "N";
            case NOT_ASKED -> "U";
        };
    }

    private static Optional<LocalDate> lastReview(ProtectionPlan plan) {
        return plan.reviews().stream()
                .map(Recorded::happened)
                .flatMap(held -> held.day().stream())
                .max(Comparator.naturalOrder());
    }

    /** On any day of the six months; where the record shows none, as a file made in them states it. */
    private boolean wasAnEmergency() {
        return Stream.concat(child.careEpisodes().latest().stream(), child.careEpisodes().earlier().stream())
                        .filter(episode -> EMERGENCY.contains(episode.legalStatus()))
                        .anyMatch(this::touchesSixMonths)
                || child.statedSince(child.sixMonthsAgo(), Question.EMERGENCY_PROTECTION)
                        .filter("Y"::equals)
                        .isPresent();
    }

    private boolean touchesSixMonths(CareEpisode episode) {
        return episode.began().isKnownBy(child.asAt())
                && Subject.runsOrEndedSince(episode.ended(), child.sixMonthsAgo());
    }

    /** Plans that the record holds from before, or as many as a file states if those are more. */
    private long before(ProtectionPlan plan) {
        var began = Subject.dayOf(plan.started());
        long held = child.plans().stream()
                .filter(other -> other != plan && Subject.dayOf(other.started()).isBefore(began))
                .count();
        var stated = plan.started().fact().earlierStated().strip();
        return stated.matches("[0-9]{1,4}") ? Math.max(held, Long.parseLong(stated)) : held;
    }
}
