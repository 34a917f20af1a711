package org.throughline.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.clocks.reading.Watch;
import org.throughline.journey.Coverage;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Story;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;
import org.throughline.law.Verification;

/** What holds for all clocks and watches at once. */
class EveryClockTest {

    /** With the two others, lives in which every clock has something to say. */
    static final String A_LIFE = """
            2012-03-04  born
            2023-01-09  contact received
            2023-01-10  referred
            2023-01-11  assessment begins
            2023-03-01  assessment authorised
            2023-02-01  enquiry begins
            2023-02-20  conference held
            2023-02-20  plan begins
            2023-05-10  plan reviewed
            2023-11-01  plan reviewed
            2024-02-01  plan ends
            2024-01-20  in need plan begins
            2024-02-10  seen
            2024-03-01  goes missing
            2024-03-02  is back
            2024-03-03  interviewed
            2024-04-01  episode begins L1 U6 S
            2024-04-03  episode ends X1
            2024-04-03  episode begins L2 U6 L
            2024-04-10  episode ends X1
            2024-04-10  episode begins L3 U6 L
            2024-04-15  episode ends X1
            2024-04-15  episode begins C2 U6 L
            2024-05-01  episode ends X1
            2024-05-01  episode begins C2 T4 P
            2024-05-05  episode ends X1
            2024-05-05  episode begins C2 U4 L
            2024-05-09  health assessed
            2024-04-04  seen
            2024-05-10  seen
            2025-05-20  seen
            2024-04-20  reviewed PN1
            2024-07-10  reviewed PN1
            2025-01-02  reviewed PN1
            2025-06-01  adoption decided
            2025-06-20  seen
            2025-06-30  episode ends X1
            2025-06-30  episode begins C2 U6 P
            2024-01-05  episode begins V3 U6 S
            2024-01-10  episode ends X1
            2026-07-30  seen
            2022-06-01  referred
            """;

    static final String FROM_BEFORE_BIRTH = """
            2022-04-01  birth expected
            2022-02-01  referred
            2022-02-10  assessment begins
            2022-02-20  point set for review
            2022-03-20  assessment authorised
            2022-03-20  services found to be needed
            2022-04-02  born
            2022-04-10  episode begins C1 P1 S
            2022-04-12  care plan begins
            2022-04-15  health assessed first
            2022-10-01  health assessed again
            2022-04-20  seen
            2022-05-01  reviewed PN0
            2022-07-01  contact of the reviewing officer
            2022-09-15  adoption becomes the plan
            2022-08-10  episode ends X1
            2022-08-10  episode begins C2 P1 L
            2022-09-01  seen
            2023-01-10  episode ends X1
            2023-01-10  episode begins E1 U6 P
            2023-03-01  reviewed PN0
            2023-06-01  episode ends X1
            2023-06-01  episode begins E1 A5 P
            2023-06-20  reviewed PN0
            2023-09-01  episode ends X1
            2023-09-01  episode begins C2 R2 P
            2023-10-05  reviewed PN0
            2023-11-01  pre-proceedings begin
            2023-11-03  letter sent
            2024-02-01  episode begins V4 U6 S
            2024-03-01  seen
            """;

    static final String GROWING_UP = """
            2007-02-01  born
            2022-06-01  referred
            2022-06-20  plan begins
            2021-02-01  episode begins C2 U4 S
            2023-02-20  pathway plan
            2023-03-01  personal adviser begins
            2021-04-01  questionnaire scored
            2024-01-31  episode ends E4A
            2024-02-10  in touch
            2024-03-10  pathway plan
            2024-05-01  owed as relevant
            typed:
            2022-06-10  seen
            2022-06-13  visit written up
            """;

    /** Left care at 16 without a plan. */
    static final String LEFT_EARLY = """
            2007-02-01  born
            2021-02-01  episode begins C2 U4 S
            2023-05-31  episode ends E4A
            """;

    static final List<String> LIVES = List.of(A_LIFE, FROM_BEFORE_BIRTH, GROWING_UP, LEFT_EARLY);

    private static List<Reading> everything(StatutoryClock clock) {
        return LIVES.stream()
                .flatMap(life -> clock.read(Story.journey(life), LATE_IN_IT).stream())
                .toList();
    }

    private static final LocalDate LATE_IN_IT = LocalDate.parse("2026-08-01");

    static Stream<StatutoryClock> clocks() {
        return Said.CLOCKS.all().stream();
    }

    static Stream<Watch> watches() {
        return Watches.all().stream();
    }

    static Stream<Provision> provisions() {
        return Stream.concat(clocks().map(StatutoryClock::source), watches().map(Watch::source));
    }

    @Test
    void no_code_is_used_twice() {
        assertThat(Stream.concat(clocks().map(StatutoryClock::code), watches().map(Watch::code)))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code.value()).matches("[A-Z0-9]{3}-[0-9]{2}"));
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void every_clock_and_watch_quotes_the_paragraph_it_keeps_in_words_and_says_how_it_was_verified(Provision source) {
        assertThat(source.cited())
                .contains(source.paragraph())
                .startsWith(source.instrument().title());
        assertThat(source.words()).endsWith(".").hasSizeGreaterThan(40);
        assertThat(source.verification().words()).isNotBlank();
        switch (source.verification()) {
            case Verification.Read(var on, var where) -> assertThat(where + on).isNotBlank();
            case Verification.ReadInSecondarySources(var on, var where) ->
                assertThat(where + on).isNotBlank();
            case Verification.FromKnowledge(), Verification.SetHere() ->
                assertThat(source.instrument())
                        .isIn(
                                Instrument.CHILDREN_ACT_1989,
                                Instrument.LOCAL_STANDARDS,
                                Instrument.REVIEWING_OFFICERS_2010,
                                Instrument.WORKING_TOGETHER_2023,
                                Instrument.CARE_PLANNING_2010);
        }
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void every_clock_has_a_name_for_those_who_count_and_one_for_those_who_act(StatutoryClock clock) {
        assertThat(List.of(clock.name(), clock.plainName()))
                .allMatch(name -> name.matches("[A-Z][a-zA-Z0-9, '-]{7,90}"));
        assertThat(clock.source(LocalDate.parse("2025-01-01"))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("watches")
    void every_watch_has_a_name_for_those_who_count_and_one_for_those_who_act(Watch watch) {
        assertThat(List.of(watch.name(), watch.plainName()))
                .allMatch(name -> name.matches("[A-Z][a-zA-Z0-9, '-]{7,90}"));
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void every_clock_can_be_found_by_its_code_and_speaks_under_it(StatutoryClock clock) {
        assertThat(Said.CLOCKS.named(clock.code())).contains(clock);
        assertThat(everything(clock))
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(reading.clock()).isEqualTo(clock.code()));
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void every_reading_says_what_it_is_about_and_which_entry_began_it(StatutoryClock clock) {
        for (var life : LIVES) {
            var journey = Story.journey(life);
            var entries = journey.facts().stream().map(Recorded::id).toList();

            assertThat(clock.read(journey, LATE_IN_IT)).allSatisfy(reading -> {
                assertThat(reading.about()).matches("[A-Z].*[0-9]{4}");
                assertThat(reading.startedBy())
                        .isPresent()
                        .get(InstanceOfAssertFactories.type(FactId.class))
                        .isIn(entries);
                assertThat(reading.lastInTime().isPresent())
                        .isEqualTo(reading.due().isPresent());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void the_entry_that_began_it_happened_on_the_day_it_started(StatutoryClock clock) {
        var journey = Story.journey(A_LIFE);

        assertThat(clock.read(journey, LATE_IN_IT))
                .filteredOn(reading -> !reading.clock().value().startsWith("MIS-"))
                .filteredOn(reading ->
                        reading.about().matches("(Child last seen|.*reviewed|.*begun|.*received|.*decided).*"))
                .filteredOn(reading -> !reading.about().startsWith("Child in need plan"))
                .allSatisfy(reading -> assertThat(journey.facts().stream()
                                .filter(fact -> Optional.of(fact.id()).equals(reading.startedBy()))
                                .flatMap(fact -> fact.happened().day().stream()))
                        .containsExactly(reading.started().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void a_clock_has_nothing_to_say_of_a_child_of_whom_nothing_is_known(StatutoryClock clock) {
        var nobody = Story.journey("2025-01-01 worker W1 begins");

        assertThat(clock.read(nobody, LATE_IN_IT)).isEmpty();
        assertThat(clock.read(Journey.of(nobody.person(), Coverage.NONE, List.of()), LATE_IN_IT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADP-01", "ASM-04", "CLA-01", "CLA-05", "CLA-16", "CLA-20", "CLA-24", "CLA-27", "CPP-05", "HLT-01",
                "HLT-05", "HLT-06", "HLT-08", "LCV-03", "LCV-11", "REF-05", "S47-05"
            })
    void where_no_file_says_which_time_it_speaks_for_nobody_is_late_for_what_only_a_file_could_hold(String code) {
        var clock = Said.CLOCKS.named(new ClockCode(code)).orElseThrow();
        var readings = LIVES.stream()
                .map(life -> Journey.of(
                        new PersonId(new UUID(0, 2)),
                        Coverage.NONE,
                        Story.journey(life.replace("typed:", "")).entries()))
                .flatMap(journey -> clock.read(journey, LATE_IN_IT).stream())
                .toList();

        assertThat(readings).isNotEmpty().noneMatch(reading -> reading.state() instanceof State.Overdue);
    }

    @Test
    void the_command_line_lists_the_fifteen_clocks_that_files_can_answer() {
        assertThat(Said.CLOCKS.fromFiles().all().stream()
                        .map(clock -> clock.code().value())
                        .sorted())
                .containsExactly(
                        "ADP-07", "ASM-01", "ASM-02", "CLA-06", "CLA-07", "CLA-08", "CLA-26", "CLA-37", "CPP-03",
                        "CPP-04", "CPP-08", "S47-02", "S47-08", "S47-09", "S47-10");
        assertThat(Said.CLOCKS.named(new ClockCode("XXX-01"))).isEmpty();
        assertThat(Said.CLOCKS.fromFiles().named(new ClockCode("CPP-05"))).isEmpty();
    }

    @Test
    void all_clocks_read_together_say_what_each_says_by_itself() {
        var journey = Story.journey(A_LIFE);

        assertThat(Said.CLOCKS.read(journey, LATE_IN_IT))
                .containsExactlyElementsOf(clocks().flatMap(clock -> clock.read(journey, LATE_IN_IT).stream())
                        .toList());
    }

    @Test
    void codes_are_ordered_as_their_texts() {
        assertThat(Stream.of("S47-02", "ASM-01", "ASM-02").map(ClockCode::new).sorted())
                .extracting(ClockCode::toString)
                .containsExactly("ASM-01", "ASM-02", "S47-02");
    }

    @Test
    void a_reading_can_be_said_to_be_in_another_state_and_nothing_else_of_it_changes() {
        var reading = Said.CLOCKS.read(Story.journey(A_LIFE), LATE_IN_IT).getFirst();
        var other = reading.in(new State.Overdue());

        assertThat(other.state()).isEqualTo(new State.Overdue());
        assertThat(other).usingRecursiveComparison().ignoringFields("state").isEqualTo(reading);
        assertThat(Reading.undated(reading.clock(), new State.Overdue(), "About 2025", new FactId(1))
                        .started())
                .isEmpty();
    }
}
