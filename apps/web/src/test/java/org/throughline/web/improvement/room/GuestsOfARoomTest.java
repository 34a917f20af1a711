package org.throughline.web.improvement.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.web.pages.SentFile;

class GuestsOfARoomTest extends VisitedCouncil {

    @Test
    void a_document_lies_in_the_room_until_it_is_taken_out() throws IOException {
        var room = roomOfToday();
        var words = "What we will do".getBytes(UTF_8);
        var file = new SentFile("../plan<1>.txt", () -> new ByteArrayInputStream(words));

        assertThat(papers.add(who(manager).actor(), room, UUID.randomUUID(), "Our plan", file))
                .isEqualTo(new Answer.Done());

        var paper = papers.in(room.id()).getFirst();
        assertThat(paper.name()).isEqualTo("plan<1>.txt");
        assertThat(files.bytes(paper.sha256())).isEqualTo(words);
        papers.takeOut(who(manager).actor(), room, paper.id());
        assertThat(papers.find(room.id(), paper.id())).isEmpty();
        assertThat(papers.in(room.id())).hasSize(1);
    }

    @Test
    void a_document_of_another_room_is_not_found_in_this_one() throws IOException {
        var one = roomOfToday();
        var other = roomOfToday();
        papers.add(
                who(manager).actor(),
                one,
                UUID.randomUUID(),
                "Our plan",
                new SentFile("a.pdf", () -> new ByteArrayInputStream("a".getBytes(UTF_8))));

        assertThat(papers.find(other.id(), papers.in(one.id()).getFirst().id())).isEmpty();
    }

    @Test
    void what_a_guest_opened_in_another_room_is_not_told_in_this_one() throws Exception {
        var one = roomOfToday("Visit about plans");
        var other = roomOfToday("Visit about care leavers");
        enter(one);
        enter(other);

        assertThat(opened(one)).contains("(Visit about plans)").doesNotContain("Visit about care leavers");
    }

    @Test
    void a_document_that_was_sent_twice_lies_there_once_and_its_reading_is_written_down() throws Exception {
        var room = roomOfToday();
        var words = "What we will do".getBytes(UTF_8);
        var id = UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            papers.add(
                    who(manager).actor(),
                    room,
                    id,
                    "Our plan",
                    new SentFile("plan.txt", () -> new ByteArrayInputStream(words)));
        }
        assertThat(papers.in(room.id())).hasSize(1);
        var paper = papers.in(room.id()).getFirst();

        for (var address : List.of("/room/", "/rooms/")) {
            mvc.perform(get(address + room.id() + "/documents/" + paper.id())
                            .with(people.signedIn(address.equals("/room/") ? inspector : manager)))
                    .andExpect(status().isOk())
                    .andExpect(content().bytes(words));
        }

        assertThat(opened(room)).contains("document of an inspection room", "Our plan");
    }

    @Test
    void a_room_whose_name_begins_like_another_is_told_nothing_of_that_one() throws Exception {
        var one = roomOfToday("Visit");
        enter(roomOfToday("Visit about care leavers"));

        assertThat(opened(one)).contains("Nothing yet");
    }

    @Test
    void what_a_guest_was_refused_elsewhere_is_no_affair_of_this_room() throws Exception {
        var room = roomOfToday();
        putIn(room, "Amira");
        for (var name : List.of("Amira", "Ben")) {
            mvc.perform(get("/children/" + child(name).value() + "/visits/new").with(people.signedIn(inspector)))
                    .andExpect(status().is4xxClientError());
        }

        assertThat(opened(room))
                .containsOnlyOnce("Refused: ")
                .contains("/children/" + child("Amira").value())
                .doesNotContain(child("Ben").value().toString());
    }

    @Test
    void much_that_was_done_in_another_room_hides_nothing_that_was_done_in_this_one() throws Exception {
        var room = roomOfToday("Visit about plans");
        enter(room);
        jdbc.sql("""
                insert into trail.row (at, outcome, actor, actor_name, role, what, room, detail, request)
                select now(), 'READ', :actor, 'A guest', '', 'inspection room', :room, 'Elsewhere', 'r'
                  from generate_series(1, 201)
                """)
                .param("actor", inspector.account())
                .param("room", roomOfToday("Visit about care leavers").id())
                .update();

        assertThat(opened(room)).contains("(Visit about plans)").doesNotContain("Elsewhere", "Only the newest 200");
    }

    private void enter(Room room) throws Exception {
        mvc.perform(get("/room/" + room.id()).with(people.signedIn(inspector))).andExpect(status().isOk());
    }

    private String opened(Room room) throws Exception {
        return mvc.perform(get("/rooms/" + room.id() + "/opened").with(people.signedIn(manager)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void words_that_were_sent_when_the_session_had_ended_stand_in_their_box_again() throws Exception {
        var room = madeLists();
        var question = UUID.randomUUID();
        talk.ask(who(inspector).actor(), room, question, "Who signs off plans?");
        shown.ask(who(inspector), room, child("Amira"));
        var request = shown.requests(room.id()).getFirst().id();
        var browser = people.browserOf(manager);
        var address = "/rooms/" + room.id();

        record Sent(String to, String box, String words, String form) {}
        for (var sent : List.of(
                new Sent("/questions/" + question, "answer-" + question, "Their team manager does", "/questions"),
                new Sent("/requests/" + request, "request-" + request, "A court forbids it", "/records"),
                new Sent("/records", "why", "Chosen by the lead inspector", "/records"))) {
            mvc.perform(post(address + sent.to())
                    .cookie(browser)
                    .param(sent.box(), sent.words())
                    .param("_csrf", "of a session that has ended"));

            mvc.perform(get(address + sent.form()).cookie(browser).with(people.signedIn(manager)))
                    .andExpect(content().string(containsString(sent.words())));
        }
    }
}
