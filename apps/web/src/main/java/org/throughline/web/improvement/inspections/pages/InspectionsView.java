package org.throughline.web.improvement.inspections.pages;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.ofsted.report.Judged;
import org.throughline.web.improvement.inspections.Document;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.Reading.Judgement;
import org.throughline.web.improvement.inspections.Reports.Taken;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/**
 * The register in finished words.
 *
 * @param keeps the reader may register
 * @param waiting files that were kept and are not registered yet
 * @param became what became of the files that were just sent
 */
public record InspectionsView(
        List<Row> planned,
        List<Row> past,
        List<Became> waiting,
        boolean keeps,
        List<Became> became,
        List<FormError> errors) {

    /**
     * @param said what it judged and found, in words
     * @param lookAt it was read by machine and no person has looked at it
     */
    public record Row(
            String address,
            String title,
            String kind,
            String days,
            String published,
            @Nullable String grade,
            @Nullable String colour,
            String said,
            boolean lookAt) {}

    /** What became of a file, and where it leads. */
    public record Became(String name, String words, String address) implements Serializable {}

    static InspectionsView of(
            List<Event> events,
            List<Judgement> judgements,
            Map<UUID, Integer> areas,
            Map<UUID, Integer> tasks,
            List<Document> waiting,
            LocalDate today,
            boolean keeps,
            List<Became> became,
            List<FormError> errors) {
        return new InspectionsView(
                events.stream()
                        .filter(event -> event.isPlanned(today))
                        .sorted(Comparator.comparing(event -> event.told().starts()))
                        .map(event -> row(
                                event,
                                judgements,
                                Days.count(tasks.getOrDefault(event.id(), 0), "task to do", "tasks to do")))
                        .toList(),
                events.stream()
                        .filter(event -> !event.isPlanned(today))
                        .map(event -> row(event, judgements, found(areas.getOrDefault(event.id(), 0))))
                        .toList(),
                waiting.stream().map(InspectionsView::waiting).toList(),
                keeps,
                became,
                errors);
    }

    private static String found(int areas) {
        return areas == 0 ? "" : Days.count(areas, "area for improvement", "areas for improvement");
    }

    private static Row row(Event event, List<Judgement> judgements, String said) {
        var overall = judgements.stream()
                .filter(it -> it.event().equals(event.id()) && it.judged() == Judged.OVERALL)
                .findFirst()
                .flatMap(Judgement::grade);
        var told = event.told();
        return new Row(
                Words.address(event.id()),
                told.title(),
                told.kind().words() + (told.theme().isEmpty() ? "" : ": " + told.theme()),
                Words.days(told.starts(), told.ends()),
                told.published().map(day -> "Published " + Days.inWords(day)).orElse(""),
                overall.map(Words::of).orElse(null),
                overall.map(Words::colour).orElse(null),
                said,
                event.lookAt());
    }

    static Became became(String name, Taken taken) {
        return switch (taken) {
            case Taken.Registered(var event, var letter) ->
                new Became(
                        name,
                        letter
                                ? "“%s” was read as a letter. Look at every value beside it.".formatted(name)
                                : "“%s” was read: %s.".formatted(name, Words.titled(event)),
                        Words.address(event.id()));
            case Taken.Known(var event) ->
                new Became(
                        name,
                        "“%s” was read before: %s. Nothing was added.".formatted(name, Words.titled(event)),
                        Words.address(event.id()));
            case Taken.Kept(var document, var why, var _) ->
                new Became(
                        name,
                        "“%s” was kept. %s Say what it is, and it is registered.".formatted(name, why),
                        form(document));
            case Taken.Refused(var why) -> new Became(name, why, "/improvement/inspections");
        };
    }

    private static Became waiting(Document document) {
        return new Became(
                document.name(),
                "Sent by %s on %s".formatted(document.by(), Days.inWords(document.at())),
                form(document));
    }

    private static String form(Document document) {
        return Address.of("/improvement/register/new", "document", document.id().toString());
    }

    /** What is wrong with the files that were sent. */
    public boolean wrong() {
        return !errors.isEmpty();
    }
}
