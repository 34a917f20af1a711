package org.throughline.web.improvement.inspections.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ofsted.report.Judged;
import org.throughline.web.improvement.inspections.Document;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.Interventions.Status;
import org.throughline.web.improvement.inspections.Reading.Judgement;
import org.throughline.web.pages.Days;

/**
 * Judgements over time, as a table and as a picture of the same.
 *
 * @param columns the inspections, the earliest first
 * @param picture null where there is nothing to draw
 */
public record JudgementsView(
        List<Column> columns,
        List<Row> rows,
        @Nullable JudgementsPicture picture,
        List<Standing> statuses,
        boolean keeps) {

    /** @param authority whose it is, where there are several; else empty */
    public record Column(String title, String day, String authority, String address) {}

    public record Row(String words, List<Cell> cells) {}

    /**
     * @param grade null where the inspection does not judge it
     * @param words that grade, or that there is none and why
     * @param together empty, or with what it was judged as one
     */
    public record Cell(
            @Nullable String grade,
            String colour,
            String words,
            String together,
            @Nullable String page,
            String pageWords) {}

    /** One status of the intervention. */
    public record Standing(
            String number,
            String since,
            String status,
            String decided,
            String source,
            @Nullable String link,
            String by,
            boolean out) {}

    /** The rows of table and picture; care and care leavers stand side by side, as one framework judges them together. */
    static final List<Judged> ROWS = List.of(
            Judged.OVERALL,
            Judged.LEADERS,
            Judged.HELP_PROTECTION,
            Judged.IN_CARE,
            Judged.CARE_LEAVERS,
            Judged.ADOPTION,
            Judged.LSCB,
            Judged.CAPACITY_TO_IMPROVE,
            Judged.OUTCOMES_LAC,
            Judged.QUALITY_OF_PROVISION);

    /** An inspection with what it judged. */
    record Inspected(Event event, List<Judgement> judgements, Optional<Document> report) {

        Optional<Judgement> of(Judged judged) {
            return judgements.stream().filter(it -> it.judged() == judged).findFirst();
        }

        /** The judgement that holds for a row: its own, or the one of care and care leavers together. */
        Optional<Judgement> row(Judged judged) {
            boolean either = judged == Judged.IN_CARE || judged == Judged.CARE_LEAVERS;
            return of(judged).or(() -> either ? of(Judged.IN_CARE_AND_CARE_LEAVERS) : Optional.empty());
        }
    }

    static JudgementsView of(
            List<Event> events,
            List<Judgement> judgements,
            Map<UUID, Document> reports,
            List<Status> statuses,
            Map<UUID, String> documents,
            LocalDate today,
            boolean keeps) {
        var byEvent = judgements.stream().collect(Collectors.groupingBy(Judgement::event));
        var inspected = events.stream()
                .filter(event -> byEvent.containsKey(event.id()))
                .sorted(Comparator.comparing(event -> event.told().ends()))
                .map(event -> new Inspected(
                        event,
                        byEvent.getOrDefault(event.id(), List.of()),
                        Optional.ofNullable(reports.get(event.id()))))
                .toList();
        var judged = ROWS.stream()
                .filter(row -> inspected.stream().anyMatch(it -> it.row(row).isPresent()))
                .toList();
        var holding =
                statuses.stream().filter(status -> status.takenOut().isEmpty()).toList();
        return new JudgementsView(
                inspected.stream()
                        .map(it -> new Column(
                                it.event().title(),
                                Days.inShort(it.event().told().ends()),
                                Words.whose(
                                        it.event(),
                                        inspected.stream().map(Inspected::event).toList()),
                                Words.address(it.event().id())))
                        .toList(),
                judged.stream().map(row -> row(row, inspected)).toList(),
                inspected.isEmpty() && holding.isEmpty()
                        ? null
                        : JudgementsPicture.of(judged, inspected, others(events, byEvent.keySet()), holding, today),
                standings(statuses, holding, documents),
                keeps);
    }

    private static List<Event> others(List<Event> events, Set<UUID> judged) {
        return events.stream().filter(event -> !judged.contains(event.id())).toList();
    }

    private static Row row(Judged judged, List<Inspected> inspected) {
        return new Row(
                Words.of(judged), inspected.stream().map(it -> cell(judged, it)).toList());
    }

    private static Cell cell(Judged judged, Inspected inspected) {
        var judgement = inspected.row(judged);
        if (judgement.isEmpty()) {
            return new Cell(null, "", "Not judged by itself", "", null, "");
        }
        var it = judgement.get();
        return new Cell(
                it.grade().map(Words::of).orElse(null),
                it.grade().map(Words::colour).orElse(""),
                it.grade().map(Words::of).orElse(it.absent()),
                it.judged() == Judged.IN_CARE_AND_CARE_LEAVERS ? "care and care leavers judged as one" : "",
                InspectionView.page(inspected.event().id(), inspected.report(), it.page()),
                InspectionView.pageWords(it.page()));
    }

    private static List<Standing> standings(List<Status> all, List<Status> holding, Map<UUID, String> documents) {
        var standings = new ArrayList<Standing>();
        Stream.concat(holding.stream(), all.stream().filter(it -> it.takenOut().isPresent()))
                .forEach(it -> standings.add(new Standing(
                        it.takenOut().isEmpty() ? Integer.toString(standings.size() + 1) : "",
                        Days.inWords(it.since()),
                        it.status(),
                        it.decided(),
                        it.source(),
                        it.document().map(documents::get).orElse(null),
                        "Typed by %s on %s%s"
                                .formatted(
                                        it.by(),
                                        Days.inWords(it.at()),
                                        it.takenOut()
                                                .map(who -> ", taken out by " + who)
                                                .orElse("")),
                        it.takenOut().isPresent())));
        return standings;
    }
}
