package org.throughline.web.improvement.inspections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.web.improvement.files.FileKind;
import org.throughline.web.improvement.inspections.Document;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.EventKind;
import org.throughline.web.improvement.inspections.Interventions.Status;
import org.throughline.web.improvement.inspections.Reading.Judgement;

class JudgementsViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Event FIRST = event("Inspection", LocalDate.of(2014, 6, 25));
    private static final Event VISIT = event("Visit", LocalDate.of(2018, 7, 4));
    private static final Event SECOND = event("Later inspection", LocalDate.of(2021, 12, 17));
    private static final Document REPORT =
            new Document(UUID.randomUUID(), "", "report.pdf", FileKind.PDF, 1, Instant.EPOCH, "Ann Example");
    private static final List<Judgement> JUDGEMENTS = List.of(
            judgement(FIRST, Judged.OVERALL, Grade.INADEQUATE),
            judgement(FIRST, Judged.IN_CARE, Grade.INADEQUATE),
            judgement(FIRST, Judged.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT),
            judgement(FIRST, Judged.ADOPTION, Grade.GOOD),
            judgement(SECOND, Judged.OVERALL, Grade.REQUIRES_IMPROVEMENT),
            judgement(SECOND, Judged.IN_CARE_AND_CARE_LEAVERS, Grade.GOOD));

    private static Event event(String title, LocalDate day) {
        return new Event(
                UUID.randomUUID(),
                new Event.Told(
                        EventKind.INSPECTION, title, "Valeshire", day, day, Optional.empty(), OptionalInt.empty(), ""),
                false);
    }

    private static Judgement judgement(Event event, Judged judged, Grade grade) {
        return new Judgement(event.id(), judged, judged.key(), Optional.of(grade), 1, grade.words(), "");
    }

    private static JudgementsView view(List<Status> statuses) {
        return JudgementsView.of(
                List.of(SECOND, VISIT, FIRST), JUDGEMENTS, Map.of(FIRST.id(), REPORT), statuses, Map.of(), TODAY, true);
    }

    private static JudgementsView.Row row(JudgementsView view, String words) {
        return view.rows().stream()
                .filter(it -> it.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static JudgementsPicture picture(JudgementsView view) {
        return Objects.requireNonNull(view.picture());
    }

    @Test
    void inspections_stand_in_order_of_time_and_visits_without_grades_make_no_column() {
        assertThat(view(List.of()).columns())
                .extracting(JudgementsView.Column::title)
                .containsExactly("Inspection", "Later inspection");
    }

    @Test
    void care_and_care_leavers_judged_as_one_stand_in_both_rows_and_say_so() {
        var view = view(List.of());

        assertThat(row(view, "Children in care").cells())
                .extracting(it -> it.words() + "|" + it.together())
                .containsExactly("Inadequate|", "Good|care and care leavers judged as one");
        assertThat(row(view, "Care leavers").cells())
                .extracting(it -> it.words() + "|" + it.together())
                .containsExactly("Requires improvement|", "Good|care and care leavers judged as one");
        assertThat(view.rows()).noneMatch(it -> it.words().contains("in care and"));
    }

    @Test
    void what_a_framework_does_not_judge_is_said_and_not_guessed() {
        assertThat(row(view(List.of()), "Adoption").cells())
                .extracting(JudgementsView.Cell::words)
                .containsExactly("Good", "Not judged by itself");
    }

    @Test
    void a_grade_links_to_its_page_where_the_report_is_there() {
        assertThat(row(view(List.of()), "Overall effectiveness").cells())
                .extracting(JudgementsView.Cell::page)
                .containsExactly(
                        "/improvement/inspections/%s/documents/%s#page=1".formatted(FIRST.id(), REPORT.id()), null);
    }

    @Test
    void the_picture_draws_the_joint_judgement_over_both_rows_and_ends_what_is_judged_no_longer() {
        var bars = picture(view(List.of())).bars();

        assertThat(bars).hasSize(6);
        var joint = bars.stream().filter(it -> it.height() > 40).toList();
        assertThat(joint).singleElement().satisfies(it -> assertThat(it.kind()).isEqualTo("tl-grade--good"));
        var second = joint.getFirst().x();
        assertThat(bars).filteredOn(it -> it.x() < second).allMatch(it -> it.x() + it.width() <= second);
    }

    @Test
    void the_picture_is_told_in_words_as_well() {
        var said = picture(view(List.of(new Status(
                        UUID.randomUUID(),
                        LocalDate.of(2014, 9, 1),
                        "Statutory direction",
                        "the Secretary of State",
                        "Direction",
                        Optional.empty(),
                        Instant.EPOCH,
                        "Ann Example",
                        Optional.empty()))))
                .said();

        assertThat(said)
                .contains("Overall effectiveness: inadequate in 2014, then requires improvement in 2021.")
                .contains("1 other event is marked.")
                .contains("From 1 September 2014: Statutory direction.");
    }

    @Test
    void without_reports_there_is_nothing_to_draw() {
        var view = JudgementsView.of(List.of(), List.of(), Map.of(), List.of(), Map.of(), TODAY, true);

        assertThat(view.picture()).isNull();
        assertThat(view.rows()).isEmpty();
    }
}
