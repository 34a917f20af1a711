package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.improvement.plan.SmallPlan.must;
import static org.throughline.web.improvement.plan.SmallPlan.owner;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.web.improvement.plan.Items.Placing;
import org.throughline.web.improvement.plan.Reviews.Decided;

/** That everything was done shows nothing: who decides that an item works, on what, and what brings it back. */
class ShownToWorkTest extends FollowedPlan {

    @Test
    void an_area_of_a_later_report_brings_back_what_was_shown_to_work_and_an_earlier_one_does_not() {
        var item = closed("Return interviews");
        var earlier = small.inspection("Inspection of long ago", today.minusDays(900), "Return interviews")
                .getFirst();
        var later = small.inspection("Inspection to come", today.plusDays(1), "Return interviews again")
                .getFirst();

        must(items.place(keeper, List.of(new Placing(earlier, item, true, "", Set.of()))));
        assertThat(small.find(item).stage()).isEqualTo(Stage.SHOWN);
        must(items.place(keeper, List.of(new Placing(later, item, true, "", Set.of()))));

        var back = small.find(item);
        assertThat(back.isOpen()).isTrue();
        assertThat(back.cameBack()).isTrue();
        assertThat(back.sources()).hasSize(3);
        assertThat(plan.now().cameBack()).extracting(Item::id).contains(item);
        assertThat(plan.history(item)).extracting(HistoryLine::what).contains("Decided: shown to work");
    }

    @Test
    void nothing_is_shown_to_work_while_an_action_is_open_or_before_the_day_of_the_review() {
        var item = small.item(keeper, "Caseloads");
        var action = small.action(keeper, item, owner(keeper), today);
        assertThat(refused(reviews.send(keeper, item, small.find(item).version(), Optional.of(today), "Count them")))
                .isEqualTo("One action of this item is open: “Train all managers”");
        must(actions.done(keeper, item, action, Optional.of(today), "Done"));
        must(reviews.send(keeper, item, small.find(item).version(), Optional.of(today.plusDays(60)), "Count them"));
        var audit = audit(item, 10, 9);

        assertThat(refused(decide(director, item, List.of(audit)))).startsWith("The impact review is on ");
        must(reviews.send(keeper, item, small.find(item).version(), Optional.of(today), "Count them now"));
        small.action(keeper, item, owner(keeper), today);
        assertThat(refused(decide(director, item, List.of(audit))))
                .isEqualTo("One action of this item is open: “Train all managers”");
    }

    @Test
    void a_note_alone_shows_nothing() {
        var item = underReview("Life story work");
        var note = must(proof.add(
                keeper,
                item,
                given(Evidence.Kind.NOTE, "What managers say", Optional.empty(), Optional.empty()),
                null));

        assertThat(refused(decide(director, item, List.of(note)))).startsWith("A note says what somebody thinks");
    }

    @Test
    void nobody_decides_about_an_item_that_they_own() {
        var item = underReview("Placements");
        must(items.own(keeper, item, small.find(item).version(), Optional.of(owner(director))));
        var audit = audit(item, 10, 10);

        assertThat(decide(director, item, List.of(audit)))
                .isEqualTo(new Answer.NotTheirs(
                        "You own this item. Somebody else has to decide whether it was shown to work."));
        must(decide(small.director(), item, List.of(audit)));
    }

    @Test
    void an_item_that_did_not_work_is_sent_back_with_the_reason() {
        var item = underReview("Health assessments");

        must(reviews.decide(
                director,
                item,
                small.find(item).version(),
                new Decided(Optional.of(false), "Half are still late", List.of())));

        assertThat(small.find(item).isSentBack()).isTrue();
        assertThat(small.find(item).stage()).isEqualTo(Stage.OPEN);
        assertThat(plan.now().itemsWithoutAction()).extracting(Item::id).contains(item);
        assertThat(small.find(item).decision().orElseThrow().why()).isEqualTo("Half are still late");
    }

    @Test
    void a_document_is_kept_as_it_came_and_what_pretends_to_be_one_is_refused() throws Exception {
        var item = small.item(keeper, "Records");
        var pdf = bytes("%PDF-1.7 audit of records %%EOF");
        var given = given(Evidence.Kind.DOCUMENT, "Audit report", Optional.empty(), Optional.empty());

        assertThat(refused(proof.add(keeper, item, given, file("audit.pdf", bytes("MZ\u0000\u0001")))))
                .isEqualTo("audit.pdf: This is a program, not a document");
        assertThat(refused(proof.add(keeper, item, given, file("audit.pdf", bytes("<html>")))))
                .contains("a web page");
        assertThat(refused(proof.add(keeper, item, given, file("audit.pdf", new byte[0]))))
                .contains("is empty");
        assertThat(refused(proof.add(keeper, item, given, null))).isEqualTo("Select the document");
        must(proof.add(keeper, item, given, file("../../audit.docx", pdf)));

        var document =
                Objects.requireNonNull(small.find(item).evidence().getFirst().file());
        assertThat(document.name()).isEqualTo("audit.pdf");
        var out = new ByteArrayOutputStream();
        proof.write(document, out);
        assertThat(out.toByteArray()).isEqualTo(pdf);
    }
}
