package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.improvement.plan.SmallPlan.must;
import static org.throughline.web.improvement.plan.SmallPlan.owner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.themes.Theme;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Sight;
import org.throughline.web.access.TestPeople;
import org.throughline.web.improvement.plan.Items.Placing;
import org.throughline.web.improvement.plan.Reviews.Decided;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.SentFile;

/** From an area of a report to evidence that practice is better, through the doors of the plan. */
class FollowingAnItemTest extends ServiceTest {

    @Autowired
    SmallPlan small;

    @Autowired
    TestPeople people;

    @Autowired
    ImprovementPlan plan;

    @Autowired
    Items items;

    @Autowired
    Actions actions;

    @Autowired
    Proof proof;

    @Autowired
    Reviews reviews;

    @Autowired
    PlanRows rows;

    @Autowired
    JdbcClient jdbc;

    private Sight keeper;
    private Sight director;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void someKeepAndSomeDecide() {
        keeper = small.keeper();
        director = small.director();
        today = small.today();
    }

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

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
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

    private UUID closed(String title) {
        var item = underReview(title);
        must(decide(director, item, List.of(audit(item, 10, 10))));
        return item;
    }

    private UUID underReview(String title) {
        var item = small.item(keeper, title);
        var action = small.action(keeper, item, owner(keeper), today);
        must(actions.done(keeper, item, action, Optional.of(today), "Done"));
        must(reviews.send(keeper, item, small.find(item).version(), Optional.of(today), "Audit records"));
        return item;
    }

    private Answer decide(Sight who, UUID item, List<UUID> evidence) {
        return reviews.decide(
                who, item, small.find(item).version(), new Decided(Optional.of(true), "The records show it", evidence));
    }

    private UUID audit(UUID item, int looked, int well) {
        return must(proof.add(
                keeper,
                item,
                given(Evidence.Kind.AUDIT, "Audit of records", Optional.of(looked), Optional.of(well)),
                null));
    }

    private Proof.Given given(Evidence.Kind kind, String what, Optional<Integer> looked, Optional<Integer> well) {
        return new Proof.Given(
                UUID.randomUUID(),
                kind,
                what,
                Optional.of(today),
                "Better than before",
                "",
                Optional.empty(),
                looked,
                well);
    }

    private static SentFile file(String name, byte[] bytes) {
        return new SentFile(name, () -> new ByteArrayInputStream(bytes));
    }

    private static List<FormError> errors(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).errors();
    }

    private static String refused(Answer answer) {
        return errors(answer).getFirst().words();
    }
}
