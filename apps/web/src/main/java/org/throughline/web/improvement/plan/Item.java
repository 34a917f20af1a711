package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.themes.Theme;

/**
 * One item of the plan with all that belongs to it, as at one moment.
 *
 * @param version number of the last change to its words, owner, sources or stage
 * @param number its place in the order in which items were made, from 1; never given twice
 * @param outcome what will be different for children, or empty where nobody has said
 * @param actions in the order of their days, dropped ones last
 * @param measures by which it is followed
 * @param evidence the newest first, taken out ones among it
 * @param ratings the service's own, the newest first
 * @param progress the newest first, by the day it speaks for
 * @param reviews the newest first; the first is waited for where it has no decision
 * @param back when it came back, was opened again or was sent back last: what was done before that was not enough
 * @param turns when it was opened, closed and opened again, in order
 * @param takenOut why it is no longer in the plan
 */
public record Item(
        UUID id,
        long version,
        int number,
        String title,
        String outcome,
        Set<Theme> themes,
        List<Source> sources,
        Optional<Owner> owner,
        List<Action> actions,
        List<Milestone> milestones,
        List<Followed> measures,
        List<Evidence> evidence,
        List<Rated> ratings,
        List<Progress> progress,
        List<ImpactReview> reviews,
        Stage stage,
        Optional<Instant> back,
        List<Turn> turns,
        Optional<String> takenOut,
        Instant made,
        String madeBy,
        Instant changed) {

    /** One turn of its way. */
    public record Turn(Kind kind, Instant at, LocalDate on, String why, String by) {

        /** Which way it went. */
        public enum Kind {
            OPENED,
            SHOWN_TO_WORK,
            CAME_BACK,
            REOPENED,
            TAKEN_OUT
        }
    }

    public Item {
        themes = Set.copyOf(themes);
        sources = List.copyOf(sources);
        actions = List.copyOf(actions);
        milestones = List.copyOf(milestones);
        measures = List.copyOf(measures);
        evidence = List.copyOf(evidence);
        ratings = List.copyOf(ratings);
        progress = List.copyOf(progress);
        reviews = List.copyOf(reviews);
        turns = List.copyOf(turns);
    }

    public boolean isOpen() {
        return stage != Stage.SHOWN;
    }

    /** The actions that were not dropped. */
    public List<Action> standingActions() {
        return actions.stream().filter(action -> action.dropped().isEmpty()).toList();
    }

    public List<Action> openActions() {
        return actions.stream().filter(Action::isOpen).toList();
    }

    /** Whether nobody does anything for it, or has since it came back, was opened again or was sent back. */
    public boolean isIdle() {
        return isOpen() && actions.stream().noneMatch(action -> action.isOpen() || action.isDoneAfter(back));
    }

    /** The evidence that was not taken out. */
    public List<Evidence> standingEvidence() {
        return evidence.stream().filter(Evidence::stands).toList();
    }

    public Optional<Rated> rating() {
        return ratings.stream().findFirst();
    }

    /** The impact review that is waited for. */
    public Optional<ImpactReview> review() {
        return stage == Stage.UNDER_REVIEW ? reviews.stream().findFirst() : Optional.empty();
    }

    /** What was decided last, where nothing else has come since. */
    public Optional<ImpactReview.Decision> decision() {
        return reviews.stream().findFirst().flatMap(ImpactReview::decision);
    }

    /** Whether it was sent back by its last impact review and has not been reviewed since. */
    public boolean isSentBack() {
        return isOpen() && decision().filter(it -> !it.shown()).isPresent();
    }

    /** Whether it was shown to work once and inspectors found it again. */
    public boolean cameBack() {
        return turns.stream().anyMatch(turn -> turn.kind() == Turn.Kind.CAME_BACK);
    }

    /** The earliest day of what it answers; nothing about it can be before that. */
    public LocalDate begins() {
        return sources.stream()
                .map(Source::on)
                .min(LocalDate::compareTo)
                .orElse(turns.getFirst().on());
    }

    public Optional<Action> action(UUID action) {
        return actions.stream().filter(one -> one.id().equals(action)).findFirst();
    }
}
