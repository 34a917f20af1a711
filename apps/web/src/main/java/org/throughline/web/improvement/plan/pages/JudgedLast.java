package org.throughline.web.improvement.plan.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.Reading.Judgement;
import org.throughline.web.improvement.inspections.Readings;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.pages.Days;

/**
 * What inspectors judged last about what an item is about: of the newest inspection that judged it, or, where none did, that
 * inspection's overall judgement.
 */
@Component
class JudgedLast {

    private final Readings readings;
    private final Register register;

    JudgedLast(Readings readings, Register register) {
        this.readings = readings;
        this.register = register;
    }

    List<ItemView.Judged> about(Set<Theme> themes, LocalDate day) {
        var events = register.all().stream().collect(Collectors.toMap(Event::id, Function.identity()));
        var known = readings.judgements().stream()
                .flatMap(it -> Optional.ofNullable(events.get(it.event())).stream()
                        .flatMap(event -> Dated.of(it, event).stream()))
                .toList();
        return about(themes, day, known);
    }

    /** A judgement with a grade, of an inspection that ended on that day. */
    record Dated(UUID event, Judged judged, String label, Grade grade, String title, LocalDate ended) {

        static Optional<Dated> of(Judgement judgement, Event event) {
            return judgement
                    .grade()
                    .filter(grade -> grade != Grade.NOT_JUDGED)
                    .map(grade -> new Dated(
                            event.id(),
                            judgement.judged(),
                            judgement.label(),
                            grade,
                            event.title(),
                            event.told().ends()));
        }
    }

    static List<ItemView.Judged> about(Set<Theme> themes, LocalDate day, List<Dated> known) {
        var asked = EnumSet.noneOf(Judged.class);
        themes.forEach(theme -> asked.addAll(judging(theme)));
        var before = known.stream().filter(it -> !it.ended().isAfter(day)).toList();
        var newest = newest(before, asked);
        return (newest.isEmpty() ? newest(before, EnumSet.of(Judged.OVERALL)) : newest)
                .stream()
                        .map(it -> new ItemView.Judged(
                                "Inspectors: " + it.label(),
                                it.grade().words().substring(0, 1).toUpperCase(Locale.UK)
                                        + it.grade().words().substring(1),
                                it.title() + ", " + Days.inWords(it.ended())))
                        .toList();
    }

    private static List<Dated> newest(List<Dated> known, Set<Judged> asked) {
        var fitting = known.stream().filter(it -> asked.contains(it.judged())).toList();
        return fitting.stream()
                .max(Comparator.comparing(Dated::ended))
                .map(last -> fitting.stream()
                        .filter(it -> it.event().equals(last.event()))
                        .toList())
                .orElse(List.of());
    }

    /** Under which judgements inspectors say what they found of a theme; none where it goes through all of them. */
    private static Set<Judged> judging(Theme theme) {
        return switch (theme) {
            case OVERSIGHT, SUPERVISION, QUALITY, WORKFORCE, TRAINING, LEADERSHIP, BUDGET -> EnumSet.of(Judged.LEADERS);
            case ASSESSMENT,
                    STRATEGY,
                    PROTECTION,
                    MISSING,
                    EXPLOITATION,
                    HOMELESSNESS,
                    DISABILITY,
                    PRIVATE_FOSTERING,
                    PARTNERSHIP,
                    EARLY_HELP -> EnumSet.of(Judged.HELP_PROTECTION);
            case CARE, PERMANENCE, PLACEMENTS, HEALTH, EDUCATION, LIFE_STORY ->
                EnumSet.of(Judged.IN_CARE, Judged.IN_CARE_AND_CARE_LEAVERS);
            case CARE_LEAVERS -> EnumSet.of(Judged.CARE_LEAVERS, Judged.IN_CARE_AND_CARE_LEAVERS);
            case PLANS, DRIFT, VOICE, RECORDS, COURT -> EnumSet.noneOf(Judged.class);
        };
    }
}
