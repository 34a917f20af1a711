package org.throughline.clocks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.clocks.visits.FirstPlacementVisit;
import org.throughline.clocks.visits.FirstYearVisits;
import org.throughline.journey.Journey;
import org.throughline.journey.Story;

class LookTest {

    private static final LocalDate DAY = LocalDate.parse("2025-08-01");

    private static final Journey CHILD =
            Story.journey("2025-05-02 becomes looked after\n2025-05-08 seen\n2025-06-01 seen");

    @Test
    void what_several_clocks_need_of_a_child_is_worked_out_once() {
        var worked = new ArrayList<LocalDate>();
        var look = new Look(CHILD, DAY);

        for (int n = 0; n < 2; n++) {
            assertThat(look.once(Integer.class, (journey, asAt) -> {
                        worked.add(asAt);
                        return journey.facts().size();
                    }))
                    .isEqualTo(CHILD.facts().size());
        }
        assertThat(worked).containsExactly(DAY);
        assertThat(look.once(String.class, (_, asAt) -> "on " + asAt)).isEqualTo("on 2025-08-01");
    }

    @Test
    void clocks_that_look_together_say_what_each_says_by_itself() {
        var together = new Look(CHILD, DAY);

        for (var clock : List.<StatutoryClock>of(new FirstPlacementVisit(), new FirstYearVisits())) {
            assertThat(clock.read(together)).isNotEmpty().isEqualTo(clock.read(CHILD, DAY));
        }
    }
}
