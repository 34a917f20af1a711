package org.throughline.web.improvement.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.improvement.board.MadeBoard.KEEPER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.ServiceTest;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

class MeetingsTest extends ServiceTest {

    @Autowired
    MadeBoard board;

    @Autowired
    Members members;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    Attendance attendance;

    @Autowired
    Minutes minutes;

    @Autowired
    Decisions decisions;

    @ParameterizedTest(name = "{0}, {1}, {2}, from {3} to {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            ''       | Chair | Council | 1/2/2026   |            | name: Enter the member’s name
            Jo Reed  | ''    | Council | 1/2/2026   |            | role: Enter the member’s role, such as Lead member for children
            Jo Reed  | Chair | ''      | 1/2/2026   |            | agency: Enter whom they sit on the board for, such as Police
            Jo Reed  | Chair | Council |            |            | from: Enter the day from which they sit on the board
            Jo Reed  | Chair | Council | soon       |            | from: Enter a day like 27/3/2026
            Jo Reed  | Chair | Council | 1/2/2026   | 31/1/2026  | until: The last day must not be before the first one, 1 February 2026
            """)
    void a_member_who_cannot_be_is_refused_at_the_box(
            String name, String role, String agency, String from, String until, String error) {
        var id = UUID.randomUUID();

        var kept = members.keep(
                KEEPER,
                id,
                new Members.Sent(name, role, agency, from == null ? "" : from, until == null ? "" : until, ""));

        assertThat(words(kept)).containsExactly(error);
        assertThat(members.find(id)).isEmpty();
    }

    @Test
    void what_was_put_down_about_a_member_is_kept_beside_what_is_put_down_later() {
        var member = board.member("Máire Ní Bhriain", "Detective superintendent", "Police");

        members.keep(
                KEEPER,
                member.id(),
                new Members.Sent("Máire Ní Bhriain", "Chief superintendent", "Police", "1/1/2010", "", ""));

        assertThat(members.find(member.id()).orElseThrow().role()).isEqualTo("Chief superintendent");
        assertThat(members.changes(member.id()))
                .extracting(change -> change.member().role())
                .containsExactly("Chief superintendent", "Detective superintendent");
    }

    @Test
    void a_member_does_not_leave_before_a_meeting_that_they_came_to() {
        var member = board.member("Sam Ode", "Head teacher", "Schools");
        var meeting = board.held();
        attend(meeting, member, "PRESENT", "");

        var kept = members.keep(
                KEEPER,
                member.id(),
                new Members.Sent("Sam Ode", "Head teacher", "Schools", "1/1/2010", "1/2/2010", ""));

        assertThat(words(kept))
                .containsExactly("until: They chaired or were marked at the meeting on " + Days.inWords(meeting.day())
                        + ". Correct that first");
    }

    @Test
    void nobody_is_marked_who_was_no_longer_on_the_board() {
        var member = board.member("Bo Gone", "Adviser", "Department for Education");
        members.keep(
                KEEPER,
                member.id(),
                new Members.Sent("Bo Gone", "Adviser", "Department for Education", "1/1/2010", "1/2/2010", ""));
        var meeting = board.held();

        assertThat(words(attend(meeting, member, "PRESENT", "")))
                .containsExactly("attendance: Bo Gone was not on the board on " + Days.inWords(meeting.day())
                        + ": they left on 1 February 2010");
        assertThat(attendance.of(meeting.id())).isEmpty();
    }

    @Test
    void who_came_who_did_not_and_who_stood_in_is_marked() {
        var came = board.member("Ann Came", "Head of health", "Health");
        var sent = board.member("Bob Sent", "Head teacher", "Schools");
        var meeting = board.held();

        assertThat(words(attend(meeting, came, "PRESENT", "Cy Else")))
                .containsExactly("state-" + came.id() + ": Ann Came was present, so nobody stood in for them");
        attend(meeting, came, "PRESENT", "");
        attend(meeting, sent, "APOLOGIES", "Cy Else");

        assertThat(attendance.of(meeting.id()))
                .containsOnly(
                        Map.entry(came.id(), new Attendance.Mark(Attendance.State.PRESENT, "")),
                        Map.entry(sent.id(), new Attendance.Mark(Attendance.State.APOLOGIES, "Cy Else")));
    }

    @Test
    void a_meeting_of_a_day_to_come_was_not_held_and_one_without_a_chair_neither() {
        var id = UUID.randomUUID();

        assertThat(words(meetings.keep(KEEPER, id, new Meetings.Sent("1/2/2099", "Room 1", "", "HELD"))))
                .containsExactly(
                        "chair: Select who chaired the meeting",
                        "state: A meeting on 1 February 2099 cannot have been held yet");
        assertThat(words(meetings.keep(KEEPER, id, new Meetings.Sent("32/2/2026", "", "x", "soon"))))
                .extracting(words -> words.replaceAll(":.*", ""))
                .containsExactly("day", "place", "state", "chair");
        assertThat(meetings.find(id)).isEmpty();
    }

    @Test
    void the_board_meets_once_a_day() {
        var meeting = board.held();

        var kept = meetings.keep(
                KEEPER, UUID.randomUUID(), new Meetings.Sent(meeting.day().toString(), "Room 1", "", "PLANNED"));

        assertThat(words(kept)).containsExactly("day: The board meets on " + Days.inWords(meeting.day()) + " already");
    }

    @Test
    void minutes_are_agreed_by_a_later_meeting_that_was_held_and_stay_as_they_are_from_then_on() {
        var meeting = board.held();
        var later = board.held();
        minutes.keep(KEEPER, meeting.id(), 0, "The chair opened the meeting.");
        long seen = minutes.of(meeting.id()).orElseThrow().number();
        decide(meeting, UUID.randomUUID(), "Audit every plan again");
        var decision = decisions.of(meeting.id()).getFirst();

        assertThat(words(minutes.agree(KEEPER, later.id(), meeting.id().toString(), 0)))
                .containsExactly("later: No minutes have been written yet");
        minutes.keep(KEEPER, later.id(), 0, "Later.");
        assertThat(words(minutes.agree(
                        KEEPER,
                        later.id(),
                        meeting.id().toString(),
                        minutes.of(later.id()).orElseThrow().number())))
                .containsExactly(
                        "later: Minutes are agreed by a meeting that was held later than " + Days.inWords(later.day()));
        assertThat(minutes.agree(KEEPER, meeting.id(), later.id().toString(), seen))
                .isInstanceOf(Kept.Done.class);

        var closed = Meetings.CLOSED;
        assertThat(words(minutes.keep(KEEPER, meeting.id(), seen, "Something else.")))
                .containsExactly("words: " + closed);
        assertThat(words(decide(meeting, decision.id(), "Audit no plan"))).containsExactly("what: " + closed);
        assertThat(words(decisions.takeOut(KEEPER, decision))).containsExactly("what: " + closed);
        assertThat(words(attend(meeting, board.member("Al", "Chair", "Council"), "PRESENT", "")))
                .containsExactly("attendance: " + closed);
        assertThat(words(agenda.keep(KEEPER, meeting.id(), UUID.randomUUID(), new Agenda.Sent("", "More", "", false))))
                .containsExactly("title: " + closed);
        assertThat(words(meetings.keep(
                        KEEPER, meeting.id(), new Meetings.Sent("1/1/2020", "Elsewhere", "", "CANCELLED"))))
                .containsExactly("day: " + closed);
        assertThat(minutes.of(meeting.id()).orElseThrow().words()).isEqualTo("The chair opened the meeting.");
        assertThat(decisions.of(meeting.id())).containsExactly(decision);
    }

    @Test
    void what_is_wrong_in_agreed_minutes_is_put_right_by_a_dated_note_under_them() {
        var meeting = board.held();
        var later = board.held();
        minutes.keep(KEEPER, meeting.id(), 0, "Twelve plans were read.");
        var note = UUID.randomUUID();
        assertThat(words(minutes.note(KEEPER, meeting.id(), note, "Eleven plans.")))
                .containsExactly("words: The minutes are not agreed yet: change the minutes themselves");
        minutes.agree(
                KEEPER,
                meeting.id(),
                later.id().toString(),
                minutes.of(meeting.id()).orElseThrow().number());

        minutes.note(KEEPER, meeting.id(), note, "It was eleven plans.");
        minutes.note(KEEPER, meeting.id(), note, "It was eleven plans.");

        assertThat(minutes.notes(meeting.id()))
                .extracting(it -> it.words() + " " + it.by())
                .containsExactly("It was eleven plans. Kit Keeper");
        assertThat(minutes.of(meeting.id()).orElseThrow().words()).isEqualTo("Twelve plans were read.");
    }

    @Test
    void minutes_that_somebody_else_has_changed_are_not_written_over() {
        var meeting = board.held();
        minutes.keep(KEEPER, meeting.id(), 0, "First.");
        long seen = minutes.of(meeting.id()).orElseThrow().number();
        minutes.keep(KEEPER, meeting.id(), seen, "Second.");

        assertThat(words(minutes.keep(KEEPER, meeting.id(), seen, "Third.")))
                .containsExactly("words: Kit Keeper has changed the minutes since you opened them."
                        + " Their text stands under yours: bring the two together");
        assertThat(minutes.of(meeting.id()).orElseThrow().words()).isEqualTo("Second.");
        assertThat(words(minutes.agree(KEEPER, meeting.id(), board.held().id().toString(), seen)))
                .containsExactly(
                        "later: The minutes have been changed since you opened this page. Read them again below");
    }

    @Test
    void the_same_sent_twice_is_kept_once() {
        var meeting = board.held();
        var id = UUID.randomUUID();

        decide(meeting, id, "Audit every plan again");
        decide(meeting, id, "Audit every plan again");

        assertThat(decisions.of(meeting.id())).hasSize(1);
    }

    @Test
    void a_decision_says_what_why_and_who() {
        var meeting = board.held();

        assertThat(words(decisions.keep(
                        KEEPER, meeting.id(), UUID.randomUUID(), new Decisions.Sent("", " ", "", "", false))))
                .containsExactly(
                        "what: Type what was decided",
                        "why: Type why it was decided",
                        "decidedBy: Enter who decided, such as The board");
        var planned = UUID.randomUUID();
        meetings.keep(KEEPER, planned, new Meetings.Sent("3/3/2098", "Room 1", "", "PLANNED"));
        assertThat(words(decisions.keep(
                        KEEPER, planned, UUID.randomUUID(), new Decisions.Sent("", "a", "b", "c", false))))
                .containsExactly("what: The meeting has not taken place yet, so nothing can have been decided");
    }

    private Kept attend(Meeting meeting, Member member, String state, String stoodIn) {
        return attendance.keep(KEEPER, meeting.id(), Map.of(member.id(), new Attendance.Sent(state, stoodIn)));
    }

    private Kept decide(Meeting meeting, UUID id, String what) {
        return decisions.keep(
                KEEPER, meeting.id(), id, new Decisions.Sent("", what, "Plans drift", "The board", false));
    }

    private static List<String> words(Kept kept) {
        return kept instanceof Kept.Refused(List<FormError> errors)
                ? errors.stream()
                        .map(error -> error.field() + ": " + error.words())
                        .toList()
                : List.of();
    }
}
