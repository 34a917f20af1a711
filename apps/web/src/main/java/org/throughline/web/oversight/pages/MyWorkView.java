package org.throughline.web.oversight.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.Age;
import org.throughline.journey.Standing;
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.OpenChild;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.LawWords;

/**
 * My work in finished words.
 *
 * @param summary how much there is, in one sentence
 * @param behind that the clocks are still being worked out, or null
 * @param unlinked that the account is linked to no worker of the loaded files, or null
 * @param sections late, soon, in the next 4 weeks: those that hold anything
 * @param laterStill what is due after that
 * @param children all whose worker the person is
 */
public record MyWorkView(
        String summary,
        @Nullable String behind,
        @Nullable String unlinked,
        List<Section> sections,
        List<Row> laterStill,
        List<Child> children) {

    public record Section(String id, String title, boolean late, List<Row> rows) {}

    /** @param record address of the form that records a visit, or null where the person may not */
    public record Row(
            String child,
            String knownBy,
            String address,
            String clock,
            String about,
            @Nullable LawWords law,
            String due,
            String standing,
            @Nullable String record) {}

    /** @param record address of the form that records a visit, or null where the person may not */
    public record Child(
            String name,
            String knownBy,
            String address,
            String age,
            List<String> standing,
            String lastSeen,
            @Nullable String record) {}

    static MyWorkView of(
            List<OpenChild> children,
            List<Item> items,
            ClockWords words,
            LocalDate today,
            boolean linked,
            boolean records,
            Optional<String> behind) {
        var sections = new ArrayList<Section>();
        var inFourWeeks = today.plusWeeks(4);
        add(sections, "late", "Late", items, item -> item.kind() == Kind.LATE, words, records);
        add(sections, "soon", Kind.SOON.words(), items, item -> item.kind() == Kind.SOON, words, records);
        add(sections, "later", "Due in the next 4 weeks", items, item -> isBy(inFourWeeks, item), words, records);
        return new MyWorkView(
                summary(children.size(), items),
                behind.orElse(null),
                linked
                        ? null
                        : "Your account is not linked to a worker in the loaded files, so no children stand here. Ask an"
                                + " administrator to link it.",
                sections,
                items.stream()
                        .filter(item -> item.kind() == Kind.LATER && !isBy(inFourWeeks, item))
                        .map(item -> row(item, words, records))
                        .toList(),
                children.stream().map(child -> child(child, today, records)).toList());
    }

    private static boolean isBy(LocalDate day, Item item) {
        return item.kind() == Kind.LATER
                && item.due().filter(due -> !due.isAfter(day)).isPresent();
    }

    private static void add(
            List<Section> sections,
            String id,
            String title,
            List<Item> items,
            Predicate<Item> which,
            ClockWords words,
            boolean records) {
        var rows = items.stream()
                .filter(which)
                .map(item -> row(item, words, records))
                .toList();
        if (!rows.isEmpty()) {
            sections.add(new Section(id, title, id.equals("late"), rows));
        }
    }

    private static Row row(Item item, ClockWords words, boolean records) {
        return new Row(
                item.name(),
                item.knownBy(),
                Addresses.child(item.child()),
                words.plainName(item.clock()),
                item.about(),
                words.law(item).orElse(null),
                words.due(item),
                words.standing(item),
                records ? Addresses.recordVisit(item.child()) : null);
    }

    private static Child child(OpenChild child, LocalDate today, boolean records) {
        return new Child(
                child.name(),
                child.knownBy(),
                Addresses.child(child.child()),
                age(child.born(), today),
                standing(child.standing()),
                child.lastSeen().map(day -> lastSeen(day, today)).orElse("No visit on record"),
                records ? Addresses.recordVisit(child.child()) : null);
    }

    static String age(Optional<LocalDate> born, LocalDate today) {
        return born.map(day -> {
                    var years = Age.inYears(day, today);
                    return years.isEmpty()
                            ? "Not born yet"
                            : years.getAsInt() == 0
                                    ? Days.count(ChronoUnit.MONTHS.between(day, today), "month", "months")
                                    : String.valueOf(years.getAsInt());
                })
                .orElse("Not known");
    }

    static List<String> standing(Standing standing) {
        var words = new ArrayList<String>();
        standing.lookedAfterSince().ifPresent(_ -> words.add("Looked after"));
        standing.protectionPlanSince().ifPresent(_ -> words.add("Child protection plan"));
        standing.needPlanSince().ifPresent(_ -> words.add("Child in need plan"));
        if (standing.careLeaver()) {
            words.add("Care leaver");
        }
        if (words.isEmpty() && standing.inNeedSince().isPresent()) {
            words.add("Open case");
        }
        return words;
    }

    private static String lastSeen(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        return Days.inWords(day)
                + (days == 0
                        ? " (today)"
                        : days == 1 ? " (yesterday)" : " (" + Days.count(days, "day", "days") + " ago)");
    }

    private static String summary(int children, List<Item> items) {
        if (children == 0) {
            return "No children are allocated to you in the loaded files. If you do work with children, ask your manager to see to"
                    + " it that the council’s case system says so.";
        }
        return "You have %s. %s late and %s due in the next 5 working days."
                .formatted(
                        Days.count(children, "child", "children"),
                        thingsAre(items.stream()
                                .filter(item -> item.kind() == Kind.LATE)
                                .count()),
                        isOrAre(items.stream()
                                .filter(item -> item.kind() == Kind.SOON)
                                .count()));
    }

    private static String thingsAre(long many) {
        return many == 0 ? "Nothing is" : many == 1 ? "1 thing is" : many + " things are";
    }

    private static String isOrAre(long many) {
        return many == 0 ? "nothing is" : many == 1 ? "1 is" : many + " are";
    }
}
