package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.journeys.Census.referral;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.Collection;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.web.access.MadeSight;
import org.throughline.web.journeys.Matches.Conflict;
import org.throughline.web.journeys.Matches.Reason;

class WhoIsWhoTest extends JourneysTest {

    private static final String UPN = "D201118237200";

    @ParameterizedTest(name = "census {0} {1} {2} {3}, dataset {4} {5} {6} {7}: {8} of them, {9}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # id in the census | born | sex | pupil number  | id in the dataset | born | sex | pupil number   | children | to decide
              A1 | 2015-02-03 | F | D201118237200 | A1 | 2015-02-03 | F | D201118237200 | 1 | -
              A1 | 2015-02-03 | F | -             | A1 | 2015-02-03 | F | -             | 1 | -
              A1 | 2015-02-03 | U | -             | a1 | -          | M | D201118237200 | 1 | -
              A1 | 2015-02-03 | F | D201118237200 | B1 | 2015-02-03 | F | D201118237200 | 1 | -
              A1 | 2015-02-03 | F | D201118237200 | A1 | 2015-02-04 | F | D201118237200 | 2 | BORN
              A1 | 2015-02-03 | F | D201118237200 | A1 | 2015-02-03 | M | D201118237200 | 2 | SEX
              A1 | 2015-02-03 | F | D201118237200 | A1 | 2015-02-03 | F | E201118237201 | 2 | UPN
              A1 | 2015-02-03 | F | D201118237200 | B1 | 2015-02-04 | F | D201118237200 | 2 | BORN
              A1 | 2015-02-03 | F | -             | B1 | 2015-02-03 | F | -             | 2 | -
            """)
    void two_files_speak_of_one_child_only_if_an_id_agrees_and_nothing_contradicts(
            String id,
            String born,
            String sex,
            String upn,
            String id2,
            String born2,
            String sex2,
            String upn2,
            int children,
            String toDecide) {
        load(census(id, upn, born, sex));
        load(dataset(id2, upn2, born2, sex2));

        assertThat(everybody()).hasSize(children);
        assertThat(matches.conflicts(MANAGER))
                .extracting(Conflict::reason)
                .containsExactlyElementsOf(toDecide == null ? List.of() : List.of(Reason.valueOf(toDecide)));
    }

    @Test
    void one_child_is_read_from_all_the_files_that_know_it() {
        load(census("A1", UPN, "2015-02-03", "F"));
        load(dataset("A1", UPN, "2015-02-03", "F"));

        var journey = journeys.read(person("A1"));

        assertThat(journey.facts())
                .extracting(fact -> fact.line().collection())
                .contains(Collection.CIN, Collection.SSD);
        assertThat(people.unjudged(everybody())).singleElement().satisfies(profile -> {
            assertThat(profile.name()).isEqualTo("Mia O'Neill");
            assertThat(profile.ids()).containsExactly("A1", UPN);
        });
    }

    @Test
    void an_id_that_comes_twice_in_one_file_is_two_children_until_somebody_decides() {
        var twice = Census.of(2026)
                .child("A1", "2015-02-03", "F", referral("2025-05-01"))
                .child("A1", "2015-02-03", "F", referral("2025-06-01"));
        load(file("twice.xml", twice.xml()));

        assertThat(everybody()).hasSize(2);
        assertThat(matches.conflicts(MANAGER)).singleElement().satisfies(conflict -> {
            assertThat(conflict.reason()).isEqualTo(Reason.TWICE);
            assertThat(conflict.together()).isFalse();
        });
    }

    @Test
    void a_third_file_is_not_guessed_to_speak_of_either_of_two_children_with_one_id() {
        load(file(
                "twice.xml",
                Census.of(2026)
                        .child("A1", "2015-02-03", "F", referral("2025-05-01"))
                        .child("A1", "2015-02-03", "F", referral("2025-06-01"))
                        .xml()));

        load(dataset("A1", null, "2015-02-03", "F"));

        assertThat(everybody()).hasSize(3);
    }

    @Test
    void children_of_one_file_with_one_pupil_number_are_two() {
        load(file(
                "twins.xml",
                Census.of(2026)
                        .child("A1", UPN, "2015-02-03", "F", referral("2025-05-01"))
                        .child("A2", UPN, "2015-02-03", "F", referral("2025-05-01"))
                        .xml()));

        assertThat(everybody()).hasSize(2);
        assertThat(matches.conflicts(MANAGER)).extracting(Conflict::reason).containsExactly(Reason.SAME_UPN);
    }

    @Test
    void a_child_without_an_id_is_the_same_child_when_the_file_comes_again() {
        var file = file(
                "noid.xml",
                Census.of(2026)
                        .child("", "2015-02-03", "F", referral("2025-05-01"))
                        .xml());
        load(file);
        load(file);

        assertThat(everybody()).hasSize(1);
        assertThat(people.unjudged(everybody()).getFirst().ids()).isEmpty();
    }

    @Test
    void somebody_decides_that_two_are_one_and_that_can_be_undone() {
        load(census("A1", UPN, "2015-02-03", "F"));
        load(dataset("A1", UPN, "2015-02-04", "F"));
        var before = Checksum.of(jdbc);
        var census = Line.child(Collection.CIN, "A1");
        var kept = personOf(Line.child(Collection.SSD, "A1"));

        assertThat(matches.match(MANAGER, census, kept, "seen the birth certificate"))
                .isEmpty();

        assertThat(everybody()).containsExactly(kept);
        assertThat(matches.conflicts(MANAGER)).as("decided").isEmpty();
        var decision = matches.history(MANAGER, kept).getFirst();
        assertThat(decision.why()).isEqualTo("seen the birth certificate");
        assertThat(decision.by()).isEqualTo("Jo Test");
        assertThat(decision.byRule()).isFalse();

        assertThat(matches.undo(MANAGER, decision.id(), "it was the wrong certificate"))
                .isEmpty();

        assertThat(Checksum.of(jdbc)).isEqualTo(before);
        assertThat(matches.conflicts(MANAGER)).as("undecided again").hasSize(1);
    }

    @Test
    void somebody_decides_that_one_is_two_and_a_later_load_does_not_join_them_again() {
        load(census("A1", UPN, "2015-02-03", "F"));
        load(dataset("A1", UPN, "2015-02-03", "F"));

        assertThat(matches.unmatch(MANAGER, Line.child(Collection.SSD, "A1"), "another family"))
                .isEmpty();
        load(census("A1", UPN, "2015-02-03", "U"));

        assertThat(everybody()).hasSize(2);
        assertThat(matches.conflicts(MANAGER)).as("decided").isEmpty();
        assertThat(matches.unmatch(MANAGER, Line.child(Collection.SSD, "A1"), "again"))
                .isPresent();
    }

    @Test
    void two_children_can_be_left_as_they_are_and_are_not_asked_about_again() {
        load(census("A1", UPN, "2015-02-03", "F"));
        load(dataset("A1", UPN, "2015-02-04", "F"));

        assertThat(matches.leaveAsTheyAre(MANAGER, Line.child(Collection.SSD, "A1"), "two cousins"))
                .isEmpty();

        assertThat(matches.conflicts(MANAGER)).isEmpty();
        assertThat(everybody()).hasSize(2);
    }

    @Test
    void files_that_come_to_differ_about_one_child_are_listed_and_not_torn_apart() {
        load(census("A1", UPN, "2015-02-03", "F"));
        load(dataset("A1", UPN, "2015-02-03", "F"));

        load(census("A1", UPN, "2015-02-05", "F"));

        assertThat(everybody()).hasSize(1);
        assertThat(matches.conflicts(MANAGER))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.together()).isTrue());
    }

    @Test
    void a_decision_needs_a_reason_and_the_role_and_a_child_that_they_may_see() {
        load(census("A1", UPN, "2015-02-03", "F"));
        load(dataset("B1", null, "2015-02-03", "F"));
        var line = Line.child(Collection.CIN, "A1");
        var other = person("B1");
        var nobody = MadeSight.of(Set.of(), Set.of(), Set.of(), Set.of());
        var blind = MadeSight.of(
                Set.of(org.throughline.web.access.Permission.MATCH_PEOPLE), Set.of(), Set.of(), Set.of(person("A1")));

        assertThat(matches.match(MANAGER, line, other, " ")).isPresent();
        assertThat(matches.match(nobody, line, other, "why")).isPresent();
        assertThat(matches.match(blind, line, other, "why")).contains("There is no such child.");
        assertThat(everybody()).hasSize(2);
    }

    private PersonId personOf(Line line) {
        return everybody().stream()
                .filter(person -> matches.lines(MANAGER, person).stream()
                        .anyMatch(side -> side.line().equals(line)))
                .findFirst()
                .orElseThrow();
    }

    private java.nio.file.Path census(String id, String upn, String born, String sex) {
        return file(
                "census.xml",
                Census.of(2026)
                        .child(id, upn == null ? "" : upn, born, sex, referral("2025-05-01"))
                        .xml());
    }

    private java.nio.file.Path dataset(String id, @Nullable String upn, String born, String sex) {
        return file("ssd/ssd_person.csv", """
                pers_person_id,pers_upn,pers_forename,pers_surname,pers_dob,pers_sex
                %s,%s,Mia,O'Neill,%s,%s
                """.formatted(id, upn == null ? "" : upn, born == null ? "" : born, sex));
    }
}
