package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.law.Verification;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Share;

/** What holds for all measures at once. */
class EveryMeasureTest {

    private static final Measures MEASURES = Counted.MEASURES;

    @Test
    void there_are_twenty_four_in_the_order_of_their_codes_each_with_a_code_of_its_own() {
        assertThat(MEASURES.all())
                .hasSize(24)
                .extracting(Measure::code)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void every_measure_says_in_words_what_it_counts_and_where_that_is_defined() {
        assertThat(MEASURES.all()).extracting(Measure::definition).allSatisfy(definition -> {
            assertThat(definition.name()).isNotBlank();
            assertThat(definition.above()).isNotBlank();
            assertThat(definition.below()).isNotBlank();
            assertThat(definition.themes()).isNotEmpty();
            assertThat(definition.source().words()).endsWith(".");
            assertThat(definition.asks()).isIn(Collection.CIN, Collection.SSDA903);
        });
    }

    @Test
    void a_measure_that_nobody_has_read_the_definition_of_says_so() {
        assertThat(MEASURES.all().stream()
                        .filter(measure ->
                                measure.definition().source().verification() instanceof Verification.FromKnowledge)
                        .map(measure -> measure.code().value()))
                .containsExactlyInAnyOrder("S47-ICPC", "CLA-REV", "CLA-PART", "MIS-AVG", "ADP-12M");
    }

    @Test
    void england_stands_beside_a_measure_with_its_year_only_where_it_means_the_same() {
        assertThat(MEASURES.all().stream()
                        .filter(measure -> measure.definition().england().isEmpty())
                        .map(measure -> measure.code().value()))
                .containsExactlyInAnyOrder("ASM-45-REF", "S47-ICPC", "CLA-REV", "CLA-PART", "LCV-TOUCH");
        assertThat(MEASURES.all().stream().flatMap(measure -> measure.definition().england().stream()))
                .allSatisfy(england -> assertThat(england.year()).isNotBlank());
    }

    @Test
    void what_only_describes_the_work_has_no_better_way() {
        assertThat(MEASURES.all().stream()
                        .filter(measure -> measure.definition().better() == Better.NEITHER)
                        .map(measure -> measure.code().value()))
                .containsExactlyInAnyOrder("REF-NFA", "S47-ICPC", "MIS-PCT");
    }

    @Test
    void a_child_of_whom_nothing_is_known_adds_nothing() {
        var nobody = Child.of(Journey.of(new PersonId(new UUID(0, 1)), Coverage.NONE, List.of()));

        assertThat(MEASURES.all())
                .allSatisfy(measure -> assertThat(measure.count(nobody, Counted.period("2025-04-01/2026-03-31")))
                        .isEqualTo(Share.NOTHING));
        assertThat(MEASURES.named(new MeasureCode("NONE"))).isEmpty();
    }
}
