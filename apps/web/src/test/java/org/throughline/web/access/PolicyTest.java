package org.throughline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.web.access.Verdict.Absent;
import org.throughline.web.access.Verdict.Allowed;
import org.throughline.web.access.Verdict.NeedsBreakGlass;
import org.throughline.web.access.Verdict.NeedsReason;
import org.throughline.web.access.Verdict.Refused;

/** What the matrix of roles does not show; MatrixTest holds the rest. */
class PolicyTest {

    private static final List<Verdict> FROM_THE_LEAST =
            List.of(new Absent(), new Refused("why"), new NeedsBreakGlass(), new NeedsReason(), new Allowed());

    @Test
    void of_two_ways_to_stand_to_a_child_the_more_generous_counts_in_either_order() {
        for (int less = 0; less < FROM_THE_LEAST.size(); less++) {
            for (int more = less; more < FROM_THE_LEAST.size(); more++) {
                var generous = FROM_THE_LEAST.get(more);
                assertThat(Policy.best(FROM_THE_LEAST.get(less), generous)).isEqualTo(generous);
                assertThat(Policy.best(generous, FROM_THE_LEAST.get(less))).isEqualTo(generous);
            }
        }
    }

    @Test
    void of_two_refusals_the_words_of_the_first_are_kept() {
        assertThat(Policy.best(new Refused("first"), new Refused("second"))).isEqualTo(new Refused("first"));
    }

    @Test
    void a_refusal_says_what_is_not_allowed() {
        assertThat(refusal(Act.WRITE)).contains("record work");
        assertThat(refusal(Act.ARRANGE)).contains("arrangements");
        assertThat(refusal(Act.REVIEW)).contains("reviewing officer");
        assertThat(refusal(Act.DECIDE)).contains("decide");
        assertThat(refusal(Act.EXPORT)).contains("export");
    }

    @Test
    void nobody_may_do_anything_to_their_own_record_whatever_their_roles() {
        var everything = EnumSet.allOf(Permission.class);
        for (var act : Act.values()) {
            for (var opening : Opening.values()) {
                assertThat(Policy.judge(everything, Relation.SELF, opening, act))
                        .as("%s, opened %s", act, opening)
                        .isEqualTo(new Absent());
            }
        }
    }

    private static String refusal(Act act) {
        return Policy.judge(Set.of(Permission.VIEW_OWN), Relation.OWN, Opening.NONE, act) instanceof Refused(var why)
                ? why
                : "";
    }
}
