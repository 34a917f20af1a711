package org.throughline.web.returns.pages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.WorkerWords;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Notices;
import org.throughline.web.returns.Which;

/**
 * A list of findings.
 *
 * @param closed that some are about children whose records are closed to the reader, or null
 * @param about the child whom all of them are about, or empty
 */
public record FindingsView(
        RunBar bar, String found, @Nullable String closed, List<FindingCard> findings, Filter filter, Pages pages) {

    /** @param about the child whom all of them are about, or empty */
    public record Filter(
            String action,
            List<Option> rules,
            List<Option> kinds,
            List<Option> teams,
            List<Option> workers,
            List<Option> answered,
            String about) {}

    static FindingsView of(
            RunBar bar,
            Which which,
            List<Noticed> findings,
            long open,
            long all,
            List<Noticed.Rule> rules,
            List<Notices.Named> teams,
            List<Notices.Named> workers,
            int page) {
        var run = which.run();
        return new FindingsView(
                bar,
                Days.count(open, "finding", "findings"),
                all == open
                        ? null
                        : Days.count(all - open, "more is about a child", "more are about children")
                                + " whose record is closed to you: counted, and not named.",
                findings.stream().map(one -> FindingCard.of(run, one)).toList(),
                new Filter(
                        RunBar.address(run) + "/findings",
                        Option.filter(
                                "Every rule",
                                which.code(),
                                rules.stream()
                                        .map(rule -> new Option(rule.code(), "Rule " + rule.code()))
                                        .toList()),
                        Option.filter(
                                "Errors and queries",
                                which.kind(),
                                List.of(new Option("ERROR", "Errors"), new Option("QUERY", "Queries"))),
                        Option.filter("Every team", which.team(), named(teams, "No team")),
                        Option.filter("Every worker", which.worker(), named(workers, "Nobody allocated")),
                        Option.filter(
                                "Answered or not",
                                which.answered(),
                                List.of(new Option("yes", "Answered"), new Option("no", "Not answered"))),
                        which.about()),
                Pages.of(page, (int) Math.min(open, Integer.MAX_VALUE), at -> address(which, at)));
    }

    private static List<Option> named(List<Notices.Named> all, String nobody) {
        return all.stream()
                .map(one -> one.key().isEmpty()
                        ? new Option("-", nobody)
                        : new Option(one.key(), WorkerWords.of(one.name())))
                .toList();
    }

    static String address(UUID run, String... namesAndValues) {
        return Address.of(RunBar.address(run) + "/findings", namesAndValues);
    }

    static String address(Which which, int page) {
        return address(
                which.run(),
                "rule",
                which.code(),
                "kind",
                which.kind(),
                "team",
                which.team(),
                "worker",
                which.worker(),
                "about",
                which.about(),
                "answered",
                which.answered(),
                "page",
                page == 1 ? "" : String.valueOf(page));
    }
}
