package org.throughline.web.improvement.room;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** What guests ask in a room, what they are answered, and whom they can turn to. Nothing said is ever changed. */
@Component
public class Talk {

    /** The longest question or answer, in characters. */
    public static final int LONGEST = 5_000;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Talk(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    public record Said(String text, Instant at, String by) {}

    public record Question(UUID id, Said asked, List<Said> answers) {}

    /** @param reach how to reach them: a telephone number, an e-mail address, a room */
    public record Contact(UUID id, String name, String role, String reach) {}

    /** Every question in the order in which they were asked. */
    public List<Question> questions(UUID room) {
        record Answered(UUID question, Said said) {}
        var answers = jdbc
                .sql("""
                select a.question, a.text, a.answered, a.by_name
                  from improvement.room_answer a join improvement.room_question q on q.id = a.question
                 where q.room = :room order by a.answered, a.id
                """)
                .param("room", room)
                .query((row, _) -> new Answered(
                        row.getObject("question", UUID.class),
                        new Said(
                                row.getString("text"),
                                row.getTimestamp("answered").toInstant(),
                                row.getString("by_name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Answered::question, Collectors.mapping(Answered::said, Collectors.toList())));
        return jdbc.sql("""
                select id, text, asked, by_name from improvement.room_question where room = :room order by asked, id
                """)
                .param("room", room)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Question(
                            id,
                            new Said(
                                    row.getString("text"),
                                    row.getTimestamp("asked").toInstant(),
                                    row.getString("by_name")),
                            answers.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Asks under this id; the second click of the same form asks nothing more. */
    @Transactional
    public Answer ask(Actor who, Room room, UUID id, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return refused("question", text, "Type your question");
        }
        int asked = jdbc.sql("""
                insert into improvement.room_question (id, room, text, asked, by_name)
                values (:id, :room, :text, :at, :by) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("room", room.id())
                .param("text", text.strip())
                .param("at", OffsetDateTime.now(clock))
                .param("by", who.name())
                .update();
        if (asked > 0) {
            trail.wroteIn(room.id(), who, "asked in an inspection room", null, room.title());
        }
        return new Answer.Done();
    }

    /** Answers a question of this room under this id. */
    @Transactional
    public Answer answer(Actor who, Room room, UUID question, UUID id, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return refused("answer-" + question, text, "Type the answer");
        }
        int answered = jdbc.sql("""
                insert into improvement.room_answer (id, question, text, answered, by_name)
                select :id, q.id, :text, :at, :by from improvement.room_question q
                 where q.id = :question and q.room = :room
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("question", question)
                .param("room", room.id())
                .param("text", text.strip())
                .param("at", OffsetDateTime.now(clock))
                .param("by", who.name())
                .update();
        if (answered > 0) {
            trail.wroteIn(room.id(), who, "answered in an inspection room", null, room.title());
        }
        return new Answer.Done();
    }

    private static Answer refused(String field, String text, String missing) {
        return new Answer.Refused(
                field, text.isBlank() ? missing : "Type no more than %,d characters".formatted(LONGEST));
    }

    public List<Contact> contacts(UUID room) {
        return jdbc.sql("""
                select id, name, role, reach from improvement.room_contact
                 where room = :room and taken_out is null order by added, id
                """).param("room", room).query(Contact.class).list();
    }

    @Transactional
    public Answer addContact(Actor who, Room room, UUID id, String name, String role, String reach) {
        if (name.isBlank()) {
            return new Answer.Refused("name", "Enter the name of the contact");
        }
        if (reach.isBlank()) {
            return new Answer.Refused("reach", "Enter how to reach them, such as a telephone number");
        }
        if (name.length() + role.length() + reach.length() > LONGEST) {
            return new Answer.Refused("name", "Type less: a name, a role and how to reach them");
        }
        int added = jdbc.sql("""
                insert into improvement.room_contact (id, room, name, role, reach, added, by_name)
                values (:id, :room, :name, :role, :reach, :at, :by) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("room", room.id())
                .param("name", name.strip())
                .param("role", role.strip())
                .param("reach", reach.strip())
                .param("at", OffsetDateTime.now(clock))
                .param("by", who.name())
                .update();
        if (added > 0) {
            trail.wroteIn(
                    room.id(), who, "named a contact of an inspection room", null, room.title() + ": " + name.strip());
        }
        return new Answer.Done();
    }

    @Transactional
    public void takeOutContact(Actor who, Room room, UUID contact) {
        int taken = jdbc.sql("""
                update improvement.room_contact set taken_out = :at
                 where id = :id and room = :room and taken_out is null
                """)
                .param("id", contact)
                .param("room", room.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (taken > 0) {
            trail.wroteIn(room.id(), who, "took a contact out of an inspection room", null, room.title());
        }
    }
}
