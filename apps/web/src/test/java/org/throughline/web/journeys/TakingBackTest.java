package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.journeys.Census.assessment;
import static org.throughline.web.journeys.Census.closed;
import static org.throughline.web.journeys.Census.referral;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.journey.Collection;

class TakingBackTest extends JourneysTest {

    private static final Census FIRST = Census.of(2026)
            .child("A1", "2015-02-03", "F", referral("2025-05-01") + assessment("2025-05-02") + closed("2025-09-01"))
            .child("A2", "2016-02-03", "M", referral("2025-06-01"));

    /** Corrects, moves, withdraws and adds. */
    private static final Census WRONG = Census.of(2026)
            .child("A1", "2015-02-04", "F", referral("2025-05-01") + assessment("2025-05-12"))
            .child("A3", "2017-02-03", "M", referral("2025-07-01"));

    @Test
    void a_load_that_is_taken_back_leaves_what_was_before_it_and_deletes_nothing() {
        load(file("first.xml", FIRST.xml()));
        var before = Checksum.of(jdbc);
        var wrong = number(load(file("wrong.xml", WRONG.xml())));
        var rows = count("fact");
        assertThat(Checksum.of(jdbc)).isNotEqualTo(before);

        var report = kept(takeBack(wrong));

        assertThat(Checksum.of(jdbc)).isEqualTo(before);
        assertThat(count("fact")).isGreaterThan(rows);
        assertThat(report.facts().added()
                        + report.facts().corrected()
                        + report.facts().withdrawn())
                .isEqualTo(count("fact") - rows);
    }

    @Test
    void the_only_load_of_its_tables_leaves_nothing_that_holds() {
        takeBack(number(load(file("first.xml", FIRST.xml()))));

        assertThat(live()).isEmpty();
        assertThat(everybody()).isEmpty();
        assertThat(new LoadCoverage(jdbc).now().holds(Collection.CIN, "CIN")).isFalse();
    }

    @Test
    void the_same_file_can_be_loaded_again_after_it_was_taken_back() {
        var file = file("first.xml", FIRST.xml());
        var first = number(load(file));
        var state = Checksum.of(jdbc);
        takeBack(first);

        load(file);

        assertThat(Checksum.of(jdbc)).isEqualTo(state);
    }

    @Test
    void a_load_is_taken_back_after_those_that_spoke_for_its_tables_later() {
        var first = number(load(file("first.xml", FIRST.xml())));
        var state = Checksum.of(jdbc);
        var second = number(load(file("wrong.xml", WRONG.xml())));
        var other = number(load(file(
                "other.xml", Census.of(2025).child("A9", "2014-01-01", "M", "").xml())));

        assertThat(takeBack(first))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).contains("Load " + second));
        assertThat(takeBack(other)).isInstanceOf(Outcome.Loaded.class);
        assertThat(takeBack(second)).isInstanceOf(Outcome.Loaded.class);
        assertThat(Checksum.of(jdbc)).isEqualTo(state);
        assertThat(takeBack(first)).as("what was restored is taken back, too").isInstanceOf(Outcome.Loaded.class);
        assertThat(live()).isEmpty();
    }

    @Test
    void a_load_is_taken_back_once_and_with_a_reason() {
        var load = number(load(file("first.xml", FIRST.xml())));

        assertThat(loads.withdraw(load, " ", MARIA, false, Progress.SILENT)).isInstanceOf(Outcome.Refused.class);
        var withdrawal = number(takeBack(load));
        assertThat(takeBack(load)).isInstanceOf(Outcome.Refused.class);
        assertThat(takeBack(withdrawal)).isInstanceOf(Outcome.Refused.class);
        assertThat(takeBack(9_999)).isInstanceOf(Outcome.Refused.class);
        assertThat(loads.find(load).orElseThrow().withdrawnBy()).contains(withdrawal);
        assertThat(loads.find(withdrawal).orElseThrow().why()).isEqualTo("the wrong file");
    }

    @Test
    void taking_back_can_be_tried_without_doing_it() {
        var load = number(load(file("first.xml", FIRST.xml())));
        var state = Checksum.of(jdbc);

        var tried = loads.withdraw(load, "the wrong file", MARIA, true, Progress.SILENT);

        assertThat(tried)
                .isInstanceOfSatisfying(
                        Outcome.Tried.class,
                        outcome ->
                                assertThat(outcome.report().facts().withdrawn()).isEqualTo(count("fact")));
        assertThat(Checksum.of(jdbc)).isEqualTo(state);
    }

    @Test
    void the_files_speak_again_for_the_period_that_they_spoke_for_before() {
        load(file("first.xml", FIRST.xml()));
        var before = new LoadCoverage(jdbc).now();
        var later = FIRST.xml().replace("2026-03-31", "2026-03-30");
        var second = number(load(file("later.xml", later)));
        assertThat(new LoadCoverage(jdbc).now().spans().getFirst().last()).isEqualTo(LocalDate.of(2026, 3, 30));

        takeBack(second);

        assertThat(new LoadCoverage(jdbc).now()).isEqualTo(before);
    }

    private Outcome takeBack(long load) {
        return loads.withdraw(load, "the wrong file", MARIA, false, Progress.SILENT);
    }
}
