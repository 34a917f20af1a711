package org.throughline.web.improvement.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.improvement.board.MadeBoard.KEEPER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.ServiceTest;
import org.throughline.web.improvement.plan.Actions;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.SmallPlan;
import org.throughline.web.pages.Days;

class CarryingTest extends ServiceTest {

    @Autowired
    MadeBoard board;

    @Autowired
    SmallPlan small;

    @Autowired
    Decisions decisions;

    @Autowired
    Carrying carrying;

    @Autowired
    ImprovementPlan plan;

    @Autowired
    Actions actions;

    @Test
    void a_decision_becomes_an_action_of_the_plan_only_with_an_item_an_owner_and_a_day() {
        var keeper = small.keeper();
        var decision = decision();

        assertThat(words(carrying.carry(keeper, decision, sent(UUID.randomUUID(), "", "", "", ""))))
                .containsExactly(
                        "item: Select the item of the plan that the action belongs to",
                        "due: Type the day by which it is done, like 27/3/2027",
                        "owner: Say who does it: an action without an owner is nobody’s");
        var item = small.item(keeper, "Supervision").toString();
        assertThat(words(carrying.carry(keeper, decision, sent(UUID.randomUUID(), item, "Jo Reed", "", "1/2/2099"))))
                .containsExactly("role: Say what they are, such as designated nurse");
        assertThat(words(carrying.carry(
                        keeper,
                        decision,
                        sent(
                                UUID.randomUUID(),
                                item,
                                "Jo Reed",
                                "Head",
                                small.today().minusDays(3).toString()))))
                .containsExactly(
                        "late: The day it is due has passed. Choose a later day, or say why it is entered late");
        assertThat(decisions.find(decision.id()).orElseThrow().action()).isEmpty();
    }

    @Test
    void the_board_sees_what_became_of_its_decision() {
        var keeper = small.keeper();
        var decision = decision();
        var item = small.item(keeper, "Supervision");
        var action = UUID.randomUUID();
        var due = small.today().plusDays(30);

        var sent = sent(action, item.toString(), "Jo Reed", "Principal social worker", due.toString());
        carrying.carry(keeper, decision, sent);
        var carried = decisions.find(decision.id()).orElseThrow();

        assertThat(carried.action()).contains(action);
        assertThat(small.find(item).action(action).orElseThrow().source())
                .matches("Board of \\d+ \\w+ \\d{4}, decision 1");
        assertThat(became(carried).words())
                .endsWith("Open: Jo Reed, Principal social worker, due " + Days.inWords(due) + ".");
        assertThat(became(carried).without()).doesNotContain("Jo Reed").contains("Open: due");

        actions.done(keeper, item, action, Optional.of(small.today()), "All ten were audited");
        assertThat(became(carried).words())
                .contains("Done on " + Days.inWords(small.today()) + ": All ten were audited");
        assertThat(became(carried).open()).isFalse();

        assertThat(carrying.carry(keeper, carried, sent)).isEqualTo(new Kept.Done(action));
        assertThat(words(carrying.carry(
                        keeper, carried, sent(UUID.randomUUID(), item.toString(), "Jo", "Head", due.toString()))))
                .containsExactly("item: This decision has become an action of the plan already");
        assertThat(small.find(item).actions()).hasSize(1);
    }

    @Test
    void whoever_may_not_keep_the_plan_carries_nothing_into_it() {
        var decision = decision();
        var item = small.item(small.keeper(), "Supervision");

        var kept = carrying.carry(
                small.director(), decision, sent(UUID.randomUUID(), item.toString(), "Jo Reed", "Head", "1/2/2099"));

        assertThat(kept).isInstanceOf(Kept.Refused.class);
        assertThat(small.find(item).actions()).isEmpty();
    }

    private Carried became(Decision decision) {
        return Optional.ofNullable(Became.of(List.of(decision), plan.now()).get(decision.id()))
                .orElseThrow();
    }

    private Decision decision() {
        var meeting = board.held();
        decisions.keep(
                KEEPER,
                meeting.id(),
                UUID.randomUUID(),
                new Decisions.Sent("", "Audit ten files a month", "Plans drift", "The board", true));
        return decisions.of(meeting.id()).getFirst();
    }

    private static Carrying.Sent sent(UUID id, String item, String name, String role, String due) {
        return new Carrying.Sent(id, item, "Audit ten files a month", "", name, role, due, "");
    }

    private static List<String> words(Kept kept) {
        return kept instanceof Kept.Refused(var errors)
                ? errors.stream()
                        .map(error -> error.field() + ": " + error.words())
                        .toList()
                : List.of();
    }
}
