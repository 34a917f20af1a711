package org.throughline.web.improvement.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.journey.PersonId;
import org.throughline.themes.Theme;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.Act;
import org.throughline.web.access.Children;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.access.Verdict;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.pages.SentFile;

class InspectionRoomTest extends ServiceTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Rooms rooms;

    @Autowired
    ShownChildren shown;

    @Autowired
    ChildLists lists;

    @Autowired
    Papers papers;

    @Autowired
    KeptFiles files;

    @Autowired
    Talk talk;

    @Autowired
    SmallCouncil council;

    @Autowired
    TestPeople people;

    @Autowired
    Sights sights;

    @Autowired
    Children children;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Map<String, PersonId> council9 = Map.of();
    Person inspector = new Person("", "");
    Person manager = new Person("", "");

    @BeforeEach
    void aCouncilIsVisited() {
        council9 = council.load();
        inspector = people.with("inspector");
        manager = people.with("service-manager");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private PersonId child(String name) {
        return Objects.requireNonNull(council9.get(name));
    }

    private String idOf(String name) {
        return children.idOf(child(name)).orElseThrow();
    }

    private Room room(LocalDate opens, LocalDate closes) {
        return room("Second monitoring visit", opens, closes);
    }

    private Room room(String title, LocalDate opens, LocalDate closes) {
        var id = UUID.randomUUID();
        assertThat(rooms.prepare(
                        who(manager).actor(),
                        id,
                        new Room.Said(title, "", Set.of(Theme.PLANS), today(), opens, closes)))
                .isEqualTo(new Answer.Done());
        var room = rooms.find(id).orElseThrow();
        assertThat(rooms.invite(who(manager).actor(), room, inspector.account()))
                .isEqualTo(new Answer.Done());
        return room;
    }

    private Room roomOfToday() {
        return room(today(), today().plusDays(1));
    }

    private Room roomOfToday(String title) {
        return room(title, today(), today().plusDays(1));
    }

    private Sight who(Person person) {
        return sights.of(person.account());
    }

    private Verdict verdict(Person person, String name, Act act) {
        var who = who(person);
        return who.judge(child(name), children.relations(who, child(name)), act);
    }

    private void putIn(Room room, String name) {
        assertThat(shown.putIn(who(manager), room, idOf(name), "Chosen by the lead inspector"))
                .isEqualTo(new Answer.Done());
    }

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

    private Room madeLists() {
        var room = roomOfToday();
        lists.make(who(manager).actor(), room);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> rooms.find(room.id()).orElseThrow().lists() != Room.Lists.WORKING);
        assertThat(rooms.find(room.id()).orElseThrow().lists()).isEqualTo(Room.Lists.READY);
        return room;
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

    @Test
    void a_document_lies_in_the_room_until_it_is_taken_out() throws IOException {
        var room = roomOfToday();
        var words = "What we will do".getBytes(UTF_8);
        var file = new SentFile("../plan<1>.txt", () -> new ByteArrayInputStream(words));

        assertThat(papers.add(who(manager).actor(), room, "Our plan", file)).isEqualTo(new Answer.Done());

        var paper = papers.in(room.id()).getFirst();
        assertThat(paper.name()).isEqualTo("plan<1>.txt");
        assertThat(files.bytes(paper.sha256())).isEqualTo(words);
        papers.takeOut(who(manager).actor(), room, paper.id());
        assertThat(papers.find(room.id(), paper.id())).isEmpty();
        assertThat(papers.in(room.id())).hasSize(1);
    }

    @Test
    void what_a_guest_opened_in_another_room_is_not_told_in_this_one() throws Exception {
        var one = roomOfToday("Visit about plans");
        var other = roomOfToday("Visit about care leavers");
        for (var room : List.of(one, other)) {
            mvc.perform(get("/room/" + room.id()).with(people.signedIn(inspector)))
                    .andExpect(status().isOk());
        }

        mvc.perform(get("/rooms/" + one.id() + "/opened").with(people.signedIn(manager)))
                .andExpect(content().string(containsString("(Visit about plans)")))
                .andExpect(content().string(not(containsString("Visit about care leavers"))));
    }

    @Test
    void a_document_of_another_room_is_not_found_in_this_one() throws IOException {
        var one = roomOfToday();
        var other = roomOfToday();
        papers.add(
                who(manager).actor(),
                one,
                "Our plan",
                new SentFile("a.pdf", () -> new ByteArrayInputStream("a".getBytes(UTF_8))));

        assertThat(papers.find(other.id(), papers.in(one.id()).getFirst().id())).isEmpty();
    }
}
