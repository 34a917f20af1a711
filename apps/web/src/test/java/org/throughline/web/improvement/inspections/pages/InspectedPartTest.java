package org.throughline.web.improvement.inspections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.EventKind;
import org.throughline.web.improvement.inspections.Reading.Judgement;
import org.throughline.web.service.Shown;

class InspectedPartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Event FIRST = event("Inspection", LocalDate.of(2021, 12, 17));
    private static final Event SECOND = event("Later inspection", LocalDate.of(2025, 3, 7));
    private static final Event VISIT = event("First monitoring visit", LocalDate.of(2026, 2, 4));
    private static final Event TO_COME = event("Second monitoring visit", LocalDate.of(2026, 12, 2));

    private static Event event(String title, LocalDate day) {
        return new Event(
                UUID.randomUUID(),
                new Event.Told(
                        EventKind.INSPECTION, title, "Valeshire", day, day, Optional.empty(), OptionalInt.empty(), ""),
                false);
    }

    private static Judgement judgement(Event event, Judged judged, Optional<Grade> grade) {
        return new Judgement(event.id(), judged, judged.key(), grade, 1, "", grade.isEmpty() ? "Not said" : "");
    }

    @Test
    void the_newest_inspection_that_judged_stands_there_with_every_judgement_in_their_order() {
        var part = InspectedPart.of(
                List.of(TO_COME, VISIT, SECOND, FIRST),
                List.of(
                        judgement(FIRST, Judged.OVERALL, Optional.of(Grade.INADEQUATE)),
                        judgement(SECOND, Judged.IN_CARE_AND_CARE_LEAVERS, Optional.empty()),
                        judgement(SECOND, Judged.OVERALL, Optional.of(Grade.GOOD)),
                        judgement(SECOND, Judged.LEADERS, Optional.of(Grade.INADEQUATE))),
                TODAY);

        assertThat(part.words()).isEqualTo("Later inspection, 7 March 2025.");
        assertThat(part.rows())
                .extracting(row -> row.words() + ": " + row.cells().getFirst().words())
                .containsExactly(
                        "Overall effectiveness: Good",
                        "Leaders: Inadequate",
                        "Children in care and care leavers: Not said");
        assertThat(part.rows())
                .extracting(row -> row.cells().getFirst().worse())
                .containsExactly(false, true, false);
        assertThat(part.rows()).extracting(Shown.Row::address).containsOnly(Words.address(SECOND.id()));
        assertThat(part.after())
                .isEqualTo("Since then: First monitoring visit, 4 February 2026."
                        + " To come: Second monitoring visit, 2 December 2026.");
    }

    @Test
    void where_nobody_judged_anything_that_is_said() {
        var part = InspectedPart.of(List.of(VISIT), List.of(), TODAY);

        assertThat(part.words()).isEqualTo("No inspection that judged anything is in the register.");
        assertThat(part.rows()).isEmpty();
        assertThat(part.after()).startsWith("Since then: First monitoring visit");
    }
}
