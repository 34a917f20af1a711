package org.throughline.web.oversight.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.Age;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.OpenChild;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.StandingWords;

/**
 * My work in finished words.
 *
 * @param summary how much there is, in one sentence
 * @param behind that the clocks are still being worked out, or null
 * @param unlinked that the account is linked to no worker of the loaded files, or null
 * @param filter over what is due, or null where nothing is
 * @param nothing that the filter leaves nothing, or null
 * @param sections late, soon, in the next 4 weeks: those that hold anything
 * @param laterStill what is due after that
 * @param children all whose worker the person is
 */
public record MyWorkView(
        String summary,
        @Nullable String behind,
        @Nullable String unlinked,
        @Nullable FilterView filter,
        @Nullable String nothing,
        List<Section> sections,
        Section laterStill,
        List<Child> children) {

    /** @param count of the duties in it */
    public record Section(String id, String title, boolean late, int count, List<ChildDuties> children) {}

    /** @param record address of the form that records a visit, or null where the person may not */
    public record Child(
            String name,
            String knownBy,
            String address,
            String age,
            List<String> standing,
            String lastSeen,
            @Nullable String record) {}

    /** @param all what is due for the children; @param shown what of it the filter asks for */
    static MyWorkView of(
            Asked asked,
            List<OpenChild> children,
            List<Item> all,
            List<Item> shown,
            List<StatutoryClock> clocks,
            ClockWords words,
            LocalDate today,
            boolean linked,
            boolean records,
            ChildDuties.Reader reader,
            Optional<String> behind) {
        var inFourWeeks = today.plusWeeks(4);
        var sections = List.of(
                section("late", "Late", shown, item -> item.kind() == Kind.LATE, words, reader),
                section("soon", Kind.SOON.words(), shown, item -> item.kind() == Kind.SOON, words, reader),
                section("later", "Due in the next 4 weeks", shown, item -> isBy(inFourWeeks, item), words, reader));
        return new MyWorkView(
                summary(children.size(), all),
                behind.orElse(null),
                linked
                        ? null
                        : "Your account is not linked to a worker in the loaded files, so no children stand here. Ask an"
                                + " administrator to link it.",
                all.isEmpty() ? null : FilterView.of(asked, "", clocks(clocks, all), Map.of(), words),
                shown.isEmpty() && !all.isEmpty() ? "Nothing of what is due for your children fits the filter." : null,
                sections.stream()
                        .filter(section -> !section.children().isEmpty())
                        .toList(),
                section(
                        "still",
                        "Due later still",
                        shown,
                        item -> item.kind() == Kind.LATER && !isBy(inFourWeeks, item),
                        words,
                        reader),
                children.stream().map(child -> child(child, today, records)).toList());
    }

    /** Those that anything is due by: a worker's filter names no other. */
    private static List<StatutoryClock> clocks(List<StatutoryClock> clocks, List<Item> items) {
        var named = items.stream().map(Item::clock).collect(Collectors.toSet());
        return clocks.stream()
                .filter(clock -> named.contains(clock.code().value()))
                .toList();
    }

    private static boolean isBy(LocalDate day, Item item) {
        return item.kind() == Kind.LATER
                && item.due().filter(due -> !due.isAfter(day)).isPresent();
    }

    private static Section section(
            String id,
            String title,
            List<Item> items,
            Predicate<Item> which,
            ClockWords words,
            ChildDuties.Reader reader) {
        var these = items.stream().filter(which).toList();
        return new Section(id, title, id.equals("late"), these.size(), ChildDuties.of(these, words, _ -> "", reader));
    }

    private static Child child(OpenChild child, LocalDate today, boolean records) {
        return new Child(
                child.name(),
                child.knownBy(),
                Addresses.child(child.child()),
                age(child.born(), today),
                StandingWords.of(child.standing()),
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
