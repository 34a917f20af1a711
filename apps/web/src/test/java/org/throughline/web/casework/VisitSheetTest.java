package org.throughline.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.Purpose;

class VisitSheetTest {

    private static final PersonId RUBY = new PersonId(new UUID(0, 1));
    private static final PersonId MAX = new PersonId(new UUID(0, 2));
    private static final VisitSheet VISIT =
            VisitSheet.begun(LocalDate.of(2026, 11, 21), List.of(RUBY)).with("note", "Home was warm and tidy.");

    @Test
    void what_was_typed_is_kept_to_the_letter_but_for_the_browsers_line_ends() {
        var sheet = VisitSheet.sent(Map.of("note", List.of("  One\r\ntwo\rthree \u0000“four” 👧🏽")));

        assertThat(sheet.text(Box.NOTE)).isEqualTo("  One\ntwo\nthree “four” 👧🏽");
    }

    @Test
    void what_is_no_field_of_the_form_is_not_taken() {
        var sheet = VisitSheet.sent(Map.of(
                "account", List.of("somebody"), "seen-nobody", List.of("yes"), "seen-" + RUBY.value(), List.of("yes")));

        assertThat(sheet.boxes()).containsOnlyKeys("seen-" + RUBY.value());
    }

    @Test
    void a_visit_can_be_for_more_than_one_duty() {
        var sheet = VisitSheet.sent(
                Map.of("purpose-" + RUBY.value(), List.of("LOOKED_AFTER", "CHILD_PROTECTION", "HOLIDAY")));

        assertThat(sheet.purposes(RUBY)).isEqualTo(Set.of(Purpose.CHILD_PROTECTION, Purpose.LOOKED_AFTER));
    }

    @Test
    void a_child_taken_out_and_added_again_brings_back_what_was_typed_about_them() {
        var both = VISIT.withChild(MAX).with("said-" + MAX.value(), "I like my room.");

        var without = both.withoutChild(MAX);

        assertThat(without.children()).containsExactly(RUBY);
        assertThat(without.boxesOfOthers()).containsOnlyKeys("said-" + MAX.value());
        assertThat(without.withChild(MAX)).isEqualTo(both);
    }

    @Test
    void two_texts_differ_field_by_field_and_a_date_is_one_field() {
        var other = VISIT.with("note", "Home was cold.").with("day", "20").with("month", "10");

        assertThat(VISIT.differingFrom(other)).containsExactly("day", "note");
        assertThat(VISIT.differingFrom(VISIT)).isEmpty();
    }

    @Test
    void of_two_texts_one_can_take_each_field_from_either_or_both() {
        var other = VISIT.with("note", "Home was cold.").with("day", "20").with("month", "10");

        assertThat(VISIT.taking(other, List.of("day")).day()).contains(LocalDate.of(2026, 10, 20));
        assertThat(VISIT.taking(other, List.of("day")).text(Box.NOTE)).isEqualTo("Home was warm and tidy.");
        assertThat(VISIT.joining(other, "note").text(Box.NOTE)).isEqualTo("Home was warm and tidy.\n\nHome was cold.");
    }
}
