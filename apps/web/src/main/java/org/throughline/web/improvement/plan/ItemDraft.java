package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.plan.Item.Turn;

/** An item while its changes are gone through. Lives in {@link Folding} alone. */
final class ItemDraft {

    private final int number;
    private final UUID id;
    private final Instant made;
    private final String madeBy;
    private long version;
    private Instant changed;
    private String title;
    private String outcome = "";
    private Set<Theme> themes;
    private @Nullable Owner owner;
    private boolean shown;
    private @Nullable Instant back;
    private @Nullable String takenOut;
    private final List<Source> sources = new ArrayList<>();
    private final Map<UUID, Action> actions = new LinkedHashMap<>();
    private final Map<UUID, Milestone> milestones = new LinkedHashMap<>();
    private final Map<UUID, Followed> measures = new LinkedHashMap<>();
    private final Map<UUID, Evidence> evidence = new LinkedHashMap<>();
    private final List<Rated> ratings = new ArrayList<>();
    private final List<Progress> progress = new ArrayList<>();
    private final List<ImpactReview> reviews = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();

    ItemDraft(int number, Recorded first, Change.Opened opened) {
        this.number = number;
        this.id = first.item();
        this.made = first.at();
        this.madeBy = first.by();
        this.version = first.id();
        this.changed = first.at();
        this.title = opened.title();
        this.themes = opened.themes();
        sources.add(opened.source());
        turn(Turn.Kind.OPENED, first, "");
    }

    ItemDraft after(Recorded row) {
        changed = row.at();
        switch (row.change()) {
            case Change.Opened _ -> {}
            case Change.Joined it -> join(it, row);
            case Change.Described it -> {
                title = it.title();
                outcome = it.outcome();
                themes = it.themes();
                version = row.id();
            }
            case Change.Owned it -> {
                owner = it.owner();
                version = row.id();
            }
            case Change.ActionAdded it -> actions.put(it.action(), Drafted.action(it, row));
            case Change.ActionChanged it -> action(it.action(), was -> Drafted.changed(was, it, row));
            case Change.ActionNoted it -> action(it.action(), was -> Drafted.noted(was, it, row));
            case Change.ActionDone it -> action(it.action(), was -> Drafted.done(was, it, row));
            case Change.ActionReopened it -> action(it.action(), was -> Drafted.reopened(was, it, row));
            case Change.ActionDropped it -> action(it.action(), was -> Drafted.dropped(was, it, row));
            case Change.MilestoneSet it ->
                milestones.put(
                        it.milestone(),
                        new Milestone(
                                it.milestone(), row.id(), it.what(), it.due(), Optional.empty(), Optional.empty()));
            case Change.MilestoneReached it ->
                milestones.computeIfPresent(
                        it.milestone(),
                        (key, was) -> new Milestone(
                                key,
                                row.id(),
                                was.what(),
                                was.due(),
                                Optional.of(new Milestone.Reached(it.on(), it.words(), row.by())),
                                was.dropped()));
            case Change.MilestoneDropped it ->
                milestones.computeIfPresent(
                        it.milestone(),
                        (key, was) -> new Milestone(
                                key, row.id(), was.what(), was.due(), was.reached(), Optional.of(it.why())));
            case Change.MeasureChosen it -> measures.put(it.followed(), Drafted.followed(it, row));
            case Change.MeasureLeft it -> measures.remove(it.followed());
            case Change.EvidenceAdded it -> evidence.put(it.evidence(), Drafted.evidence(it, row));
            case Change.EvidenceTakenOut it ->
                evidence.computeIfPresent(it.evidence(), (_, was) -> Drafted.takenOut(was, it));
            case Change.RatedAs it -> ratings.addFirst(new Rated(it.rating(), it.why(), row.at(), row.by()));
            case Change.ProgressNoted it ->
                progress.addFirst(new Progress(
                        it.progress(), it.on(), it.course(), it.done(), it.difference(), row.at(), row.by()));
            case Change.SentToReview it -> {
                reviews.addFirst(new ImpactReview(it.on(), it.how(), row.at(), row.by(), Optional.empty()));
                version = row.id();
            }
            case Change.ShownToWork it -> decide(true, it.on(), it.why(), it.evidence(), row);
            case Change.SentBack it -> decide(false, it.on(), it.why(), List.of(), row);
            case Change.Reopened it -> {
                shown = false;
                back = row.at();
                turn(Turn.Kind.REOPENED, row, it.why());
                version = row.id();
            }
            case Change.TakenOut it -> {
                takenOut = it.why();
                turn(Turn.Kind.TAKEN_OUT, row, it.why());
                version = row.id();
            }
        }
        return this;
    }

    private void join(Change.Joined joined, Recorded row) {
        sources.add(joined.source());
        if (shown && isLater(joined.source())) {
            shown = false;
            back = row.at();
            turn(Turn.Kind.CAME_BACK, row, joined.source().from());
        }
        version = row.id();
    }

    /** What inspectors said before it was shown to work does not bring it back. */
    private boolean isLater(Source source) {
        return reviews.stream()
                .findFirst()
                .flatMap(ImpactReview::decision)
                .filter(it -> source.on().isAfter(it.on()))
                .isPresent();
    }

    private void decide(boolean works, LocalDate on, String why, List<UUID> rests, Recorded row) {
        var decision = new ImpactReview.Decision(works, on, why, rests, row.at(), row.by());
        if (!reviews.isEmpty()) {
            var was = reviews.removeFirst();
            reviews.addFirst(new ImpactReview(was.on(), was.how(), was.at(), was.by(), Optional.of(decision)));
        }
        shown = works;
        if (works) {
            turn(Turn.Kind.SHOWN_TO_WORK, row, why);
        } else {
            back = row.at();
        }
        version = row.id();
    }

    private void turn(Turn.Kind kind, Recorded row, String why) {
        turns.add(new Turn(kind, row.at(), Folding.day(row.at()), why, row.by()));
    }

    private void action(UUID action, UnaryOperator<Action> change) {
        actions.computeIfPresent(action, (_, was) -> change.apply(was));
    }

    private Stage stage() {
        if (shown) {
            return Stage.SHOWN;
        }
        if (!reviews.isEmpty() && reviews.getFirst().decision().isEmpty()) {
            return Stage.UNDER_REVIEW;
        }
        boolean open = actions.values().stream().anyMatch(Action::isOpen);
        return !open && actions.values().stream().anyMatch(action -> action.isDoneAfter(Optional.ofNullable(back)))
                ? Stage.ACTIONS_DONE
                : Stage.OPEN;
    }

    Item item(Map<String, Reading> newest) {
        return new Item(
                id,
                version,
                number,
                title,
                outcome,
                new LinkedHashSet<>(themes),
                sources,
                Optional.ofNullable(owner),
                actions.values().stream()
                        .sorted(Comparator.<Action, Boolean>comparing(
                                        it -> it.dropped().isPresent())
                                .thenComparing(Action::due))
                        .toList(),
                milestones.values().stream()
                        .sorted(Comparator.comparing(Milestone::due))
                        .toList(),
                measures.values().stream()
                        .map(it -> Drafted.read(it, newest.get(it.measure())))
                        .toList(),
                evidence.values().stream()
                        .sorted(Comparator.comparing(Evidence::on)
                                .thenComparing(Evidence::added)
                                .reversed())
                        .toList(),
                ratings,
                progress.stream()
                        .sorted(Comparator.comparing(Progress::on)
                                .thenComparing(Progress::at)
                                .reversed())
                        .toList(),
                reviews,
                stage(),
                Optional.ofNullable(back),
                turns,
                Optional.ofNullable(takenOut),
                made,
                madeBy,
                changed);
    }
}
