package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.files.FileKind;
import org.throughline.web.improvement.plan.Followed.Standing;
import org.throughline.web.insight.MeasuresCounted.Better;

/** What the plan of any day says, from the changes up to it alone. */
class PlanOfADayTest {

    private static final Told SUPERVISION = new Told()
            .area("supervise", "2026-01-30")
            .area("interview", "2026-01-30")
            .area("supervise again", "2026-10-02")
            .itemFrom("2026-02-10", "Supervision", "supervise")
            .action("2026-02-20", "Supervision", "train", "2026-03-31")
            .action("2026-02-20", "Supervision", "audit", "2026-04-30")
            .done("2026-04-02", "Supervision", "train")
            .done("2026-04-28", "Supervision", "audit")
            .reviewed("2026-05-04", "Supervision", "2026-06-15")
            .sentBack("2026-06-16", "Supervision")
            .action("2026-06-20", "Supervision", "coach", "2026-07-31")
            .done("2026-07-20", "Supervision", "coach")
            .reviewed("2026-07-21", "Supervision", "2026-09-01")
            .shown("2026-09-03", "Supervision")
            .joined("2026-10-20", "Supervision", "supervise again");

    @ParameterizedTest(name = "as at {0} the item is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # as at      | the item is                         | actions open | overdue | review due | sent back | came back
              2026-02-10 | Open                                | 0            | 0       | no         | no        | no
              2026-02-20 | Open                                | 2            | 0       | no         | no        | no
              2026-03-31 | Open                                | 2            | 0       | no         | no        | no
              2026-04-01 | Open                                | 2            | 1       | no         | no        | no
              2026-04-02 | Open                                | 1            | 0       | no         | no        | no
              2026-04-28 | Actions done, not yet shown to work | 0            | 0       | no         | no        | no
              2026-05-04 | Under impact review                 | 0            | 0       | no         | no        | no
              2026-06-14 | Under impact review                 | 0            | 0       | no         | no        | no
              2026-06-15 | Under impact review                 | 0            | 0       | yes        | no        | no
              2026-06-16 | Open                                | 0            | 0       | no         | yes       | no
              2026-06-20 | Open                                | 1            | 0       | no         | yes       | no
              2026-07-21 | Under impact review                 | 0            | 0       | no         | no        | no
              2026-09-03 | Shown to work                       | 0            | 0       | no         | no        | no
              2026-10-20 | Open                                | 0            | 0       | no         | no        | yes
            """)
    void an_item_goes_from_open_to_shown_to_work_and_back(
            String asAt, String stage, int open, int overdue, String due, String sentBack, String cameBack) {
        var plan = SUPERVISION.asAt(asAt);
        var item = plan.items().getFirst();

        assertThat(item.stage().words()).isEqualTo(stage);
        assertThat(item.openActions()).hasSize(open);
        assertThat(plan.overdueActions()).hasSize(overdue);
        assertThat(plan.reviewsDue()).hasSize(due.equals("yes") ? 1 : 0);
        assertThat(item.isSentBack()).isEqualTo(sentBack.equals("yes"));
        assertThat(plan.cameBack()).hasSize(cameBack.equals("yes") ? 1 : 0);
    }

    @ParameterizedTest(name = "as at {0}: areas without an item {1}, items without an action {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # as at      | areas without an item       | items | without an action
              2026-01-29 |                             | 0     | 0
              2026-01-30 | interview supervise         | 0     | 0
              2026-02-10 | interview                   | 1     | 1
              2026-02-20 | interview                   | 1     | 0
              2026-06-16 | interview                   | 1     | 1
              2026-06-20 | interview                   | 1     | 0
              2026-10-02 | interview supervise-again   | 1     | 0
              2026-10-20 | interview                   | 1     | 1
            """)
    void areas_are_without_an_item_and_items_without_an_action_until_somebody_sees_to_them(
            String asAt, String areas, int items, int withoutAction) {
        var plan = SUPERVISION.asAt(asAt);

        assertThat(plan.areasWithoutItem())
                .extracting(area -> area.text().replace(' ', '-'))
                .containsExactlyInAnyOrder(areas == null ? new String[0] : areas.split(" "));
        assertThat(plan.items()).hasSize(items);
        assertThat(plan.itemsWithoutAction()).hasSize(withoutAction);
    }

    @ParameterizedTest(name = "due {0}, looked at on {1} for {2} days ahead: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # due        | as at      | days | is due | is overdue
              2026-03-10 | 2026-03-01 | 7    | no     | no
              2026-03-10 | 2026-03-03 | 7    | yes    | no
              2026-03-10 | 2026-03-10 | 7    | yes    | no
              2026-03-10 | 2026-03-11 | 7    | no     | yes
              2026-03-10 | 2026-03-10 | 0    | yes    | no
            """)
    void an_action_is_due_up_to_and_on_its_day_and_overdue_from_the_next(
            String due, String asAt, int days, String isDue, String isOverdue) {
        var plan = new Told()
                .item("2026-01-05", "Plans")
                .action("2026-01-05", "Plans", "train", due)
                .asAt(asAt);

        assertThat(plan.actionsDueWithin(days)).hasSize(isDue.equals("yes") ? 1 : 0);
        assertThat(plan.overdueActions()).hasSize(isOverdue.equals("yes") ? 1 : 0);
    }

    @Test
    void a_dropped_action_is_neither_open_nor_done_and_an_item_with_no_other_has_none() {
        var plan = new Told()
                .item("2026-01-05", "Plans")
                .action("2026-01-05", "Plans", "train", "2026-02-01")
                .dropped("2026-01-20", "Plans", "train")
                .asAt("2026-03-01");

        assertThat(plan.overdueActions()).isEmpty();
        assertThat(plan.itemsWithoutAction()).hasSize(1);
        assertThat(plan.items().getFirst().stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void a_moved_day_keeps_the_day_that_was_first_promised() {
        var action = new Told()
                .item("2026-01-05", "Plans")
                .action("2026-01-05", "Plans", "train", "2026-02-01")
                .moved("2026-01-30", "Plans", "train", "2026-03-01")
                .moved("2026-02-27", "Plans", "train", "2026-04-01")
                .asAt("2026-03-15")
                .items()
                .getFirst()
                .actions()
                .getFirst();

        assertThat(action.due()).isEqualTo(Told.day("2026-04-01"));
        assertThat(action.firstDue()).isEqualTo(Told.day("2026-02-01"));
        assertThat(action.moved()).isEqualTo(2);
    }

    @Test
    void the_pace_counts_what_came_what_closed_and_what_was_open_at_each_months_end() {
        var plan = new Told()
                .item("2026-01-05", "One")
                .item("2026-01-20", "Two")
                .item("2026-02-03", "Three")
                .closed("2026-03-09", "One")
                .closed("2026-03-31", "Two")
                .on("2026-04-02", "Two", new Change.Reopened("The audit of March"))
                .asAt("2026-05-15");

        assertThat(plan.pace(5))
                .containsExactly(
                        new Plan.Month(YearMonth.of(2026, 1), 2, 0, 2),
                        new Plan.Month(YearMonth.of(2026, 2), 1, 0, 3),
                        new Plan.Month(YearMonth.of(2026, 3), 0, 2, 1),
                        new Plan.Month(YearMonth.of(2026, 4), 1, 0, 2),
                        new Plan.Month(YearMonth.of(2026, 5), 0, 0, 2));
        assertThat(plan.monthsLeft(4)).contains(4); // two closed in four months, two open
        assertThat(plan.monthsLeft(1)).isEmpty();
    }

    @Test
    void an_item_taken_out_is_in_plans_of_earlier_days_and_its_area_is_without_an_item_again() {
        var told = new Told()
                .area("health", "2026-01-30")
                .itemFrom("2026-02-10", "Health", "health")
                .on("2026-03-01", "Health", new Change.TakenOut("Made twice"));

        assertThat(told.asAt("2026-02-20").items()).hasSize(1);
        assertThat(told.asAt("2026-03-02").items()).isEmpty();
        assertThat(told.asAt("2026-03-02").takenOut()).hasSize(1);
        assertThat(told.asAt("2026-03-02").areasWithoutItem()).hasSize(1);
    }

    @Test
    void items_of_which_nobody_has_said_anything_for_long_are_told() {
        var told = new Told()
                .item("2026-01-05", "Plans")
                .on(
                        "2026-02-01",
                        "Plans",
                        new Change.ProgressNoted(
                                UUID.randomUUID(), Told.day("2026-02-01"), Course.AT_RISK, "Begun", ""));

        assertThat(told.asAt("2026-04-02").silentFor(60)).isEmpty();
        assertThat(told.asAt("2026-04-03").silentFor(60)).hasSize(1);
        assertThat(told.asAt("2026-01-20").silentFor(60)).isEmpty();
    }

    @ParameterizedTest(name = "from {0} to {1}, {2} of {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # baseline | target | counted | of  | stands
              60       | 90     | 90      | 100 | REACHED
              60       | 90     | 91      | 100 | REACHED
              60       | 90     | 899     | 1000| BETTER
              60       | 90     | 60      | 100 | UNCHANGED
              60       | 90     | 59      | 100 | WORSE
              60       | 90     | 0       | 0   | CANNOT_TELL
            """)
    void a_measure_stands_somewhere_between_its_baseline_and_its_target(
            String baseline, String target, long numerator, long denominator, Standing stands) {
        var followed = new Told()
                .item("2026-01-05", "Plans")
                .follows("2026-01-05", "Plans", baseline, target)
                .counted("2026-02-28", numerator, denominator)
                .asAt("2026-03-01")
                .items()
                .getFirst()
                .measures()
                .getFirst();

        assertThat(followed.standing()).isEqualTo(stands);
    }

    @Test
    void a_count_from_before_the_baseline_says_nothing_about_the_item() {
        var told = new Told()
                .item("2026-01-05", "Plans")
                .follows("2026-03-05", "Plans", "60", "90")
                .counted("2026-02-28", 95, 100);

        assertThat(told.asAt("2026-03-06")
                        .items()
                        .getFirst()
                        .measures()
                        .getFirst()
                        .standing())
                .isEqualTo(Standing.CANNOT_TELL);
    }

    @Test
    void a_measure_is_followed_by_its_newest_whole_month_where_it_is_counted_by_months() {
        var year = reading("2025-05-16", "2026-05-15");
        var sinceApril = reading("2026-04-01", "2026-05-15");
        var march = reading("2026-03-01", "2026-03-31");
        var april = reading("2026-04-01", "2026-04-30");

        assertThat(Folding.newest(List.of(year, april, sinceApril, march))).containsEntry("M", april);
        assertThat(Folding.newest(List.of(year, sinceApril))).containsEntry("M", sinceApril);
    }

    private static Reading reading(String from, String to) {
        return new Reading("M", "M", "%", Better.HIGHER, Told.day(from), Told.day(to), 1, 2);
    }

    @ParameterizedTest(name = "{0} of {1} in {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # numerator | denominator | unit       | words
              625       | 1000        | %          | 62.5%
              1         | 3           | %          | 33.3%
              43        | 10000       | per 10,000 | 43 per 10,000
              29        | 2           | days       | 14.5 days
              1204      | 1           | ''         | 1,204
            """)
    void a_value_is_written_in_its_unit(long numerator, long denominator, String unit, String words) {
        var day = Told.day("2026-03-31");
        var reading = new Reading("M", "M", unit, Better.HIGHER, day, day, numerator, denominator);

        assertThat(Amounts.of(reading.value().orElseThrow(), unit)).isEqualTo(words);
    }

    @Test
    void every_kind_of_change_is_kept_and_read_again_as_it_was() {
        var id = UUID.randomUUID();
        var day = Told.day("2026-03-31");
        List<Change> all = List.of(
                new Change.Opened("T", Set.of(Theme.OVERSIGHT), Source.told("Letter", day, "x")),
                new Change.Joined(new Source(id, id, "Inspection", day, 3, 7, true, "y")),
                new Change.Described("T", "", Set.of()),
                new Change.Owned(Owner.withAccount("a", "Ada")),
                new Change.ActionAdded(id, "Do", Told.owner("Ben"), day, "Board", "Late"),
                new Change.ActionChanged(id, "Do", Told.owner("Ben"), day, "Why"),
                new Change.ActionNoted(id, "So"),
                new Change.ActionDone(id, day, "Done"),
                new Change.ActionReopened(id, "Why"),
                new Change.ActionDropped(id, "Why"),
                new Change.MilestoneSet(id, "Seen", day, ""),
                new Change.MilestoneReached(id, day, "Seen"),
                new Change.MilestoneDropped(id, "Why"),
                new Change.MeasureChosen(
                        id, "M", "Name", "%", true, new BigDecimal("60.5"), day, new BigDecimal("90"), day, ""),
                new Change.MeasureLeft(id, "Why"),
                new Change.EvidenceAdded(
                        id,
                        Evidence.Kind.DOCUMENT,
                        "Report",
                        day,
                        "Better",
                        "",
                        new Evidence.Document("a.pdf", FileKind.PDF, 12, "ab"),
                        0,
                        0),
                new Change.EvidenceTakenOut(id, "Why"),
                new Change.RatedAs(Rating.GOOD, "Why"),
                new Change.ProgressNoted(id, day, Course.ON_TRACK, "Done", ""),
                new Change.SentToReview(day, "Audit"),
                new Change.ShownToWork(day, "Why", List.of(id)),
                new Change.SentBack(day, "Why"),
                new Change.Reopened("Why"),
                new Change.TakenOut("Why"));

        assertThat(all).hasSize(Change.class.getPermittedSubclasses().length);
        assertThat(all)
                .allSatisfy(change -> assertThat(ChangeCodec.change(ChangeCodec.kind(change), ChangeCodec.body(change)))
                        .isEqualTo(change));
    }

    @Test
    void the_history_tells_before_and_after() {
        var told = new Told()
                .item("2026-01-05", "Plans")
                .action("2026-01-06", "Plans", "train", "2026-02-01")
                .moved("2026-01-30", "Plans", "train", "2026-03-01");

        var line = told.history("Plans").getFirst();
        assertThat(line.what()).isEqualTo("Changed an action");
        assertThat(line.by()).isEqualTo("Ada Reed");
        assertThat(line.before()).isEqualTo("train\nBen, Head of service, due 1 February 2026");
        assertThat(line.after()).isEqualTo("train\nBen, Head of service, due 1 March 2026\nWhy: Later");
        assertThat(line.after().toLowerCase(Locale.UK)).doesNotContain("null");
    }
}
