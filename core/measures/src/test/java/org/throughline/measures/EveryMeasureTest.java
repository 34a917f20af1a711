package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.law.Verification;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Population;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Unit;
import org.throughline.measures.workforce.WorkforceMeasure;
import org.throughline.measures.workforce.WorkforceMeasures;

/** What holds for all measures at once, and whether the measures that councils use are all among them. */
class EveryMeasureTest {

    private static final Measures MEASURES = Counted.MEASURES;

    private static final List<WorkforceMeasure> OF_WORKERS =
            WorkforceMeasures.with(Settings.usual(), LocalDate.of(2026, 11, 22)).all();

    private static final List<Definition> ALL = Stream.concat(
                    MEASURES.all().stream().map(Measure::definition),
                    OF_WORKERS.stream().map(WorkforceMeasure::definition))
            .toList();

    /** A row of the list of measures that councils use. */
    private record Listed(String id, String unit, String direction, String england, String year, String checked) {

        boolean isFor(Definition definition) {
            var code = definition.code().value();
            return code.equals(id) || code.startsWith(id + "-") && !code.equals("ASM-45-REF");
        }
    }

    @Test
    void they_stand_in_the_order_of_their_codes_each_with_a_code_of_its_own() {
        assertThat(MEASURES.all()).extracting(Measure::code).isSorted();
        assertThat(OF_WORKERS)
                .extracting(measure -> measure.definition().code())
                .isSorted();
        assertThat(ALL).extracting(Definition::code).doesNotHaveDuplicates();
        assertThat(Waiting.all()).extracting(Waiting::code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void twenty_four_of_them_are_counted_from_files_alone() {
        assertThat(MEASURES.fromFiles().all())
                .hasSize(24)
                .allSatisfy(
                        measure -> assertThat(measure.definition().asks()).isIn(Collection.CIN, Collection.SSDA903));
    }

    @Test
    void every_measure_that_councils_use_is_counted_or_says_which_facts_it_waits_for() {
        assertThat(listed()).hasSize(118).allSatisfy(row -> {
            boolean counted = ALL.stream().anyMatch(row::isFor);
            boolean waits =
                    Waiting.all().stream().anyMatch(it -> it.code().value().equals(row.id()));
            assertThat(counted).as(row.id()).isNotEqualTo(waits);
        });
        assertThat(ALL)
                .filteredOn(definition -> listed().stream().noneMatch(row -> row.isFor(definition)))
                .extracting(definition -> definition.code().value())
                .containsExactly("ASM-45-REF");
        assertThat(Waiting.all()).allSatisfy(it -> {
            assertThat(listed()).extracting(Listed::id).contains(it.code().value());
            assertThat(it.name()).isNotBlank();
            assertThat(it.why()).endsWith(".");
        });
    }

    @Test
    void which_way_is_better_is_as_councils_read_it() {
        assertThat(listed())
                .allSatisfy(row -> assertThat(ALL.stream().filter(row::isFor))
                        .as(row.id())
                        .allMatch(definition -> definition.better()
                                == switch (row.direction()) {
                                    case "higher" -> Better.HIGHER;
                                    case "lower" -> Better.LOWER;
                                    default -> Better.NEITHER;
                                }));
    }

    @Test
    void the_unit_is_the_one_that_is_published() {
        assertThat(listed())
                .allSatisfy(row -> assertThat(ALL.stream().filter(row::isFor))
                        .as(row.id())
                        .allMatch(definition -> unit(row.unit()).contains(definition.unit())));
    }

    private static List<Unit> unit(String words) {
        return switch (words) {
            case "%" -> List.of(Unit.PERCENT, Unit.PERCENT_OF_FTE);
            case "rate per 10,000" -> List.of(Unit.PER_10000);
            case "average" -> List.of(Unit.EACH);
            case "score 0-40" -> List.of(Unit.SCORE);
            case "average days", "years:months" -> List.of(Unit.DAYS);
            case "number" -> List.of(Unit.NUMBER);
            case "FTE" -> List.of(Unit.FTE);
            case "cases" -> List.of(Unit.CASES_EACH);
            default -> List.of();
        };
    }

    @Test
    void england_stands_beside_a_measure_as_it_was_published_with_its_year() {
        for (var definition : ALL) {
            var row = listed().stream().filter(it -> it.isFor(definition)).findFirst();
            definition.england().ifPresent(england -> {
                assertThat(figures(row.orElseThrow().england()))
                        .as(definition.code().value())
                        .anyMatch(figure -> figure.compareTo(england.value()) == 0);
                assertThat(england.year()).isEqualTo(row.orElseThrow().year());
            });
        }
    }

    private static List<BigDecimal> figures(String words) {
        return Stream.of(words.replace(",", "").split("[^0-9.]+"))
                .filter(number -> number.matches("\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .toList();
    }

    @Test
    void where_england_is_left_out_no_figure_means_the_same() {
        assertThat(ALL.stream()
                        .filter(definition -> definition.england().isEmpty())
                        .filter(definition -> listed().stream()
                                .anyMatch(row ->
                                        row.isFor(definition) && !row.england().isEmpty()))
                        .map(definition -> definition.code().value()))
                .containsExactlyInAnyOrder(
                        // England publishes who is not in touch, which is not the rest
                        "LCV-TOUCH",
                        // a number and no rate
                        "CON-RATE",
                        // two figures of two kinds of councils
                        "EH-RATE",
                        // all social workers of England, beside which those of one council say nothing
                        "WRK-FTE",
                        // years and months, not days
                        "ADP-A1",
                        "ADP-STAGES-1",
                        "ADP-STAGES-2",
                        "ADP-STAGES-3",
                        "ADP-STAGES-4");
    }

    @Test
    void a_measure_that_nobody_has_read_the_definition_of_says_so() {
        for (var definition : ALL) {
            var row = listed().stream().filter(it -> it.isFor(definition)).findFirst();
            if (row.isPresent() && row.get().checked().startsWith("from knowledge")) {
                assertThat(definition.source().verification())
                        .as(definition.code().value())
                        .isNotInstanceOf(Verification.Read.class);
            }
        }
        assertThat(ALL.stream()
                        .filter(definition -> definition.source().verification() instanceof Verification.FromKnowledge)
                        .map(definition -> definition.code().value()))
                .contains("S47-ICPC", "CLA-REV", "CLA-PART", "MIS-AVG", "ADP-12M", "CIN-VISIT", "WRK-CASEMAX")
                .doesNotContain("REF-RE", "CPP-ALONE");
    }

    @Test
    void every_measure_says_in_words_what_it_counts_and_where_that_is_defined() {
        assertThat(ALL).allSatisfy(definition -> {
            assertThat(definition.name()).isNotBlank().doesNotEndWith(".");
            assertThat(definition.above()).isNotBlank().doesNotEndWith(".");
            assertThat(definition.below()).isNotBlank().doesNotEndWith(".");
            assertThat(definition.themes()).isNotEmpty();
            assertThat(definition.source().words()).endsWith(".");
            assertThat(definition.asks())
                    .isIn(Collection.CIN, Collection.SSDA903, Collection.SSD, Collection.ALLOCATIONS);
            assertThat(definition.over().words()).endsWith(".");
        });
        assertThat(MEASURES.all())
                .filteredOn(measure -> measure.definition().unit() == Unit.PER_10000)
                .extracting(measure -> measure.definition().below())
                .containsOnly("children under 18 who live in the area");
        assertThat(Stream.of(Over.values()).filter(Over::addsUp)).containsExactly(Over.EVENTS);
    }

    @Test
    void a_child_of_whom_nothing_is_known_adds_nothing() {
        var nobody = Child.of(Journey.of(new PersonId(new UUID(0, 1)), Coverage.NONE, List.of()));

        assertThat(MEASURES.all())
                .allSatisfy(measure -> assertThat(measure.count(nobody, Counted.period("2025-04-01/2026-03-31")))
                        .isEqualTo(Share.NOTHING));
        assertThat(MEASURES.named(new MeasureCode("NONE"))).isEmpty();
        assertThat(MEASURES.named(new MeasureCode("CLA-REV"))).isPresent();
    }

    @Test
    void the_settings_that_change_what_is_counted_are_told_by_name() {
        assertThat(MEASURES.countedBy())
                .containsExactly("population.children", "visits.child-in-need", "visits.child-protection");
        assertThat(MEASURES.fromFiles().countedBy()).isEmpty();
        assertThat(Measures.settings()).containsExactly(Population.CHILDREN, WorkforceMeasures.CASE_LIMIT);
    }

    /** The list of measures that councils use, as it was gathered from the department, Ofsted and practice. */
    private static List<Listed> listed() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(EveryMeasureTest.class.getResourceAsStream("/measures.csv")),
                StandardCharsets.UTF_8)) {
            return file.readAllLines().stream()
                    .skip(1)
                    .map(EveryMeasureTest::cells)
                    .map(cells -> new Listed(
                            cells.get(0), cells.get(3), cells.get(4), cells.get(5), cells.get(6), cells.get(7)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
