package org.throughline.web.improvement.plan.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.improvement.plan.Source;
import org.throughline.web.improvement.plan.Stage;
import org.throughline.web.improvement.plan.Version;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/**
 * The plan on one page: what needs attention first, then what was shown to work, then every item.
 *
 * @param earlier that this is how it stood on an earlier day, in words, or null
 * @param writes whether the reader keeps the plan, and this is today's
 * @param agreed the version that stands, in words
 * @param pace how fast items are shown to work, in words
 */
public record PlanView(
        String day,
        String dayTyped,
        @Nullable String earlier,
        boolean writes,
        String agreed,
        @Nullable String sinceAgreed,
        List<Tile> attention,
        List<Part> parts,
        List<Tile> ladder,
        String pace,
        List<Month> months,
        Filter filter,
        String found,
        List<Group> groups,
        String csv,
        List<FormError> errors) {

    /** @param address of what it counts, on this page or elsewhere, or null where there is nothing */
    public record Tile(String words, String figure, @Nullable String address, boolean late) {}

    /** One list of what needs attention. */
    public record Part(String id, String title, String says, List<Line> lines, List<Line> more) {}

    /** @param tag how it stands, or empty */
    public record Line(String words, String address, String about, String tag, boolean late) {}

    public record Month(String month, String came, String closed, String open) {}

    /** @param inspections from which items come */
    public record Filter(
            List<Box.Option> owners, List<Box.Option> themes, List<Box.Option> stages, List<Box.Option> inspections) {}

    public record Group(String stage, List<ItemRow> rows) {}

    private static final int FIRST = 8;
    private static final int SOON_IN_DAYS = 30;
    private static final int SILENT_IN_DAYS = 60;
    private static final int PACE_IN_MONTHS = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    static PlanView of(Plan plan, LocalDate today, Optional<Version> agreed, boolean keeps, Wanted wanted) {
        boolean earlier = plan.day().isBefore(today);
        var found = plan.items().stream().filter(wanted::fits).toList();
        return new PlanView(
                Days.inWords(plan.day()),
                earlier || !wanted.errors().isEmpty() ? Wanted.given(wanted.asAt()) : "",
                earlier ? "This is the plan as it stood at the end of " + Days.inWords(plan.day()) + "." : null,
                keeps && !earlier,
                agreed.map(it -> "Version " + it.number() + ", agreed on " + Days.inWords(it.on()))
                        .orElse("No version has been agreed yet"),
                agreed.map(it -> "/improvement/versions/" + it.number() + "/since")
                        .orElse(null),
                attention(plan, earlier),
                parts(plan),
                ladder(plan),
                pace(plan),
                plan.pace(12).reversed().stream()
                        .map(it -> new Month(
                                MONTH.format(it.month()),
                                String.valueOf(it.came()),
                                String.valueOf(it.closed()),
                                String.valueOf(it.open())))
                        .toList(),
                filter(plan, wanted),
                wanted.filters()
                        ? Days.count(found.size(), "item", "items") + " of " + plan.items().size()
                        : Days.count(found.size(), "item", "items"),
                groups(plan, found),
                wanted.address("/improvement/plan.csv"),
                wanted.errors());
    }

    /** The plan as it stood when it was agreed. */
    static PlanView of(Plan plan, Version version) {
        var view = of(plan, plan.day().plusDays(1), Optional.of(version), false, Wanted.ALL);
        return new PlanView(
                view.day,
                view.dayTyped,
                "This is version " + version.number() + " of the plan, as it stood when it was agreed: " + version.note(),
                false,
                view.agreed,
                null,
                view.attention,
                view.parts,
                view.ladder,
                view.pace,
                view.months,
                view.filter,
                view.found,
                view.groups,
                view.csv,
                List.of());
    }

    private static List<Tile> attention(Plan plan, boolean earlier) {
        return List.of(
                tile("Areas without an item", plan.areasWithoutItem().size(), earlier ? "" : "/improvement/areas"),
                tile("Items without an action", plan.itemsWithoutAction().size(), "#without-action"),
                tile("Overdue actions", plan.overdueActions().size(), "#overdue"),
                tile("Impact reviews due", plan.reviewsDue().size(), "#reviews"),
                tile("Came back", plan.cameBack().size(), "#came-back"));
    }

    private static Tile tile(String words, int figure, String address) {
        return new Tile(
                words, "%,d".formatted(figure), figure == 0 || address.isEmpty() ? null : address, figure > 0);
    }

    private static List<Part> parts(Plan plan) {
        var parts = new ArrayList<Part>();
        add(parts, "overdue", "Overdue actions", "", plan.overdueActions().stream()
                .map(it -> line(plan, it, overdue(it.action().due(), plan.day()), true))
                .toList());
        add(
                parts,
                "reviews",
                "Impact reviews due",
                "Everything was done. Somebody other than the owner now decides, on evidence, whether it worked.",
                plan.reviewsDue().stream()
                        .map(it -> line(
                                it,
                                it.review()
                                        .map(review -> "Since " + Days.inWords(review.on()))
                                        .orElse("")))
                        .toList());
        add(
                parts,
                "came-back",
                "Came back",
                "Shown to work once, and found again by inspectors since.",
                plan.cameBack().stream()
                        .map(it -> line(it, it.sources().getLast().from()))
                        .toList());
        add(
                parts,
                "without-action",
                "Items without an action",
                "",
                plan.itemsWithoutAction().stream()
                        .map(it -> line(it, "In the plan since " + Days.inWords(it.turns().getFirst().on())))
                        .toList());
        add(
                parts,
                "without-owner",
                "Items without an owner",
                "",
                plan.itemsWithoutOwner().stream().map(it -> line(it, "")).toList());
        add(
                parts,
                "milestones",
                "Milestones missed",
                "",
                plan.milestonesMissed().stream()
                        .map(it -> new Line(
                                it.milestone().what(),
                                ItemAddress.of(it.item().id()),
                                it.item().title() + ", " + Days.inWords(it.milestone().due()),
                                overdue(it.milestone().due(), plan.day()),
                                true))
                        .toList());
        add(
                parts,
                "soon",
                "Due in the next " + SOON_IN_DAYS + " days",
                "",
                plan.actionsDueWithin(SOON_IN_DAYS).stream()
                        .map(it -> line(plan, it, "Due " + Days.inWords(it.action().due()), false))
                        .toList());
        add(
                parts,
                "silent",
                "Nothing said for " + SILENT_IN_DAYS + " days",
                "Open items of which nobody has said how they come along.",
                plan.silentFor(SILENT_IN_DAYS).stream()
                        .map(it -> line(
                                it,
                                it.progress().stream()
                                        .findFirst()
                                        .map(said -> "Last on " + Days.inWords(said.on()))
                                        .orElse("Never")))
                        .toList());
        return parts;
    }

    private static void add(List<Part> parts, String id, String title, String says, List<Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(
                    id,
                    title + ": " + lines.size(),
                    says,
                    lines.subList(0, Math.min(FIRST, lines.size())),
                    lines.subList(Math.min(FIRST, lines.size()), lines.size())));
        }
    }

    private static Line line(Plan plan, Plan.Due due, String tag, boolean late) {
        return new Line(
                due.action().what(),
                ItemAddress.of(due.item().id()),
                due.action().owner().words() + ", for “" + due.item().title() + "”"
                        + (late ? ", due " + Days.inWords(due.action().due()) : ""),
                tag,
                late);
    }

    private static Line line(Item item, String about) {
        return new Line(item.title(), ItemAddress.of(item.id()), about, "", false);
    }

    static String overdue(LocalDate due, LocalDate day) {
        return "Overdue by " + Days.count(ChronoUnit.DAYS.between(due, day), "day", "days");
    }

    /** From activity to impact: each step counts fewer items, or as many. */
    private static List<Tile> ladder(Plan plan) {
        var items = plan.items();
        return List.of(
                new Tile("Items in the plan", String.valueOf(items.size()), null, false),
                step("Have an action", items, it -> !it.standingActions().isEmpty()),
                step("All actions done", items, it -> it.stage() != Stage.OPEN),
                step("Have evidence", items, it -> it.standingEvidence().stream()
                        .anyMatch(evidence -> evidence.kind().canShow())),
                step("A target reached", items, it -> it.measures().stream()
                        .anyMatch(measure -> measure.standing()
                                == org.throughline.web.improvement.plan.Followed.Standing.REACHED)),
                step("Shown to work", items, it -> !it.isOpen()));
    }

    private static Tile step(String words, List<Item> items, java.util.function.Predicate<Item> which) {
        return new Tile(
                words, String.valueOf(items.stream().filter(which).count()), null, false);
    }

    private static String pace(Plan plan) {
        int open = plan.open().size();
        int closed = plan.pace(PACE_IN_MONTHS + 1).subList(0, PACE_IN_MONTHS).stream()
                .mapToInt(Plan.Month::closed)
                .sum();
        if (open == 0) {
            return "No item is open.";
        }
        return plan.monthsLeft(PACE_IN_MONTHS)
                .map(months -> "In the last %d whole months %s shown to work. At that pace the %s open now take %s."
                        .formatted(
                                PACE_IN_MONTHS,
                                closed == 1 ? "1 item was" : closed + " items were",
                                Days.count(open, "item", "items"),
                                Days.count(months, "month", "months")))
                .orElse("In the last %d whole months no item was shown to work; %s open."
                        .formatted(PACE_IN_MONTHS, open == 1 ? "1 is" : open + " are"));
    }

    private static Filter filter(Plan plan, Wanted wanted) {
        var owners = new LinkedHashMap<String, Box.Option>();
        plan.items().forEach(item -> {
            item.owner().ifPresent(it -> owners.put(Wanted.key(it), option(Wanted.key(it), it.words())));
            item.standingActions()
                    .forEach(it -> owners.put(
                            Wanted.key(it.owner()),
                            option(Wanted.key(it.owner()), it.owner().words())));
        });
        var inspections = new LinkedHashMap<String, Box.Option>();
        plan.items().stream()
                .flatMap(item -> item.sources().stream())
                .filter(source -> source.event() != null)
                .sorted(Comparator.comparing(Source::on).reversed())
                .forEach(source -> inspections.put(
                        String.valueOf(source.event()),
                        option(String.valueOf(source.event()), source.from() + ", " + source.on().getYear())));
        return new Filter(
                wanted.options(
                        "Every owner",
                        wanted.owner(),
                        owners.values().stream()
                                .sorted(Comparator.comparing(Box.Option::words))
                                .toList()),
                wanted.options(
                        "Every theme",
                        wanted.theme(),
                        Arrays.stream(Theme.values())
                                .filter(theme -> plan.items().stream()
                                        .anyMatch(item -> item.themes().contains(theme)))
                                .map(theme -> option(theme.name(), theme.words()))
                                .sorted(Comparator.comparing(Box.Option::words))
                                .toList()),
                wanted.options("Every stage", wanted.stage(), Wanted.stages()),
                wanted.options("Every inspection", wanted.inspection(), List.copyOf(inspections.values())));
    }

    private static Box.Option option(String value, String words) {
        return new Box.Option(value, words, "", false);
    }

    private static List<Group> groups(Plan plan, List<Item> found) {
        var groups = new ArrayList<Group>();
        for (var stage : List.of(Stage.UNDER_REVIEW, Stage.ACTIONS_DONE, Stage.OPEN, Stage.SHOWN)) {
            var rows = found.stream()
                    .filter(item -> item.stage() == stage)
                    .sorted(Comparator.comparing(PlanView::firstTheme).thenComparing(Item::number))
                    .map(item -> ItemRow.of(item, plan.day()))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(stage.words() + ": " + rows.size(), rows));
            }
        }
        return groups;
    }

    private static String firstTheme(Item item) {
        return item.themes().stream().sorted().map(Theme::words).findFirst().orElse("~");
    }
}
