package org.throughline.web.improvement.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.throughline.web.access.Act;
import org.throughline.web.access.Verdict;

class RoomListsTest extends VisitedCouncil {

    @Test
    void the_lists_hold_the_children_of_their_day_without_names_and_without_restricted_ones() {
        people.restricted(child("Gwen"));
        try {
            var room = madeLists();

            var protection = lists.page(who(manager), room.id(), ChildList.PROTECTION, 0, 1000);
            assertThat(protection).extracting(ChildLists.Row::child).contains(child("Amira"));
            assertThat(protection).extracting(ChildLists.Row::child).doesNotContain(child("Gwen"));
            assertThat(protection.toString()).contains(idOf("Amira")).doesNotContain("Amira Stone");
            assertThat(lists.page(who(manager), room.id(), ChildList.CARE, 0, 1000))
                    .extracting(ChildLists.Row::child)
                    .contains(child("Hal"));
        } finally {
            people.unrestricted(child("Gwen"));
        }
    }

    @Test
    void a_child_restricted_after_the_lists_were_made_is_gone_from_them_and_from_their_number() {
        var room = madeLists();
        int before =
                Objects.requireNonNull(lists.sizes(who(inspector), room.id()).get(ChildList.PROTECTION));
        people.restricted(child("Amira"));
        try {
            assertThat(lists.page(who(inspector), room.id(), ChildList.PROTECTION, 0, 1000))
                    .extracting(ChildLists.Row::child)
                    .doesNotContain(child("Amira"));
            assertThat(lists.sizes(who(inspector), room.id())).containsEntry(ChildList.PROTECTION, before - 1);
        } finally {
            people.unrestricted(child("Amira"));
        }
    }

    @Test
    void a_guest_asks_for_a_record_from_a_list_and_it_is_put_in_or_declined_with_a_reason() {
        var room = madeLists();
        shown.ask(who(inspector), room, child("Amira"));
        shown.ask(who(inspector), room, child("Amira"));
        shown.ask(who(inspector), room, child("Dev"));
        assertThat(shown.requests(room.id()))
                .extracting(ShownChildren.Request::child)
                .containsExactlyInAnyOrder(child("Amira"), child("Dev"));

        for (var request : shown.requests(room.id())) {
            boolean amira = request.child().equals(child("Amira"));
            assertThat(shown.answer(who(manager), room, request.id(), amira, amira ? "" : "Her court hearing is today"))
                    .isEqualTo(new Answer.Done());
        }

        assertThat(verdict(inspector, "Amira", Act.VIEW)).isInstanceOf(Verdict.Allowed.class);
        assertThat(verdict(inspector, "Dev", Act.VIEW)).isInstanceOf(Verdict.Absent.class);
        assertThat(shown.requests(room.id()))
                .extracting(ShownChildren.Request::answer)
                .contains("Her court hearing is today");
    }

    @Test
    void nobody_is_told_no_without_a_reason() {
        var room = madeLists();
        shown.ask(who(inspector), room, child("Dev"));

        assertThat(shown.answer(
                        who(manager), room, shown.requests(room.id()).getFirst().id(), false, " "))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void a_record_that_stands_in_no_list_of_the_room_cannot_be_asked_for() {
        var room = roomOfToday();

        shown.ask(who(inspector), room, child("Amira"));

        assertThat(shown.requests(room.id())).isEmpty();
    }
}
