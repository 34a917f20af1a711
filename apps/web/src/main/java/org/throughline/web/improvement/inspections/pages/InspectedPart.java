package org.throughline.web.improvement.inspections.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.Reading.Judgement;
import org.throughline.web.improvement.inspections.Readings;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.service.ServicePart;
import org.throughline.web.service.Shown;
import org.throughline.web.service.Shown.Cell;
import org.throughline.web.service.Shown.Row;

/** On the service page: what inspectors judged last, and what they came for since. */
@Component
class InspectedPart implements ServicePart {

    private static final Shown.Link ALL =
            new Shown.Link("Every inspection, with its report", "/improvement/inspections");

    private final Register register;
    private final Readings readings;
    private final Clock clock;

    InspectedPart(Register register, Readings readings, Clock clock) {
        this.register = register;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<Shown> shown(Sight who) {
        if (!who.may(Permission.SEE_PLAN)) {
            return Optional.empty();
        }
        var ours = register.usualAuthority();
        var events = register.all().stream()
                .filter(event -> event.told().authority().equals(ours))
                .toList();
        return Optional.of(of(events, readings.judgements(), LocalDate.now(clock)));
    }

    /** @param events of the authority itself, the newest first */
    static Shown of(List<Event> events, List<Judgement> all, LocalDate today) {
        var judgements = all.stream().collect(Collectors.groupingBy(Judgement::event));
        var last = events.stream()
                .filter(event -> judgements.containsKey(event.id()))
                .findFirst();
        return new Shown(
                "What inspectors said",
                last.map(InspectedPart::words).orElse("No inspection that judged anything is in the register."),
                List.of("Judged", "Grade"),
                last.stream()
                        .flatMap(event -> judgements.getOrDefault(event.id(), List.of()).stream()
                                .sorted(Comparator.comparing(judgement -> place(judgement.judged())))
                                .map(judgement -> row(event, judgement)))
                        .toList(),
                since(events, last, today),
                ALL);
    }

    private static String words(Event event) {
        return "%s, %s.%s"
                .formatted(
                        event.title(),
                        Words.days(event.told().starts(), event.told().ends()),
                        event.lookAt() ? " This was read by machine, and nobody has looked at it yet." : "");
    }

    /** As on the page of all judgements; care and care leavers as one stand where care does. */
    private static int place(Judged judged) {
        return JudgementsView.ROWS.indexOf(judged == Judged.IN_CARE_AND_CARE_LEAVERS ? Judged.IN_CARE : judged);
    }

    private static Row row(Event event, Judgement judgement) {
        return new Row(
                Words.of(judgement.judged()),
                Words.address(event.id()),
                List.of(new Cell(
                        judgement.grade().map(Words::of).orElse(judgement.absent()),
                        null,
                        "",
                        false,
                        judgement.grade().filter(Grade.INADEQUATE::equals).isPresent())));
    }

    /** What has no judgements of its own, and what is still to come. */
    private static String since(List<Event> events, Optional<Event> last, LocalDate today) {
        var later = events.stream()
                .filter(event -> last.map(
                                it -> event.told().ends().isAfter(it.told().ends()))
                        .orElse(true))
                .toList();
        return Stream.of(
                        told(
                                "Since then: ",
                                later.stream()
                                        .filter(event -> !event.isPlanned(today))
                                        .toList()),
                        told(
                                "To come: ",
                                later.stream()
                                        .filter(event -> event.isPlanned(today))
                                        .toList()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String told(String what, List<Event> events) {
        return events.isEmpty()
                ? ""
                : events.reversed().stream()
                        .map(event -> event.title() + ", "
                                + Words.days(event.told().starts(), event.told().ends()))
                        .collect(Collectors.joining("; ", what, "."));
    }
}
