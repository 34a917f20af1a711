package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.improvement.plan.SmallPlan.must;
import static org.throughline.web.improvement.plan.SmallPlan.owner;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.web.pages.FormError;

/** What was written stays, whoever writes at the same time and whatever they write. */
class KeptPlanTest extends FollowedPlan {

    @Test
    void of_two_who_change_an_item_at_once_the_second_is_told_and_nothing_is_lost() {
        var item = small.item(keeper, "Audit");
        long seen = small.find(item).version();
        must(items.describe(keeper, item, seen, "Audit that changes practice", "Children are heard", Set.of()));

        var late = items.describe(small.keeper(), item, seen, "Audits", "", Set.of());

        assertThat(late).isInstanceOf(Answer.Overtaken.class);
        assertThat(((Answer.Overtaken) late).by()).isEqualTo(keeper.actor().name());
        must(items.describe(small.keeper(), item, small.find(item).version(), "Audits", "", Set.of()));
        assertThat(plan.history(item).getFirst().before())
                .isEqualTo("Audit that changes practice\nWhat will be different: Children are heard");
    }

    @Test
    void yesterdays_plan_can_be_read_today() {
        var item = UUID.randomUUID();
        var action = UUID.randomUUID();
        var then40 = Instant.now().minus(Duration.ofDays(40));
        var told = Source.told("A letter", today.minusDays(50), "Thresholds are to be clear");
        rows.add(item, then40, keeper.actor(), new Change.Opened("Thresholds", Set.of(), told));
        rows.add(
                item,
                then40,
                keeper.actor(),
                new Change.ActionAdded(action, "Train", owner(keeper), today.plusDays(5), "", ""));
        must(actions.done(keeper, item, action, Optional.of(today), "Done"));

        var then = plan.asAt(today.minusDays(30)).find(item).orElseThrow();

        assertThat(then.stage()).isEqualTo(Stage.OPEN);
        assertThat(then.actions().getFirst().done()).isEmpty();
        assertThat(plan.asAt(today.minusDays(41)).find(item)).isEmpty();
        assertThat(plan.asAt(today).find(item).orElseThrow().stage()).isEqualTo(Stage.ACTIONS_DONE);
    }

    @Test
    void huge_text_is_refused_at_its_box_and_no_text_breaks_the_plan() {
        var item = small.item(keeper, "Words");

        assertThat(errors(items.progress(
                        keeper,
                        item,
                        UUID.randomUUID(),
                        Optional.of(today),
                        Optional.of(Course.ON_TRACK),
                        "a".repeat(50_000),
                        "")))
                .containsExactly(new FormError("done", "Shorten this to 10,000 characters: it has 50,000"));
        must(items.progress(
                keeper,
                item,
                UUID.randomUUID(),
                Optional.of(today),
                Optional.of(Course.AT_RISK),
                "<script>\u0000\"'; drop table x; --</script> \uD83D\uDE00",
                ""));

        assertThat(small.find(item).progress().getFirst().done())
                .isEqualTo("<script>\"'; drop table x; --</script> \uD83D\uDE00");
    }

    @Test
    void an_agreed_plan_can_be_opened_as_it_stood_and_what_changed_since_is_listed() {
        var item = small.item(keeper, "Leaving care");
        assertThat(plan.agree(keeper, 1, Optional.of(today), "Agreed")).isInstanceOf(Answer.NotTheirs.class);
        int next = plan.versions().stream().map(Version::number).findFirst().orElse(0) + 1;
        must(plan.agree(director, next, Optional.of(today), "Agreed by the board"));
        must(plan.agree(director, next, Optional.of(today), "Agreed by the board")); // a second click
        var version = plan.versions().getFirst();
        assertThat(version.number()).isEqualTo(next);
        var action = small.action(keeper, item, owner(keeper), today.plusDays(1));
        must(actions.done(keeper, item, action, Optional.of(today), "Done"));

        assertThat(plan.asAt(version.moment()).find(item).orElseThrow().actions())
                .isEmpty();
        assertThat(Since.between(plan.asAt(version.moment()), plan.now()).of(item))
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.STAGE, Difference.Kind.ACTION_DONE, Difference.Kind.ACTION_ADDED);
    }
}
