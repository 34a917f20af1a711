package org.throughline.web.insight.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.measures.counting.Definition;
import org.throughline.web.insight.Neighbours.Neighbour;
import org.throughline.web.insight.Workforce;
import org.throughline.web.insight.Workforce.Standing;
import org.throughline.web.insight.pages.MeasureView.Other;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.LawWords;
import org.throughline.web.pages.Pages;

/**
 * One measure of the workforce, in finished words.
 *
 * @param counted when, and what is not known
 * @param rounded that small figures are not told, empty where they are
 * @param teams none where the person may not see the workers
 * @param workers address of the list of workers, null where the person may not open it
 */
public record WorkforceView(
        String title,
        String code,
        String above,
        String below,
        String better,
        LawWords source,
        String counted,
        String rounded,
        String value,
        String ofHowMany,
        String untold,
        List<Other> others,
        List<Team> teams,
        @Nullable String workers) {

    public record Team(String name, String value, String above, String below, String untold) {}

    static WorkforceView of(Workforce.Counted counted, List<Neighbour> neighbours, boolean exact) {
        var definition = counted.measure().definition();
        var figure = counted.figure();
        var words = new WorkforceWords(exact);
        return new WorkforceView(
                definition.name(),
                definition.code().value(),
                definition.above(),
                definition.below(),
                definition.better().words(),
                LawWords.of(definition.source()),
                "As the loaded files describe the workers, and as cases were carried when the measures were counted last, by %s. The files keep no earlier posts, so nothing can be said of months before."
                        .formatted(Days.inWords(counted.day())),
                exact ? "" : WorkforceWords.ROUNDED,
                words.value(figure),
                words.ofHowMany(figure),
                untold(figure.untold(), exact),
                others(definition, counted, neighbours, words),
                exact ? teams(counted, words) : List.of(),
                exact ? address(definition) + "/workers" : null);
    }

    private static String untold(long untold, boolean exact) {
        return untold == 0 || !exact
                ? ""
                : "%s cannot be counted, since something is missing from their line."
                        .formatted(Days.count(untold, "worker", "workers"));
    }

    private static List<Other> others(
            Definition definition, Workforce.Counted counted, List<Neighbour> neighbours, WorkforceWords words) {
        var ours = new Other(
                "This council",
                words.value(counted.figure()),
                Days.inWords(counted.day()),
                "Counted here from the record",
                true);
        return Stream.concat(Stream.of(ours), MeasureView.published(definition, neighbours))
                .toList();
    }

    private static List<Team> teams(Workforce.Counted counted, WorkforceWords words) {
        var teams = new ArrayList<Team>();
        counted.byTeam()
                .forEach((team, figure) -> teams.add(new Team(
                        team.isEmpty() ? "No team recorded" : team,
                        words.value(figure),
                        words.above(figure),
                        words.below(figure),
                        "%,d".formatted(figure.untold()))));
        return teams;
    }

    static String address(Definition definition) {
        return "/measures/workforce/" + definition.code();
    }

    /**
     * The workers behind it.
     *
     * @param csv address of the same list as a file, or null where the person may not take it out
     */
    public record Behind(
            String title,
            String back,
            String found,
            List<Worker> workers,
            Pages pages,
            @Nullable String csv,
            @Nullable String workbook) {

        /** @param why something of them cannot be told, empty where all can */
        public record Worker(String name, String key, String team, String above, String below, String why) {}

        static Behind of(Workforce.Counted counted, int page, boolean exports) {
            var definition = counted.measure().definition();
            var address = address(definition);
            var all = counted.workers();
            return new Behind(
                    definition.name(),
                    address,
                    all.isEmpty() ? "No worker" : Days.count(all.size(), "worker", "workers"),
                    all.stream()
                            .skip(Pages.offset(page))
                            .limit(Pages.SIZE)
                            .map(standing -> worker(standing, counted))
                            .toList(),
                    Pages.of(
                            page,
                            all.size(),
                            number -> Address.of(
                                    address + "/workers", "page", number == 1 ? "" : String.valueOf(number))),
                    exports ? address + "/workers.csv" : null,
                    exports ? address + "/workers.xlsx" : null);
        }

        static Worker worker(Standing standing, Workforce.Counted counted) {
            var figure = counted.figure();
            return new Worker(
                    standing.member().name(),
                    standing.member().key(),
                    standing.member().team(),
                    WorkforceWords.number(standing.share().above(), figure.isOfPostsAbove()),
                    WorkforceWords.number(standing.share().below(), figure.isOfPostsBelow()),
                    String.join(" ", standing.share().untold()));
        }
    }
}
