package org.throughline.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private final Generations generations = new Generations();

    @Test
    void a_change_is_of_its_teams_alone() {
        generations.changed(Set.of("North", ""));
        long counted = generations.newest();
        generations.changed(Set.of("South"));

        assertThat(generations.since(counted)).isEqualTo(new Generations.Since(counted + 1, Set.of("South")));
        assertThat(generations.since(0).teams()).containsExactlyInAnyOrder("North", "", "South");
        assertThat(generations.since(generations.newest()).teams()).isEmpty();
    }
}
