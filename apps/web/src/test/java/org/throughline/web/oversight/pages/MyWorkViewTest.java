package org.throughline.web.oversight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.PersonId;
import org.throughline.journey.Standing;
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.OpenChild;
import org.throughline.web.pages.DueWords;

class MyWorkViewTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    private static final StatutoryClocks CLOCKS = StatutoryClocks.with(WorkingDays.england(), Settings.usual());
    private static final PersonId AMIRA = new PersonId(new UUID(0, 1));

    @Test
    void what_is_late_comes_first_with_how_late_it_is_and_the_law_it_comes_from() {
        var view = view(List.of(
                item(Kind.LATE, "CPP-04", "2026-03-06"),
                item(Kind.SOON, "ASM-01", "2026-03-13"),
                item(Kind.LATER, "CPP-08", "2027-06-01")));

        assertThat(view.sections())
                .extracting(MyWorkView.Section::title)
                .containsExactly("Late", "Due in the next 5 working days");
        var late = view.sections().getFirst().children().getFirst();
        assertThat(late.child()).isEqualTo("Amira Khan");
        var duty = late.duties().getFirst();
        assertThat(duty.due()).isEqualTo("6 March 2026");
        assertThat(duty.standing()).isEqualTo("Overdue by 3 working days");
        assertThat(duty.more())
                .contains("Late from 7 March 2026, the day after it was due.")
                .anyMatch(words -> words.startsWith("Whose duty: "));
        assertThat(duty.law()).isNotNull();
        assertThat(late.record()).isEqualTo("/children/" + AMIRA.value() + "/visits/new");
        assertThat(view.laterStill().count()).isEqualTo(1);
    }

    @Test
    void the_summary_is_one_sentence_a_person_would_say() {
        assertThat(view(List.of(
                                item(Kind.LATE, "CPP-04", "2026-03-06"),
                                item(Kind.SOON, "ASM-01", "2026-03-13"),
                                item(Kind.SOON, "ASM-02", "2026-03-13")))
                        .summary())
                .isEqualTo("You have 1 child. 1 thing is late and 2 are due in the next 5 working days.");
        assertThat(view(List.of()).summary())
                .isEqualTo("You have 1 child. Nothing is late and nothing is due in the next 5 working days.");
    }

    @Test
    void an_account_that_is_linked_to_no_worker_is_told_so_and_not_that_there_is_nothing_to_do() {
        var view = view(List.of(), List.of(), false, true);

        assertThat(view.unlinked()).contains("not linked to a worker");
    }

    @Test
    void the_duties_of_one_child_stand_together_in_each_part() {
        var view = view(List.of(
                item(Kind.LATE, "CPP-04", "2026-03-06"),
                item(Kind.LATE, "ASM-01", "2026-03-07"),
                item(Kind.SOON, "ASM-02", "2026-03-13")));

        var late = view.sections().getFirst();
        assertThat(late.count()).isEqualTo(2);
        assertThat(late.children()).hasSize(1);
        assertThat(late.children().getFirst().duties())
                .extracting(ChildDuties.Duty::due)
                .containsExactly("6 March 2026", "7 March 2026");
    }

    @Test
    void what_is_late_leads_to_the_form_that_takes_the_reason_and_what_is_due_does_not() {
        var view = view(List.of(item(Kind.LATE, "CPP-04", "2026-03-06"), item(Kind.SOON, "ASM-01", "2026-03-13")));

        assertThat(view.sections()
                        .getFirst()
                        .children()
                        .getFirst()
                        .duties()
                        .getFirst()
                        .give())
                .isEqualTo("/children/" + AMIRA.value() + "/late/CPP-04/2026-01-01?back=%2Fmy-work");
        assertThat(view.sections()
                        .getLast()
                        .children()
                        .getFirst()
                        .duties()
                        .getFirst()
                        .give())
                .isNull();
    }

    @Test
    void who_may_not_record_visits_gets_no_link_to_do_so() {
        var view = view(List.of(child()), List.of(item(Kind.LATE, "CPP-04", "2026-03-06")), true, false);

        var late = view.sections().getFirst().children().getFirst();
        assertThat(late.record()).isNull();
        assertThat(late.duties().getFirst().give()).isNull();
        assertThat(view.children().getFirst().record()).isNull();
    }

    @Test
    void a_child_is_shown_with_what_they_are_to_the_service_and_when_they_were_last_seen() {
        var shown = view(List.of()).children().getFirst();

        assertThat(shown.standing()).containsExactly("Child protection plan");
        assertThat(shown.age()).isEqualTo("7");
        assertThat(shown.lastSeen()).isEqualTo("9 March 2026 (2 days ago)");
    }

    private static MyWorkView view(List<Item> items) {
        return view(List.of(child()), items, true, true);
    }

    private static MyWorkView view(List<OpenChild> children, List<Item> items, boolean linked, boolean writes) {
        return MyWorkView.of(
                new Asked.Query(null, null, null, null, null, null, null, null, null).in(Scope.own()),
                children,
                items,
                items,
                CLOCKS.all(),
                words(),
                TODAY,
                linked,
                writes,
                new Reader(writes),
                Optional.empty());
    }

    private record Reader(boolean writes) implements ChildDuties.Reader {

        @Override
        public boolean mayWrite(Item item) {
            return writes;
        }

        @Override
        public boolean mayReview(Item item) {
            return false;
        }

        @Override
        public String place() {
            return "/my-work";
        }
    }

    private static ClockWords words() {
        var england = ZoneId.of("Europe/London");
        var clock = Clock.fixed(TODAY.atTime(9, 0).atZone(england).toInstant(), england);
        return new ClockWords(CLOCKS, DueWords.at(clock));
    }

    private static OpenChild child() {
        return new OpenChild(
                AMIRA,
                "Amira Khan",
                "VS1",
                Optional.of(LocalDate.parse("2018-07-01")),
                new Standing(
                        Optional.of(LocalDate.parse("2025-11-01")),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2026-01-01")),
                        Optional.empty(),
                        false),
                Optional.of(LocalDate.parse("2026-03-09")),
                "SSD/P1",
                "SSD/T1",
                1);
    }

    private static Item item(Kind kind, String clock, String due) {
        var day = Optional.of(LocalDate.parse(due));
        return new Item(
                AMIRA,
                "Amira Khan",
                "VS1",
                Optional.empty(),
                clock,
                "Child protection plan begun 1 January 2026",
                Optional.of(LocalDate.parse("2026-01-01")),
                day,
                day,
                Optional.empty(),
                Optional.empty(),
                kind,
                "",
                "",
                "",
                "SSD/P1",
                "SSD/T1");
    }
}
