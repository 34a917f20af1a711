package org.throughline.web.improvement.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.web.improvement.plan.Difference.Kind;
import org.throughline.web.pages.Days;

/** What changed between two plans: nothing but the plans themselves is asked. */
public record Since(Plan before, Plan now, List<Difference> differences) {

    public static Since between(Plan before, Plan now) {
        var found = new ArrayList<Difference>();
        var was = before.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        for (var item : now.items()) {
            Optional.ofNullable(was.get(item.id()))
                    .ifPresentOrElse(
                            old -> new Compared(before, now, old, item, found).all(),
                            () -> add(
                                    found,
                                    item,
                                    Kind.NEW_ITEM,
                                    "from " + item.sources().getFirst().from()));
        }
        for (var item : now.takenOut()) {
            if (was.containsKey(item.id())) {
                add(found, item, Kind.TAKEN_OUT, item.takenOut().orElse(""));
            }
        }
        found.sort(Comparator.comparing(Difference::kind));
        return new Since(before, now, List.copyOf(found));
    }

    public List<Difference> of(Kind kind) {
        return differences.stream().filter(it -> it.kind() == kind).toList();
    }

    private static void add(List<Difference> found, Item item, Kind kind, String words) {
        found.add(new Difference(item.id(), item.title(), kind, words));
    }

    /** One item in both plans. */
    private record Compared(Plan before, Plan now, Item was, Item is, List<Difference> found) {

        void all() {
            stage();
            if (!is.owner().equals(was.owner())) {
                add(Kind.OWNER, is.owner().map(Owner::words).orElse("nobody"));
            }
            if (!is.rating().map(Rated::rating).equals(was.rating().map(Rated::rating))) {
                add(
                        Kind.RATING,
                        was.rating()
                                        .map(it -> it.rating().words() + " before, now ")
                                        .orElse("")
                                + is.rating().map(it -> it.rating().words()).orElse("not rated"));
            }
            is.sources().stream()
                    .filter(source -> !was.sources().contains(source))
                    .forEach(source -> add(Kind.SOURCE, source.from()));
            is.actions().forEach(this::action);
            is.milestones().stream()
                    .filter(it -> it.reached().isPresent())
                    .filter(it -> was.milestones().stream()
                            .noneMatch(old ->
                                    old.id().equals(it.id()) && old.reached().isPresent()))
                    .forEach(it -> add(Kind.MILESTONE, it.what()));
            is.standingEvidence().stream()
                    .filter(it ->
                            was.evidence().stream().noneMatch(old -> old.id().equals(it.id())))
                    .forEach(it -> add(Kind.EVIDENCE, it.kind().words() + ": " + it.what()));
            is.measures().forEach(this::measure);
        }

        private void stage() {
            var turns = is.turns().subList(was.turns().size(), is.turns().size());
            boolean back = turns.stream().anyMatch(it -> it.kind() == Item.Turn.Kind.CAME_BACK);
            boolean sent = is.isSentBack() && !was.isSentBack();
            if (back) {
                add(Kind.CAME_BACK, is.sources().getLast().from());
            }
            if (sent) {
                add(
                        Kind.SENT_BACK,
                        is.decision().map(ImpactReview.Decision::why).orElse(""));
            }
            if (is.stage() == Stage.SHOWN && (was.stage() != Stage.SHOWN || back)) {
                add(
                        Kind.SHOWN_TO_WORK,
                        is.decision().map(ImpactReview.Decision::why).orElse(""));
            } else if (is.stage() != was.stage() && !back && !sent) {
                add(Kind.STAGE, is.stage().words() + ", before: " + was.stage().words());
            }
        }

        private void action(Action action) {
            var old = was.action(action.id());
            if (old.isEmpty()) {
                add(Kind.ACTION_ADDED, named(action) + ", due " + Days.inWords(action.due()));
            } else if (!old.get().due().equals(action.due())
                    || !old.get().owner().equals(action.owner())) {
                add(
                        Kind.ACTION_MOVED,
                        named(action) + ", due " + Days.inWords(action.due()) + ", before "
                                + old.get().owner().words() + ", due "
                                + Days.inWords(old.get().due()));
            }
            if (action.done().isPresent() && old.flatMap(Action::done).isEmpty()) {
                add(Kind.ACTION_DONE, named(action));
            }
            if (action.dropped().isPresent() && old.flatMap(Action::dropped).isEmpty()) {
                add(Kind.ACTION_DROPPED, named(action));
            }
            if (action.isOverdue(now.day())
                    && old.filter(it -> it.isOverdue(before.day())).isEmpty()) {
                add(Kind.ACTION_OVERDUE, named(action) + ", due " + Days.inWords(action.due()));
            }
        }

        private static String named(Action action) {
            return "“" + action.what() + "” (" + action.owner().words() + ")";
        }

        private void measure(Followed followed) {
            var old = was.measures().stream()
                    .filter(it -> it.id().equals(followed.id()))
                    .findFirst()
                    .flatMap(Followed::newest);
            if (followed.newest().isPresent() && !followed.newest().equals(old)) {
                add(
                        Kind.MEASURE,
                        followed.name() + ": " + Amounts.of(followed.newest().get())
                                + old.map(it -> ", before " + Amounts.of(it)).orElse("") + ". "
                                + followed.standing().words());
            }
        }

        private void add(Kind kind, String words) {
            Since.add(found, is, kind, words);
        }
    }

    /** Of one item. */
    public List<Difference> of(UUID item) {
        return differences.stream().filter(it -> it.item().equals(item)).toList();
    }
}
