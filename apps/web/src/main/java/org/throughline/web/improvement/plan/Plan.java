package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.throughline.web.improvement.inspections.Areas;

/**
 * The improvement plan as at one moment, and what can be asked of it. A pure value: what yesterday's plan said can be read
 * today.
 *
 * @param day the day of that moment, in England
 * @param items in the order in which they were made, without those taken out
 * @param takenOut those that are no longer in the plan
 * @param areas every area for improvement whose inspection had ended, the newest inspection first
 */
public record Plan(Instant asAt, LocalDate day, List<Item> items, List<Item> takenOut, List<Areas.Area> areas) {

    public Plan {
        items = List.copyOf(items);
        takenOut = List.copyOf(takenOut);
        areas = List.copyOf(areas);
    }

    /** An action with the item that it belongs to. */
    public record Due(Item item, Action action) {}

    /** A milestone with the item that it belongs to. */
    public record Point(Item item, Milestone milestone) {}

    /**
     * One month of the plan.
     *
     * @param came items that came into the plan, or came back
     * @param closed items that were shown to work
     * @param open items that were open at the month's end, or at the moment of the plan
     */
    public record Month(YearMonth month, int came, int closed, int open) {}

    static Plan of(Instant asAt, List<Recorded> changes, List<Reading> readings, List<Areas.Area> areas) {
        var day = Folding.day(asAt);
        var all = Folding.items(changes, readings);
        return new Plan(
                asAt,
                day,
                all.stream().filter(item -> item.takenOut().isEmpty()).toList(),
                all.stream().filter(item -> item.takenOut().isPresent()).toList(),
                areas.stream().filter(area -> !area.on().isAfter(day)).toList());
    }

    public Optional<Item> find(UUID item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    /** Those not yet shown to work. */
    public List<Item> open() {
        return items.stream().filter(Item::isOpen).toList();
    }

    public List<Item> in(Stage stage) {
        return items.stream().filter(item -> item.stage() == stage).toList();
    }

    /** The item that an area became or was joined to. */
    public Optional<Item> of(UUID area) {
        return items.stream()
                .filter(item -> item.sources().stream().anyMatch(source -> area.equals(source.area())))
                .findFirst();
    }

    /** Areas for improvement that no item of the plan answers. */
    public List<Areas.Area> areasWithoutItem() {
        var answered = new HashSet<UUID>();
        items.forEach(item -> item.sources().forEach(source -> {
            if (source.area() != null) {
                answered.add(source.area());
            }
        }));
        return areas.stream().filter(area -> !answered.contains(area.id())).toList();
    }

    /** Open items that nobody does anything for, or has since they came back, were opened again or were sent back. */
    public List<Item> itemsWithoutAction() {
        return items.stream().filter(Item::isIdle).toList();
    }

    public List<Item> itemsWithoutOwner() {
        return open().stream().filter(item -> item.owner().isEmpty()).toList();
    }

    /** Open items that no measure follows: nobody could tell from figures whether they work. */
    public List<Item> itemsWithoutMeasure() {
        return open().stream().filter(item -> item.measures().isEmpty()).toList();
    }

    /** Open actions of open items whose day has passed, the longest overdue first. */
    public List<Due> overdueActions() {
        return actions(action -> action.isOverdue(day));
    }

    /** Open actions due from the day of the plan on, to this many days after it, included. */
    public List<Due> actionsDueWithin(int days) {
        var last = day.plusDays(days);
        return actions(action -> !action.due().isBefore(day) && !action.due().isAfter(last));
    }

    /** Of open items, by their days. */
    public List<Due> openActions() {
        return actions(_ -> true);
    }

    private List<Due> actions(Predicate<Action> which) {
        return open().stream()
                .flatMap(item -> item.openActions().stream().filter(which).map(action -> new Due(item, action)))
                .sorted(Comparator.comparing(due -> due.action().due()))
                .toList();
    }

    /** Milestones of open items whose day has passed without being reached. */
    public List<Point> milestonesMissed() {
        return open().stream()
                .flatMap(item -> item.milestones().stream()
                        .filter(milestone -> milestone.isOverdue(day))
                        .map(milestone -> new Point(item, milestone)))
                .sorted(Comparator.comparing(point -> point.milestone().due()))
                .toList();
    }

    /** Items whose impact review can be decided: its day has come. */
    public List<Item> reviewsDue() {
        return in(Stage.UNDER_REVIEW).stream()
                .filter(item ->
                        item.review().filter(it -> !it.on().isAfter(day)).isPresent())
                .toList();
    }

    /** Items that were shown to work once, came back, and are open. */
    public List<Item> cameBack() {
        return open().stream().filter(Item::cameBack).toList();
    }

    /** Open items for which nobody has said how they come along for more than so many days. */
    public List<Item> silentFor(int days) {
        var since = day.minusDays(days);
        return open().stream()
                .filter(item -> item.progress().stream()
                        .map(Progress::on)
                        .findFirst()
                        .orElse(item.turns().getFirst().on())
                        .isBefore(since))
                .toList();
    }

    /** The months up to the plan's own, the earliest first: what came, what was closed, what was left open. */
    public List<Month> pace(int months) {
        var pace = new ArrayList<Month>();
        var last = YearMonth.from(day);
        for (var month = last.minusMonths(months - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            pace.add(month(month));
        }
        return pace;
    }

    private Month month(YearMonth month) {
        int came = 0;
        int closed = 0;
        int open = 0;
        for (var item : items) {
            boolean stood = false;
            for (var turn : item.turns()) {
                boolean opens = turn.kind() != Item.Turn.Kind.SHOWN_TO_WORK;
                var when = YearMonth.from(turn.on());
                if (when.equals(month)) {
                    came += opens ? 1 : 0;
                    closed += opens ? 0 : 1;
                }
                stood = when.isAfter(month) ? stood : opens;
            }
            open += stood ? 1 : 0;
        }
        return new Month(month, came, closed, open);
    }

    /**
     * How many months the open items take at the pace of the last so many whole months; empty where none was closed in
     * them, for then no pace can be told.
     */
    public Optional<Integer> monthsLeft(int months) {
        var before = pace(months + 1).subList(0, months);
        int closed = before.stream().mapToInt(Month::closed).sum();
        return closed == 0 ? Optional.empty() : Optional.of((int) Math.ceil((double) open().size() * months / closed));
    }
}
