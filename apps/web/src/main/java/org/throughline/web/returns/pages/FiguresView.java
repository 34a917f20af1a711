package org.throughline.web.returns.pages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.WorkerWords;
import org.throughline.web.returns.Count;

/**
 * The findings of one check, counted by rule, by team, by worker or by child.
 *
 * @param by which of them
 * @param caption what is counted, in words
 * @param first the heading of the first column
 */
public record FiguresView(
        RunBar bar,
        String by,
        String caption,
        String first,
        List<Row> rows,
        @Nullable String hint,
        Pages pages) {

    /**
     * One figure; each number opens the list behind it.
     *
     * @param more in words below the name, empty where there is nothing
     */
    public record Row(String name, String more, Number errors, Number queries, String answered, String children) {}

    /** @param address null where there is nothing to open */
    public record Number(String words, @Nullable String address) {}

    static FiguresView rules(RunBar bar, UUID run, List<Count> counts) {
        return new FiguresView(
                bar,
                "rule",
                "Rules by which something was found",
                "Rule",
                counts.stream()
                        .map(count -> row(run, "rule", count, "Rule " + count.key(), count.name()))
                        .toList(),
                null,
                Pages.of(1, 0, _ -> ""));
    }

    static FiguresView teams(RunBar bar, UUID run, List<Count> counts) {
        return new FiguresView(
                bar,
                "team",
                "What was found, by team",
                "Team",
                counts.stream()
                        .map(count -> row(
                                run,
                                "team",
                                count,
                                count.key().isEmpty() ? "No team" : WorkerWords.of(count.name()),
                                ""))
                        .toList(),
                "The team of whoever carried the case, or last carried it, on the day of the check.",
                Pages.of(1, 0, _ -> ""));
    }

    static FiguresView workers(RunBar bar, UUID run, List<Count> counts) {
        return new FiguresView(
                bar,
                "worker",
                "What was found, by worker",
                "Worker",
                counts.stream()
                        .map(count -> row(
                                run,
                                "worker",
                                count,
                                count.key().isEmpty() ? "Nobody allocated" : WorkerWords.of(count.name()),
                                ""))
                        .toList(),
                "Whoever carried the case, or last carried it, on the day of the check.",
                Pages.of(1, 0, _ -> ""));
    }

    static FiguresView children(RunBar bar, UUID run, List<Count> counts, int children, int page) {
        return new FiguresView(
                bar,
                "child",
                Days.count(children, "child", "children") + " with something found",
                "Child’s id in the return",
                counts.stream()
                        .map(count -> row(run, "about", count, count.name().isEmpty() ? "No id" : count.name(), ""))
                        .toList(),
                "Children whose records are closed to you are counted in every other figure, and are not named here.",
                Pages.of(page, children, at -> RunBar.address(run) + "?by=child&page=" + at));
    }

    private static Row row(UUID run, String field, Count count, String name, String more) {
        var value = count.key().isEmpty() ? "-" : count.key();
        return new Row(
                name,
                more,
                number(run, field, value, "ERROR", count.errors()),
                number(run, field, value, "QUERY", count.queries()),
                count.queries() == 0 && count.answered() == 0 ? "" : "%,d".formatted(count.answered()),
                "%,d".formatted(count.children()));
    }

    private static Number number(UUID run, String field, String value, String kind, long number) {
        return new Number(
                "%,d".formatted(number), number == 0 ? null : FindingsView.address(run, field, value, "kind", kind));
    }
}
