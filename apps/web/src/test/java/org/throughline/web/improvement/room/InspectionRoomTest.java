package org.throughline.web.improvement.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.access.Verdict;

class InspectionRoomTest extends VisitedCouncil {

    @Test
    void an_inspector_reads_the_record_that_was_put_into_their_room_and_no_other() {
        putIn(roomOfToday(), "Amira");

        assertThat(verdict(inspector, "Amira", Act.VIEW)).isInstanceOf(Verdict.Allowed.class);
        assertThat(verdict(inspector, "Ben", Act.VIEW)).isInstanceOf(Verdict.Absent.class);
    }

    @Test
    void an_inspector_only_reads() {
        putIn(roomOfToday(), "Amira");

        assertThat(verdict(inspector, "Amira", Act.WRITE)).isInstanceOf(Verdict.Refused.class);
        assertThat(verdict(inspector, "Amira", Act.DECIDE)).isInstanceOf(Verdict.Refused.class);
        assertThat(verdict(inspector, "Amira", Act.EXPORT)).isInstanceOf(Verdict.Refused.class);
        assertThat(verdict(inspector, "Amira", Act.VIEW_RETURN)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void an_inspector_who_is_not_invited_into_this_room_sees_nothing_of_it() {
        var room = roomOfToday();
        putIn(room, "Amira");
        var other = people.with("inspector");

        assertThat(verdict(other, "Amira", Act.VIEW)).isInstanceOf(Verdict.Absent.class);
        assertThat(rooms.openTo(other.account())).isEmpty();
        assertThat(rooms.openTo(inspector.account())).extracting(Room::id).containsExactly(room.id());
    }

    @Test
    void somebody_of_the_council_gains_nothing_by_being_written_into_a_room() {
        var worker = people.with("social-worker");

        assertThat(rooms.invite(who(manager).actor(), roomOfToday(), worker.account()))
                .isInstanceOf(Answer.Refused.class);
    }

    @ParameterizedTest(name = "a room of {0} to {1} days from today shows its records today: {2}")
    @CsvSource({"0,0,true", "0,5,true", "1,5,false", "2,2,false"})
    void a_room_is_open_from_its_first_day_to_its_last(int opens, int closes, boolean open) {
        putIn(room(today().plusDays(opens), today().plusDays(closes)), "Amira");

        assertThat(verdict(inspector, "Amira", Act.VIEW) instanceof Verdict.Allowed)
                .isEqualTo(open);
    }

    @Test
    void the_day_after_its_last_a_room_is_closed() {
        var room = roomOfToday();
        putIn(room, "Amira");
        jdbc.sql("update improvement.room set opens = :day, closes = :day where id = :room")
                .param("day", today().minusDays(1))
                .param("room", room.id())
                .update();

        assertThat(verdict(inspector, "Amira", Act.VIEW)).isInstanceOf(Verdict.Absent.class);
        assertThat(rooms.openTo(inspector.account())).isEmpty();
    }

    @Test
    void a_record_taken_out_an_invitation_taken_back_and_a_room_closed_are_closed_at_once() {
        var one = roomOfToday();
        putIn(one, "Amira");
        shown.takeOut(who(manager), one, child("Amira"));
        assertThat(verdict(inspector, "Amira", Act.VIEW)).isInstanceOf(Verdict.Absent.class);

        putIn(one, "Amira");
        rooms.withdraw(who(manager).actor(), one, inspector.account());
        assertThat(verdict(inspector, "Amira", Act.VIEW)).isInstanceOf(Verdict.Absent.class);

        rooms.invite(who(manager).actor(), one, inspector.account());
        assertThat(verdict(inspector, "Amira", Act.VIEW)).isInstanceOf(Verdict.Allowed.class);
        rooms.close(who(manager).actor(), one);
        assertThat(verdict(inspector, "Amira", Act.VIEW)).isInstanceOf(Verdict.Absent.class);
    }

    @Test
    void a_restricted_record_is_put_in_only_by_somebody_who_can_open_it_and_is_then_open_to_the_guest() {
        people.restricted(child("Hal"));
        try {
            var room = roomOfToday();
            assertThat(shown.putIn(who(manager), room, idOf("Hal"), "Chosen by the lead inspector"))
                    .isInstanceOf(Answer.Refused.class);

            var named = named(child("Hal"));
            assertThat(shown.putIn(who(named), room, idOf("Hal"), "Chosen by the lead inspector"))
                    .isEqualTo(new Answer.Done());
            assertThat(verdict(inspector, "Hal", Act.VIEW)).isInstanceOf(Verdict.Allowed.class);
            assertThat(verdict(manager, "Hal", Act.VIEW)).isInstanceOf(Verdict.NeedsBreakGlass.class);
        } finally {
            people.unrestricted(child("Hal"));
        }
    }

    /** The service manager whom {@link TestPeople#restricted} named for the child last. */
    private Person named(PersonId child) {
        return jdbc.sql("""
                select a.id::text as account, a.user_name from access.restricted r
                  join access.restriction_reader n on n.restriction = r.id
                  join access.account a on a.id = n.account
                  join access.account_role ar on ar.account = a.id and ar.role = 'service-manager'
                 where r.child = :child
                """)
                .param("child", child.value())
                .query((row, _) -> new Person(row.getString("account"), row.getString("user_name")))
                .single();
    }

    @Test
    void an_identifier_that_nobody_has_and_one_of_a_hidden_child_get_the_same_answer() {
        people.restricted(child("Hal"));
        try {
            var room = roomOfToday();
            assertThat(shown.putIn(who(manager), room, idOf("Hal"), "Chosen"))
                    .isEqualTo(shown.putIn(who(manager), room, "no such child", "Chosen"));
        } finally {
            people.unrestricted(child("Hal"));
        }
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "'',0,0,0,title,a visit without a name",
        "A visit,2,1,0,closes,a last day before the first",
        "A visit,-3,-1,0,closes,a visit that is over",
        "A visit,0,61,0,closes,a room that stays open for two months",
        "A visit,0,1,1,asAt,lists of a day that has not come",
    })
    void what_cannot_be_a_visit_is_refused_at_its_field(
            String title, int opens, int closes, int asAt, String field, String case_) {
        var said = new Room.Said(
                title, "", Set.of(), today().plusDays(asAt), today().plusDays(opens), today().plusDays(closes));

        assertThat(rooms.prepare(who(manager).actor(), UUID.randomUUID(), said))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void a_second_click_prepares_asks_and_answers_nothing_twice() {
        var room = roomOfToday();
        int before = rooms.all().size();
        rooms.prepare(
                who(manager).actor(), room.id(), new Room.Said("Another", "", Set.of(), today(), today(), today()));
        assertThat(rooms.all()).hasSize(before);

        var question = UUID.randomUUID();
        var answer = UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            talk.ask(who(inspector).actor(), room, question, "Who signs off plans?");
            talk.answer(who(manager).actor(), room, question, answer, "The team manager does.");
        }
        assertThat(talk.questions(room.id()))
                .hasSize(1)
                .allSatisfy(asked -> assertThat(asked.answers()).hasSize(1));
    }
}
