package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.web.access.Act;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;

class FindingChildrenTest extends JourneysTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @BeforeEach
    void a_dataset() {
        file("ssd/ssd_person.csv", """
                pers_person_id,pers_upn,pers_forename,pers_surname,pers_dob,pers_sex
                TL100001,,Mia,O'Neill,2015-02-03,F
                TL100002,,Noah,O'Neill,2017-08-12,M
                TL100003,,Zoë,Smith,2010-01-05,F
                TL100004,,John,Smith,2012-11-30,M
                TL100005,,Amara,Okonkwo-Jones,2011-06-07,F
                TL100006,,,,2013-03-04,M
                """);
        file("ssd/ssd_involvements.csv", """
                invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,\
                invo_involvement_start_date,invo_involvement_end_date,invo_person_id
                i1,P1,Social worker,T1,2026-01-05,,TL100001
                i2,P1,Social worker,T1,2026-01-05,,TL100002
                i3,P2,Social worker,T1,2026-01-05,,TL100003
                i4,P1,Social worker,T1,2025-01-05,2025-02-05,TL100004
                i5,P2,Independent reviewing officer,T2,2026-02-01,,TL100001
                """);
        file("ssd/ssd_professionals.csv", """
                prof_professional_id,prof_professional_name,prof_professional_job_title,prof_professional_department
                P1,Jane Smith,Social worker,Elsewhere
                P3,Ola Berg,Team manager,North
                P4,Pia Crane,Social worker,West
                """);
        file("ssd/ssd_department.csv", """
                dept_team_id,dept_team_name
                T1,North
                """);
        kept(load(folder.resolve("ssd")));
    }

    @ParameterizedTest(name = "\"{0}\" born {1} finds {2} first")
    @CsvSource(delimiter = '|', textBlock = """
            # words            | born       | first found
              mia o'neill      |            | TL100001
              ONEILL mia       |            | TL100001
              o’neil mia       |            | TL100001
              zoe smith        |            | TL100003
              jhon smiht       |            | TL100004
              smith jon        |            | TL100004
              okonkwo          |            | TL100005
              amarra           |            | TL100005
              TL100006         |            | TL100006
              tl100004         |            | TL100004
                               | 2010-01-05 | TL100003
                               | 2010-01-06 | TL100003
                               | 2010-05-01 | TL100003
              smith            | 2012-11-20 | TL100004
            """)
    void a_child_is_found_in_spite_of_slips_of_the_finger(String words, LocalDate born, String found) {
        assertThat(people.search(MANAGER, words == null ? "" : words, Optional.ofNullable(born), 10))
                .first()
                .satisfies(profile -> assertThat(profile.ids()).contains(found));
    }

    @Test
    void a_word_like_nobodys_finds_nobody() {
        assertThat(people.search(MANAGER, "xylophone", Optional.empty(), 10)).isEmpty();
        assertThat(people.search(MANAGER, " ", Optional.empty(), 10)).isEmpty();
    }

    @Test
    void nobody_finds_a_child_whom_they_may_not_know_of() {
        var own = MadeSight.of(Set.of(Permission.VIEW_OWN), Set.of("SSD/P1"), Set.of(), Set.of());
        var team = MadeSight.of(Set.of(Permission.VIEW_TEAM), Set.of(), Set.of("SSD/T1"), Set.of());
        var blind = MadeSight.of(EnumSet.allOf(Permission.class), Set.of(), Set.of(), Set.of(person("TL100004")));
        var nobody = MadeSight.of(Set.of(), Set.of("SSD/P1"), Set.of("SSD/T1"), Set.of());

        assertThat(found(own, "smith")).isEmpty();
        assertThat(found(own, "neill")).containsExactlyInAnyOrder("TL100001", "TL100002");
        assertThat(found(team, "smith")).containsExactly("TL100003");
        assertThat(found(blind, "smith")).containsExactly("TL100003");
        assertThat(found(nobody, "smith")).isEmpty();
        assertThat(people.profile(blind, person("TL100004"))).isEmpty();
        assertThat(journeys.open(blind, person("TL100004"), Act.VIEW)).isNotInstanceOf(Opening.Opened.class);
    }

    @Test
    void the_children_of_a_worker_are_those_whose_involvement_holds_today() {
        assertThat(people.ofWorkers(MANAGER, List.of("SSD/P1"), TODAY))
                .extracting(Profile::name)
                .containsExactly("Mia O'Neill", "Noah O'Neill");
        assertThat(people.ofTeams(MANAGER, List.of("SSD/T1"), TODAY))
                .extracting(Profile::name)
                .containsExactly("Mia O'Neill", "Noah O'Neill", "Zoë Smith");
        assertThat(people.siblingsOf(MANAGER, person("TL100001"), TODAY))
                .extracting(Profile::name)
                .containsExactly("Noah O'Neill");
    }

    @Test
    void the_allocated_worker_is_not_the_reviewing_officer_who_came_later() {
        var mia = people.profile(MANAGER, person("TL100001")).orElseThrow();

        assertThat(mia.allocatedOn(TODAY)).get().satisfies(allocation -> {
            assertThat(allocation.worker()).isEqualTo("SSD/P1");
            assertThat(allocation.workerName()).isEqualTo("Jane Smith");
            assertThat(allocation.teamName()).isEqualTo("North");
        });
        assertThat(mia.allocatedOn(LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void a_worker_without_a_name_in_the_files_is_known_by_the_key() {
        assertThat(workers.workerNames(List.of("SSD/P1", "SSD/P2")))
                .containsEntry("SSD/P1", "Jane Smith")
                .containsEntry("SSD/P2", "SSD/P2");
        assertThat(workers.teams()).extracting(Workers.Team::name).contains("North");
    }

    @Test
    void a_worker_without_cases_is_in_the_team_that_is_called_as_their_department() {
        assertThat(workers.workersOf(List.of("SSD/T1")))
                .extracting(Workers.Worker::name)
                .as("Jane by her cases, Ola by her department")
                .containsExactly("Jane Smith", "Ola Berg");
        assertThat(workers.workersOf(List.of("SSD/West")))
                .extracting(Workers.Worker::name, Workers.Worker::teamName)
                .containsExactly(tuple("Pia Crane", "West"));
        assertThat(workers.teams())
                .extracting(Workers.Team::name)
                .contains("West")
                .doesNotContain("Elsewhere");
    }

    @Test
    void how_somebody_stands_to_a_child_goes_by_who_works_with_it_today() {
        var standing = TestRecord.CONTEXT.getBean(Standing.class);
        var jane = MadeSight.of(Set.of(), Set.of("SSD/P1"), Set.of("SSD/T1"), Set.of());

        assertThat(standing.relations(jane, person("TL100001"))).containsExactlyInAnyOrder(Relation.OWN, Relation.TEAM);
        assertThat(standing.relations(jane, person("TL100003"))).containsExactly(Relation.TEAM);
        assertThat(standing.relations(jane, person("TL100004"))).containsExactly(Relation.SERVICE);
        assertThat(standing.relations(jane, new org.throughline.journey.PersonId(java.util.UUID.randomUUID())))
                .isEmpty();
        assertThat(standing.reviewedBy(Set.of("SSD/P2"), Set.of(person("TL100001"), person("TL100003"))))
                .containsExactly(person("TL100001"));
        assertThat(standing.withId("tl100005")).contains(person("TL100005"));
        assertThat(standing.idOf(person("TL100005"))).contains("TL100005");
    }

    private List<String> found(Sight who, String words) {
        return people.search(who, words, Optional.empty(), 10).stream()
                .map(profile -> profile.ids().getFirst())
                .toList();
    }
}
