package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.improvement.plan.SmallPlan.must;
import static org.throughline.web.improvement.plan.SmallPlan.owner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.plan.Items.Placing;
import org.throughline.web.pages.FormError;

/** From an area of a report to evidence that practice is better, through the doors of the plan. */
class FollowingAnItemTest extends FollowedPlan {

    @Test
    void an_area_becomes_an_item_that_is_followed_to_evidence_and_shown_to_work() {
        var area = small.inspection("Inspection of children’s services", today.minusDays(100), "Supervise all workers")
                .getFirst();
        assertThat(plan.now().areasWithoutItem()).extracting(it -> it.id()).contains(area);

        var item = UUID.randomUUID();
        must(items.place(keeper, List.of(new Placing(area, item, false, "Supervision", Set.of(Theme.SUPERVISION)))));
        assertThat(plan.now().areasWithoutItem()).extracting(it -> it.id()).doesNotContain(area);
        assertThat(plan.now().itemsWithoutAction()).extracting(Item::id).contains(item);

        var action = small.action(keeper, item, owner(director), today.minusDays(3));
        assertThat(plan.now().overdueActions())
                .filteredOn(it -> it.item().id().equals(item))
                .hasSize(1);
        assertThat(small.find(item).stage()).isEqualTo(Stage.OPEN);

        must(actions.done(director, item, action, Optional.of(today), "Sixty managers were trained"));
        assertThat(small.find(item).stage()).isEqualTo(Stage.ACTIONS_DONE);
        assertThat(plan.now().overdueActions()).noneMatch(it -> it.item().id().equals(item));

        must(reviews.send(keeper, item, small.find(item).version(), Optional.of(today), "Audit 20 records"));
        assertThat(small.find(item).stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(plan.now().reviewsDue()).extracting(Item::id).contains(item);

        assertThat(refused(decide(director, item, List.of())))
                .isEqualTo("This item has no evidence. Add what shows that it works first");
        var audit = audit(item, 20, 17);
        must(decide(director, item, List.of(audit)));

        assertThat(small.find(item).stage()).isEqualTo(Stage.SHOWN);
        assertThat(small.find(item).decision().orElseThrow().evidence()).containsExactly(audit);
        assertThat(plan.history(item))
                .extracting(HistoryLine::what)
                .containsExactly(
                        "Decided: shown to work",
                        "Added evidence",
                        "Sent it to impact review",
                        "Action done",
                        "Added an action",
                        "Made the item");
    }

    @Test
    void an_area_is_in_the_plan_once_and_several_come_in_together_or_not_at_all() {
        var areas = small.inspection("Inspection", today.minusDays(9), "First", "Second");
        var first = new Placing(areas.get(0), UUID.randomUUID(), false, "First", Set.of());
        must(items.place(keeper, List.of(first)));
        must(items.place(keeper, List.of(first))); // a second click

        var again = items.place(
                keeper,
                List.of(
                        new Placing(areas.get(0), UUID.randomUUID(), false, "First again", Set.of()),
                        new Placing(areas.get(1), UUID.randomUUID(), false, "Second", Set.of())));

        assertThat(errors(again))
                .containsExactly(new FormError("title-" + areas.get(0), "This area is already in the plan: “First”"));
        assertThat(plan.now().of(areas.get(1))).isEmpty();
        assertThat(plan.now().items().stream().filter(it -> it.title().equals("First")))
                .hasSize(1);
    }

    @Test
    void no_action_is_without_an_owner_and_a_day() {
        var item = small.item(keeper, "Plans");

        var answer = actions.add(
                keeper, item, new Actions.Asked(UUID.randomUUID(), " ", Optional.empty(), Optional.empty(), "", ""));

        assertThat(errors(answer)).extracting(FormError::field).containsExactly("what", "owner", "due");
        assertThat(small.find(item).actions()).isEmpty();
    }

    @Test
    void an_action_whose_day_has_passed_is_entered_only_with_the_reason() {
        var item = small.item(keeper, "Chronologies");
        var asked = new Actions.Asked(
                UUID.randomUUID(),
                "Write chronologies",
                Optional.of(Owner.elsewhere("Dr Ines Vale", "Designated doctor")),
                Optional.of(today.minusDays(1)),
                "",
                "Board of 3 May 2026, decision 4");

        assertThat(errors(plan.addAction(keeper, item, asked)))
                .extracting(FormError::field)
                .containsExactly("late");
        must(plan.addAction(
                keeper,
                item,
                new Actions.Asked(
                        asked.id(), asked.what(), asked.owner(), asked.due(), "Agreed in May", asked.source())));

        var action = small.find(item).actions().getFirst();
        assertThat(action.lateReason()).isEqualTo("Agreed in May");
        assertThat(action.source()).isEqualTo("Board of 3 May 2026, decision 4");
        assertThat(action.owner().words()).isEqualTo("Dr Ines Vale, Designated doctor");
    }

    @Test
    void the_owner_of_an_action_says_how_it_comes_along_and_nobody_else_who_only_sees_the_plan() {
        var manager = small.sight(people.with("team-manager"));
        var other = small.sight(people.with("team-manager"));
        var item = small.item(keeper, "Visits");
        var action = small.action(keeper, item, owner(manager), today.plusDays(30));

        must(actions.note(manager, item, action, "Half are trained"));
        assertThat(actions.note(other, item, action, "So I hear")).isInstanceOf(Answer.NotTheirs.class);
        assertThat(actions.done(other, item, action, Optional.of(today), "Done"))
                .isInstanceOf(Answer.NotTheirs.class);
        assertThat(actions.drop(manager, item, action, "Too hard")).isInstanceOf(Answer.NotTheirs.class);
        must(actions.done(manager, item, action, Optional.of(today), "All are trained"));

        assertThat(small.find(item).actions().getFirst().notes())
                .extracting(Action.Note::words)
                .containsExactly("Half are trained");
        assertThat(jdbc.sql("select count(*) from trail.row where outcome = 'DENIED' and actor = :actor")
                        .param("actor", other.actor().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}
