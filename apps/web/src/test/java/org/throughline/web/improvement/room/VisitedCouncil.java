package org.throughline.web.improvement.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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

/** A small council that is visited: an inspector, a manager who shows them records, and rooms. */
abstract class VisitedCouncil extends ServiceTest {

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

    LocalDate today() {
        return LocalDate.now(clock);
    }

    PersonId child(String name) {
        return Objects.requireNonNull(council9.get(name));
    }

    String idOf(String name) {
        return children.idOf(child(name)).orElseThrow();
    }

    Room room(LocalDate opens, LocalDate closes) {
        return room("Second monitoring visit", opens, closes);
    }

    Room room(String title, LocalDate opens, LocalDate closes) {
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

    Room roomOfToday() {
        return room(today(), today().plusDays(1));
    }

    Room roomOfToday(String title) {
        return room(title, today(), today().plusDays(1));
    }

    Sight who(Person person) {
        return sights.of(person.account());
    }

    Verdict verdict(Person person, String name, Act act) {
        var who = who(person);
        return who.judge(child(name), children.relations(who, child(name)), act);
    }

    void putIn(Room room, String name) {
        assertThat(shown.putIn(who(manager), room, idOf(name), "Chosen by the lead inspector"))
                .isEqualTo(new Answer.Done());
    }

    Room madeLists() {
        var room = roomOfToday();
        lists.make(who(manager).actor(), room);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> rooms.find(room.id()).orElseThrow().lists() != Room.Lists.WORKING);
        assertThat(rooms.find(room.id()).orElseThrow().lists()).isEqualTo(Room.Lists.READY);
        return room;
    }
}
