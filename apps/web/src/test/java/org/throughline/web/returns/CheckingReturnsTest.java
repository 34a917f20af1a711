package org.throughline.web.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.When;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Typed;
import org.throughline.web.journeys.Written;
import org.throughline.web.pages.SentFile;
import org.throughline.web.returns.Noticed.Marked;
import org.throughline.web.returns.Run.State;
import org.throughline.web.trail.Actor;

class CheckingReturnsTest extends ServiceTest {

    @Autowired
    SmallReturns returns;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Autowired
    Notices notices;

    @Autowired
    Journeys journeys;

    @Autowired
    JdbcClient jdbc;

    Person analyst = new Person("", "");

    @BeforeEach
    void load() {
        returns.load();
        analyst = people.with("performance-analyst");
    }

    @Test
    void a_return_is_taken_out_of_the_record_and_checked_as_the_file_that_can_be_sent() {
        var result = returns.check(analyst, SmallReturns.CENSUS).result().orElseThrow();

        assertThat(result.file()).isEqualTo("cin-census-301-2026.xml");
        assertThat(result.authority()).isEqualTo("301");
        assertThat(result.children()).isEqualTo(4);
        assertThat(result.errors()).isEqualTo(3);
        assertThat(result.queries()).isEqualTo(2);
        assertThat(result.mistaken()).isEqualTo(2);
    }

    @Test
    void each_finding_says_where_it_stands_what_stands_there_and_who_worked_with_the_child() {
        var found = found(returns.check(analyst, SmallReturns.CENSUS));

        assertThat(found)
                .extracting(one -> one.rule().code() + " " + one.child())
                .containsExactly("1103 RTROSA", "1103 RTROSA", "2887Q ", "4220 RTSAM", "8950Q RTTESS");
        var assessment = found.getFirst();
        assertThat(assessment.place()).isEqualTo("Referral of 2 May 2025, assessment of 1 May 2025");
        assertThat(assessment.marked()).containsExactly(new Marked("AssessmentActualStartDate", "2025-05-01"));
        assertThat(assessment.person()).contains(returns.child("ROSA"));
        assertThat(assessment.worker().name()).isEqualTo("Wren Hall");
        assertThat(assessment.team().name()).isEqualTo("East");
        assertThat(found.get(2).about()).isEmpty();
        assertThat(found.get(3).marked()).containsExactly(new Marked("Ethnicity", ""));
    }

    @Test
    void what_people_corrected_in_the_service_stands_in_the_return_in_place_of_what_the_file_said() {
        var worker = MadeSight.of(
                Set.of(Permission.VIEW_OWN, Permission.WRITE_OWN), Set.of(SmallReturns.WREN), Set.of(), Set.of());
        var corrected = Typed.fact("identity/ethnicity", When.UNDATED, new EthnicityRecorded("WIRI"));
        var written = journeys.record(worker, returns.child("SAM"), List.of(corrected));
        assertThat(written).isInstanceOf(Written.Kept.class);

        try {
            assertThat(found(returns.check(analyst, SmallReturns.CENSUS)))
                    .extracting(one -> one.rule().code())
                    .doesNotContain("4220");
        } finally {
            journeys.takeBack(
                    worker,
                    returns.child("SAM"),
                    ((Written.Kept) written).facts().getFirst(),
                    "only a test");
        }
    }

    @Test
    void a_care_return_is_taken_out_as_its_tables_and_checked() {
        returns.loadCare();

        var run = returns.check(analyst, SmallReturns.CARE);

        assertThat(run.result().orElseThrow().file()).isEqualTo("ssda903-2026.zip");
        assertThat(found(run))
                .filteredOn(one -> one.rule().code().equals("356"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.place()).isEqualTo("Episode of care of 7 June 2025");
                    assertThat(one.marked())
                            .containsExactly(new Marked("DEC", "05/06/2025"), new Marked("DECOM", "07/06/2025"));
                    assertThat(one.person()).contains(returns.child("HAL"));
                });
    }

    @Test
    void a_file_is_checked_without_being_loaded() throws Exception {
        long before = journeys.latestEntry();

        var run = checked(
                "draft.xml", SmallReturns.census(SmallReturns.ROSA, SmallReturns.child("NEW", "", "2025-05-06", "2B")));

        assertThat(run.result().orElseThrow().errors()).isEqualTo(3);
        assertThat(found(run)).extracting(Noticed::child).contains("RTNEW");
        assertThat(found(run))
                .filteredOn(one -> one.child().equals("RTROSA"))
                .allSatisfy(one -> assertThat(one.person()).contains(returns.child("ROSA")));
        assertThat(journeys.latestEntry()).isEqualTo(before);
    }

    @Test
    void two_children_under_one_id_are_told_apart() throws Exception {
        var run = checked("draft.xml", SmallReturns.census(SmallReturns.SAM, SmallReturns.SAM));

        assertThat(found(run))
                .filteredOn(one -> one.rule().code().equals("4220"))
                .extracting(Noticed::about)
                .containsExactly(returns.child("SAM").value().toString(), "id:RTSAM#2");
    }

    @Test
    void a_file_that_is_no_return_is_refused_in_words() throws Exception {
        var run = checked("letter.csv", "dear,colleague\n");

        assertThat(run.progress().state()).isEqualTo(State.REFUSED);
        assertThat(run.why()).contains("children in need census or a table of the SSDA903");
    }

    @Test
    void a_census_that_breaks_off_is_checked_as_far_as_it_goes_and_says_so() throws Exception {
        var whole = SmallReturns.census(SmallReturns.ROSA, SmallReturns.SAM);

        var run = checked("cut.xml", whole.substring(0, whole.indexOf("RTSAM")));

        assertThat(run.result().orElseThrow().complete()).isFalse();
        assertThat(run.result().orElseThrow().children()).isEqualTo(1);
    }

    @Test
    void a_second_click_asks_for_no_second_check_with_which_the_first_would_be_compared() {
        var by = Actor.system("os:test");
        var first = runs.check(by, SmallReturns.CENSUS);

        assertThat(runs.check(by, SmallReturns.CENSUS)).isEqualTo(first);

        returns.ended(first.orElseThrow());
        var next = runs.check(by, SmallReturns.CENSUS);
        assertThat(next).isNotEqualTo(first);
        returns.ended(next.orElseThrow());
    }

    @Test
    void what_the_record_does_not_hold_cannot_be_checked() {
        assertThat(runs.check(Actor.system("os:test"), new ReturnOf(org.throughline.journey.Collection.CIN, 1999)))
                .isEmpty();
    }

    @Test
    void what_was_found_is_never_changed_or_deleted() {
        var run = returns.check(analyst, SmallReturns.CENSUS).id();

        for (var change : List.of(
                "update returns.finding set code = 'x' where run = :run",
                "delete from returns.finding where run = :run",
                "update returns.result set errors = 0 where run = :run",
                "delete from returns.run where id = :run",
                "update returns.note set words = '' where run = :run",
                "delete from returns.freeze where run = :run")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("run", run).update())
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private Run checked(String name, String content) throws Exception {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var sent = new SentFile(name, () -> new ByteArrayInputStream(bytes));
        UUID run = runs.check(Actor.system("os:test"), List.of(sent));
        return returns.ended(run);
    }

    private List<Noticed> found(Run run) {
        var found = new ArrayList<Noticed>();
        notices.each(Which.of(run.id()), found::add);
        return found;
    }
}
