package org.throughline.examples.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.lives.Window;

class WorkforceTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 21);
    private static final Window WINDOW = Window.around(AS_AT);

    @Test
    void every_patch_has_a_team_and_every_team_but_the_top_one_a_parent_that_exists() {
        var teams = workforce(1).teams();
        var keys = teams.stream().map(Team::key).toList();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(teams)
                .filteredOn(team -> team.kind() == Team.Kind.PROTECTION)
                .hasSize(6);
        assertThat(teams).filteredOn(team -> team.parent().isEmpty()).hasSize(1);
        assertThat(teams).filteredOn(team -> !team.parent().isEmpty()).allMatch(team -> keys.contains(team.parent()));
    }

    @Test
    void one_team_of_six_is_overloaded() {
        assertThat(workforce(1).teams()).filteredOn(Team::overloaded).hasSize(1);
    }

    @Test
    void every_team_has_a_manager() {
        var workforce = workforce(1);
        var managed = workforce.workersSince(WINDOW.first(), AS_AT).stream()
                .filter(worker -> worker.jobTitle().equals("Team manager"))
                .map(Worker::team)
                .toList();

        assertThat(managed)
                .containsExactlyInAnyOrderElementsOf(workforce.teams().stream()
                        .filter(team -> team.kind() != Team.Kind.SERVICE)
                        .toList());
    }

    @Test
    void nobody_is_given_a_child_before_they_came_or_after_they_left() {
        assertThat(given(workforce(1), 2_000)).allSatisfy(allocation -> {
            assertThat(allocation.from())
                    .isAfterOrEqualTo(allocation.worker().from())
                    .isBefore(allocation.to());
            assertThat(allocation.to()).isBeforeOrEqualTo(allocation.worker().to());
        });
    }

    @Test
    void the_same_children_in_the_same_order_are_given_to_the_same_workers() {
        assertThat(given(workforce(1), 500)).isEqualTo(given(workforce(1), 500));
        assertThat(given(workforce(1), 500)).isNotEqualTo(given(workforce(2), 500));
    }

    @Test
    void a_child_has_one_worker_of_a_team_at_a_time() {
        var workforce = workforce(1);
        for (int child = 0; child < 500; child++) {
            var its = give(workforce, child);
            for (int i = 1; i < its.size(); i++) {
                assertThat(its.get(i).from()).isAfterOrEqualTo(its.get(i - 1).to());
                assertThat(its.get(i - 1).whyEnded()).isNotEmpty();
            }
        }
    }

    private static List<Allocation> given(Workforce workforce, int children) {
        return IntStream.range(0, children)
                .mapToObj(child -> give(workforce, child))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Allocation> give(Workforce workforce, int child) {
        var team = workforce.team(child % 2 == 0 ? Team.Kind.PROTECTION : Team.Kind.CARE, child);
        var from = WINDOW.first().plusDays(child % 300);
        return workforce.give(team, from, from.plusDays(20 + child % 250), "FCONTA", Chance.of(child));
    }

    private static Workforce workforce(long seed) {
        return new Workforce(seed, "Valeshire", 12_000, 6, WINDOW);
    }
}
