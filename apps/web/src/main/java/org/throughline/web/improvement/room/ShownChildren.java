package org.throughline.web.improvement.room;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Children;
import org.throughline.web.access.InspectionRooms;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Verdict;
import org.throughline.web.trail.Trail;

/** Whose records stand in which room: asked for by a guest, put in and taken out by a manager who may see the child. */
@Component
public class ShownChildren implements InspectionRooms {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Children children;
    private final Trail trail;
    private final Clock clock;

    ShownChildren(JdbcClient jdbc, Children children, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.children = children;
        this.trail = trail;
        this.clock = clock;
    }

    /** A child's record in a room. */
    public record Shown(PersonId child, String knownBy, Instant putIn, String by, String why, Optional<Instant> out) {}

    /**
     * A guest asked for a record.
     *
     * @param answer why it was declined; empty where it was put in, or nobody has answered yet
     */
    public record Request(
            UUID id,
            PersonId child,
            String knownBy,
            Instant asked,
            String by,
            Optional<Instant> answered,
            String answer) {}

    @Override
    public Set<PersonId> shownTo(String account) {
        return new HashSet<>(jdbc.sql("""
                select distinct c.child
                  from improvement.room_child c
                  join improvement.room r on r.id = c.room
                  join improvement.room_guest g on g.room = r.id
                 where c.taken_out is null and r.closed is null and :today between r.opens and r.closes
                   and g.account = :account::uuid and g.withdrawn is null
                """)
                .param("today", LocalDate.now(clock))
                .param("account", account)
                .query((row, _) -> new PersonId(row.getObject("child", UUID.class)))
                .list());
    }

    /** Every record that stands or stood in the room, the newest first. */
    public List<Shown> in(UUID room) {
        return jdbc.sql("""
                select child, known_by, put_in, by_name, why, taken_out from improvement.room_child
                 where room = :room order by put_in desc, known_by
                """)
                .param("room", room)
                .query((row, _) -> new Shown(
                        new PersonId(row.getObject("child", UUID.class)),
                        row.getString("known_by"),
                        row.getTimestamp("put_in").toInstant(),
                        row.getString("by_name"),
                        row.getString("why"),
                        Rooms.moment(row, "taken_out")))
                .list();
    }

    /** Everything that guests asked for, what is not answered first. */
    public List<Request> requests(UUID room) {
        return jdbc.sql("""
                select id, child, known_by, asked, by_name, answered, answer from improvement.room_request
                 where room = :room order by answered nulls first, asked
                """)
                .param("room", room)
                .query((row, _) -> new Request(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("child", UUID.class)),
                        row.getString("known_by"),
                        row.getTimestamp("asked").toInstant(),
                        row.getString("by_name"),
                        Rooms.moment(row, "answered"),
                        row.getString("answer")))
                .list();
    }

    /**
     * Puts the record of the child with this identifier into the room. Whoever does must be able to see the record: a
     * restricted one is put in by somebody who is named for it or has broken the glass.
     */
    @Transactional
    public Answer putIn(Sight who, Room room, String identifier, String why) {
        if (identifier.isBlank()) {
            return new Answer.Refused("child", "Enter the child's identifier");
        }
        if (why.isBlank() || why.length() > LONGEST) {
            return new Answer.Refused(
                    "why",
                    why.isBlank()
                            ? "Say why the record is shown, such as who chose it"
                            : "Type no more than %d characters".formatted(LONGEST));
        }
        if (room.isOverOn(LocalDate.now(clock))) {
            return new Answer.Refused("child", "This room is closed: prepare another for a new visit");
        }
        var child = children.withId(identifier).filter(it -> sees(who, it));
        if (child.isEmpty()) {
            return new Answer.Refused("child", "No child whom you can see has this identifier: check it and try again");
        }
        put(who, room, child.get(), children.idOf(child.get()).orElse(identifier.strip()), why.strip());
        return new Answer.Done();
    }

    private boolean sees(Sight who, PersonId child) {
        return who.judge(child, children.relations(who, child), Act.VIEW) instanceof Verdict.Allowed;
    }

    private void put(Sight who, Room room, PersonId child, String knownBy, String why) {
        var now = OffsetDateTime.now(clock);
        int put = jdbc.sql("""
                insert into improvement.room_child (room, child, known_by, put_in, by_name, why)
                values (:room, :child, :knownBy, :at, :by, :why)
                on conflict (room, child) where taken_out is null do nothing
                """)
                .param("room", room.id())
                .param("child", child.value())
                .param("knownBy", knownBy)
                .param("at", now)
                .param("by", who.actor().name())
                .param("why", why)
                .update();
        jdbc.sql("""
                update improvement.room_request set answered = :at
                 where room = :room and child = :child and answered is null
                """)
                .param("room", room.id())
                .param("child", child.value())
                .param("at", now)
                .update();
        if (put > 0) {
            trail.wroteIn(
                    room.id(), who.actor(), "put a record into an inspection room", child, room.title() + ": " + why);
        }
    }

    /** Takes the record out; guests no longer see it. */
    @Transactional
    public void takeOut(Sight who, Room room, PersonId child) {
        int taken = jdbc.sql("""
                update improvement.room_child set taken_out = :at
                 where room = :room and child = :child and taken_out is null
                """)
                .param("room", room.id())
                .param("child", child.value())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (taken > 0) {
            trail.wroteIn(room.id(), who.actor(), "took a record out of an inspection room", child, room.title());
        }
    }

    /** A guest asks for the record of a child who stands in one of the room's lists. */
    @Transactional
    public void ask(Sight who, Room room, PersonId child) {
        var listed = jdbc.sql("select exists (select from improvement.room_list where room = :room and child = :child)")
                .param("room", room.id())
                .param("child", child.value())
                .query(Boolean.class)
                .single();
        var knownBy = children.idOf(child);
        if (!listed || knownBy.isEmpty()) {
            return;
        }
        int asked = jdbc.sql("""
                insert into improvement.room_request (id, room, child, known_by, asked, by_name)
                select :id, :room, :child, :knownBy, :at, :by
                 where not exists (select from improvement.room_child
                                    where room = :room and child = :child and taken_out is null)
                on conflict (room, child) where answered is null do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("room", room.id())
                .param("child", child.value())
                .param("knownBy", knownBy.get())
                .param("at", OffsetDateTime.now(clock))
                .param("by", who.actor().name())
                .update();
        if (asked > 0) {
            trail.wroteIn(room.id(), who.actor(), "asked for a record in an inspection room", child, room.title());
        }
    }

    /** Answers what a guest asked for: the record is put in, or it is not and the guest is told why. */
    @Transactional
    public Answer answer(Sight who, Room room, UUID request, boolean putIn, String why) {
        var asked = requests(room.id()).stream()
                .filter(it -> it.id().equals(request) && it.answered().isEmpty())
                .findFirst();
        if (asked.isEmpty()) {
            return new Answer.Done(); // answered by somebody else, or by a first click
        }
        if (putIn) {
            if (!sees(who, asked.get().child())) {
                return new Answer.Refused(
                        "request-" + request,
                        "This record is closed to you: it is put in by somebody who is named for it");
            }
            put(
                    who,
                    room,
                    asked.get().child(),
                    asked.get().knownBy(),
                    "Asked for by " + asked.get().by());
            return new Answer.Done();
        }
        if (why.isBlank() || why.length() > LONGEST) {
            return new Answer.Refused(
                    "request-" + request, "Say why the record is not shown, in 500 characters or fewer");
        }
        jdbc.sql(
                        "update improvement.room_request set answered = :at, answer = :why where id = :id and answered is null")
                .param("id", request)
                .param("at", OffsetDateTime.now(clock))
                .param("why", why.strip())
                .update();
        trail.wroteIn(
                room.id(),
                who.actor(),
                "declined a record in an inspection room",
                asked.get().child(),
                room.title());
        return new Answer.Done();
    }
}
