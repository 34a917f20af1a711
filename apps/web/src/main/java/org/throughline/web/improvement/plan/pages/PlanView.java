package org.throughline.web.improvement.plan.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.Theme;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.plan.Followed;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.improvement.plan.Stage;
import org.throughline.web.improvement.plan.Version;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.Option;

/**
 * The plan on one page: what needs attention first, then what was shown to work, then every item.
 *
 * @param earlier that this is how it stood on an earlier day, in words, or null
 * @param writes whether the reader keeps the plan, and this is today's
 * @param agreed the version that stands, in words
 * @param filter null where the plan is a version
 * @param csv likewise
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
        @Nullable Filter filter,
        String found,
        List<Group> groups,
        @Nullable String csv,
        List<Line> takenOut,
        List<FormError> errors) {

    /** @param address of what it counts, on this page or elsewhere, or null where there is nothing */
    public record Tile(
            String words, String figure, @Nullable String address, boolean late) {}

    /** One list of what needs attention. */
    public record Part(String id, String title, String says, List<Line> lines, List<Line> more) {

        /** With items as they stood on that day. */
        Part asAt(LocalDate day) {
            return new Part(
                    id,
                    title,
                    says,
                    lines.stream().map(line -> line.asAt(day)).toList(),
                    more.stream().map(line -> line.asAt(day)).toList());
        }
    }

    /** @param tag how it stands, or empty */
    public record Line(String words, String address, String about, String tag, boolean late) {

        Line asAt(LocalDate day) {
            return new Line(words, Address.of(address, "asAt", day.toString()), about, tag, late);
        }
    }

    public record Month(String month, String came, String closed, String open) {}

    /** @param inspections from which items come */
    public record Filter(List<Option> owners, List<Option> themes, List<Option> stages, List<Option> inspections) {}

    public record Group(String stage, List<ItemRow> rows) {}

    private static final int PACE_IN_MONTHS = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    static PlanView of(Plan plan, LocalDate today, Optional<Version> agreed, Sight who, Wanted wanted) {
        boolean earlier = plan.day().isBefore(today);
        var found = plan.items().stream().filter(wanted::fits).toList();
        return new PlanView(
                Days.inWords(plan.day()),
                earlier || !wanted.errors().isEmpty() ? Wanted.given(wanted.asAt()) : "",
                earlier ? "This is the plan as it stood at the end of " + Days.inWords(plan.day()) + "." : null,
                who.may(Permission.KEEP_PLAN) && !earlier,
                agreed.map(it -> "Version " + it.number() + ", agreed on " + Days.inWords(it.on()))
                        .orElse("No version has been agreed yet"),
                agreed.map(it -> "/improvement/versions/" + it.number() + "/since")
                        .orElse(null),
                attention(plan, earlier),
                Attention.of(plan, who.actor()).stream()
                        .map(part -> earlier ? part.asAt(plan.day()) : part)
                        .toList(),
                ladder(plan),
                pace(plan),
                plan.pace(12).reversed().stream()
                        .map(it -> new Month(
                                MONTH.format(it.month()),
                                String.valueOf(it.came()),
                                String.valueOf(it.closed()),
                                String.valueOf(it.open())))
                        .toList(),
                PlanFilter.of(plan, wanted),
                wanted.filters()
                        ? Days.count(found.size(), "item", "items") + " of "
                                + plan.items().size()
                        : Days.count(found.size(), "item", "items"),
                groups(plan, found, earlier),
                wanted.address("/improvement/plan.csv"),
                plan.takenOut().stream()
                        .map(it -> Attention.line(it, it.takenOut().orElse("")))
                        .toList(),
                wanted.errors());
    }

    /** The plan as it stood when it was agreed. */
    static PlanView of(Plan plan, LocalDate today, Version version, Sight who) {
        var view = of(plan, today, Optional.of(version), who, Wanted.ALL);
        return new PlanView(
                view.day,
                "",
                "This is version " + version.number() + " of the plan, as it stood when it was agreed: "
                        + version.note(),
                false,
                view.agreed,
                null,
                view.attention,
                view.parts,
                view.ladder,
                view.pace,
                view.months,
                null,
                view.found,
                view.groups,
                null,
                view.takenOut,
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
        return new Tile(words, "%,d".formatted(figure), figure == 0 || address.isEmpty() ? null : address, figure > 0);
    }

    /** From activity to impact. */
    private static List<Tile> ladder(Plan plan) {
        var items = plan.items();
        return List.of(
                new Tile("Items in the plan", String.valueOf(items.size()), null, false),
                step("Have an action", items, it -> !it.standingActions().isEmpty()),
                step("All actions done", items, it -> it.stage() != Stage.OPEN),
                step(
                        "Have evidence",
                        items,
                        it -> it.standingEvidence().stream()
                                .anyMatch(evidence -> evidence.kind().canShow())),
                step(
                        "A target reached",
                        items,
                        it -> it.measures().stream()
                                .anyMatch(measure -> measure.standing() == Followed.Standing.REACHED)),
                step("Shown to work", items, it -> !it.isOpen()));
    }

    private static Tile step(String words, List<Item> items, Predicate<Item> which) {
        return new Tile(words, String.valueOf(items.stream().filter(which).count()), null, false);
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

    private static List<Group> groups(Plan plan, List<Item> found, boolean earlier) {
        var asAt = earlier ? plan.day().toString() : "";
        var groups = new ArrayList<Group>();
        for (var stage : List.of(Stage.UNDER_REVIEW, Stage.ACTIONS_DONE, Stage.OPEN, Stage.SHOWN)) {
            var rows = found.stream()
                    .filter(item -> item.stage() == stage)
                    .sorted(Comparator.comparing(PlanView::firstTheme).thenComparing(Item::number))
                    .map(item -> ItemRow.of(item, plan.day(), asAt))
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
