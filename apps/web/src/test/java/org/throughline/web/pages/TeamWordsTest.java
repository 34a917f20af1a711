package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamWordsTest {

    @Test
    void one_team_that_two_collections_of_files_name_is_shown_once() {
        assertThat(TeamWords.of(
                        Set.of("SSD/T1", "ALLOCATIONS/North"), Map.of("SSD/T1", "North", "ALLOCATIONS/North", "North")))
                .containsExactly(new TeamWords("ALLOCATIONS/North", "North", Set.of("ALLOCATIONS/North", "SSD/T1")));
    }

    @Test
    void two_teams_of_one_name_in_one_collection_stay_two() {
        assertThat(TeamWords.of(Set.of("SSD/T1", "SSD/T2"), Map.of("SSD/T1", "Assessment", "SSD/T2", "Assessment")))
                .extracting(TeamWords::keys)
                .containsExactly(Set.of("SSD/T1"), Set.of("SSD/T2"));
    }

    @Test
    void an_address_means_a_team_by_any_of_its_keys() {
        var north = new TeamWords("ALLOCATIONS/North", "North", Set.of("ALLOCATIONS/North", "SSD/T1"));

        assertThat(TeamWords.meant("SSD/T1", List.of(north))).isEqualTo(north);
        assertThat(TeamWords.meant("none", List.of(north)).keys()).containsExactly("");
        assertThat(TeamWords.meant("SSD/T9", List.of(north)).keys()).containsExactly("SSD/T9");
    }

    @Test
    void teams_stand_by_name_and_no_team_at_the_end() {
        assertThat(TeamWords.of(List.of("", "SSD/T2", "SSD/T1"), Map.of("SSD/T1", "West", "SSD/T2", "East")))
                .extracting(TeamWords::name)
                .containsExactly("East", "West", "No team in the loaded files");
    }
}
