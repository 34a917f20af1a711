package org.throughline.web.improvement.board.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.ofsted.report.Grade;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.Reading.Judgement;
import org.throughline.web.improvement.inspections.Readings;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.pages.Days;

/** What inspectors judged last: of the newest inspection that gave grades. */
@Component
class Graded {

    /** @param inspection with its last day, empty where none gave grades */
    record Judged(String inspection, List<PackContent.Figure> judged) {}

    private final Readings readings;
    private final Register register;

    Graded(Readings readings, Register register) {
        this.readings = readings;
        this.register = register;
    }

    /** @param day on which the inspection had ended, included */
    Judged before(LocalDate day) {
        var graded = readings.judgements().stream()
                .filter(it ->
                        it.grade().filter(grade -> grade != Grade.NOT_JUDGED).isPresent())
                .collect(Collectors.groupingBy(Judgement::event));
        var events = register.all().stream().collect(Collectors.toMap(Event::id, Function.identity()));
        return graded.keySet().stream()
                .flatMap(id -> Optional.ofNullable(events.get(id)).stream())
                .filter(event -> !event.told().ends().isAfter(day))
                .max(Comparator.comparing((Event event) -> event.told().ends()).thenComparing(Event::id))
                .map(event -> new Judged(
                        "%s, %s"
                                .formatted(
                                        event.title(), Days.inWords(event.told().ends())),
                        figures(graded.getOrDefault(event.id(), List.<Judgement>of()))))
                .orElse(new Judged("", List.of()));
    }

    private static List<PackContent.Figure> figures(List<Judgement> judgements) {
        return judgements.stream()
                .map(it -> new PackContent.Figure(it.label(), words(it.grade().orElseThrow())))
                .toList();
    }

    private static String words(Grade grade) {
        return grade.words().substring(0, 1).toUpperCase(Locale.UK)
                + grade.words().substring(1);
    }
}
