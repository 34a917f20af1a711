package org.throughline.web.improvement.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.themes.Theme;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Accounts.Account;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Roles;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The rooms, from when to when each is open, and who is invited into it. */
@Component
public class Rooms {

    /** The longest that a room stays open: an inspection lasts weeks, not months. */
    static final int MOST_DAYS = 60;

    private static final String ROOM =
            "select id, title, about, themes, as_at, opens, closes, closed, lists from improvement.room ";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Roles roles;
    private final Trail trail;
    private final Clock clock;

    Rooms(JdbcClient jdbc, Accounts accounts, Roles roles, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.roles = roles;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody who was invited; once withdrawn they see nothing of the room. */
    public record Guest(String account, String name, Instant invited, Optional<Instant> withdrawn) {}

    /** Every room, the one that opens last first. */
    public List<Room> all() {
        return jdbc.sql(ROOM + "order by opens desc, made desc")
                .query(Rooms::room)
                .list();
    }

    public Optional<Room> find(UUID room) {
        return jdbc.sql(ROOM + "where id = :room")
                .param("room", room)
                .query(Rooms::room)
                .optional();
    }

    /** The rooms that this account may enter now. */
    public List<Room> openTo(String account) {
        return jdbc.sql(ROOM + """
                where closed is null and :today between opens and closes
                  and exists (select from improvement.room_guest g
                               where g.room = room.id and g.account = :account::uuid and g.withdrawn is null)
                order by opens, id
                """)
                .param("today", LocalDate.now(clock))
                .param("account", account)
                .query(Rooms::room)
                .list();
    }

    /** A new room, empty and with nobody invited, under this id; the second click of the same form makes no second. */
    @Transactional
    public Answer prepare(Actor who, UUID id, Room.Said said) {
        var fault = fault(said);
        if (fault.isPresent()) {
            return fault.get();
        }
        int made = jdbc.sql("""
                insert into improvement.room (id, title, about, themes, as_at, opens, closes, made, by_name)
                values (:id, :title, :about, :themes, :asAt, :opens, :closes, :at, :by)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("title", said.title().strip())
                .param("about", said.about().strip())
                .param("themes", said.themes().stream().map(Theme::name).toArray(String[]::new))
                .param("asAt", said.asAt())
                .param("opens", said.opens())
                .param("closes", said.closes())
                .param("at", OffsetDateTime.now(clock))
                .param("by", who.name())
                .update();
        if (made > 0) {
            trail.wroteIn(
                    id, who, "prepared an inspection room", null, said.title().strip());
        }
        return new Answer.Done();
    }

    private Optional<Answer> fault(Room.Said said) {
        var today = LocalDate.now(clock);
        if (said.title().isBlank()) {
            return Optional.of(new Answer.Refused("title", "Enter what the visit is called"));
        }
        if (said.closes().isBefore(said.opens())) {
            return Optional.of(
                    new Answer.Refused("closes", "The last day must be the first day of the visit or later"));
        }
        if (said.closes().isBefore(today)) {
            return Optional.of(new Answer.Refused("closes", "The last day must be today or later"));
        }
        if (said.opens().plusDays(MOST_DAYS).isBefore(said.closes())) {
            return Optional.of(new Answer.Refused(
                    "closes",
                    "A room stays open for %d days at most: choose an earlier last day".formatted(MOST_DAYS)));
        }
        if (said.asAt().isAfter(today)) {
            return Optional.of(new Answer.Refused("asAt", "The lists cannot be of a day that has not come"));
        }
        return Optional.empty();
    }

    /** Closes the room now, for good. */
    @Transactional
    public void close(Actor who, Room room) {
        int closed = jdbc.sql("update improvement.room set closed = :at where id = :room and closed is null")
                .param("room", room.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (closed > 0) {
            trail.wroteIn(room.id(), who, "closed an inspection room", null, room.title());
        }
    }

    /** The accounts that could be invited: those whose roles let them see what stands in a room. */
    public List<Account> invitable() {
        var opening = roles.all().stream()
                .filter(role -> role.permissions().contains(Permission.VIEW_IN_ROOM))
                .map(Roles.Role::id)
                .collect(Collectors.toSet());
        return accounts.all().stream()
                .filter(account ->
                        !account.disabled() && account.roles().stream().anyMatch(opening::contains))
                .toList();
    }

    /** Everybody who was ever invited, by name. */
    public List<Guest> guests(UUID room) {
        return jdbc.sql("""
                select account::text as account, name, invited, withdrawn from improvement.room_guest
                 where room = :room order by lower(name), invited
                """)
                .param("room", room)
                .query((row, _) -> new Guest(
                        row.getString("account"),
                        row.getString("name"),
                        row.getTimestamp("invited").toInstant(),
                        moment(row, "withdrawn")))
                .list();
    }

    @Transactional
    public Answer invite(Actor who, Room room, String account) {
        var invited = invitable().stream().filter(it -> it.id().equals(account)).findFirst();
        if (invited.isEmpty()) {
            return new Answer.Refused("account", "Select who is invited");
        }
        if (room.isOverOn(LocalDate.now(clock))) {
            return new Answer.Refused("account", "This room is closed: prepare another for a new visit");
        }
        int made = jdbc.sql("""
                insert into improvement.room_guest (room, account, name, invited, by_name)
                values (:room, :account::uuid, :name, :at, :by)
                on conflict (room, account) where withdrawn is null do nothing
                """)
                .param("room", room.id())
                .param("account", account)
                .param("name", invited.get().name())
                .param("at", OffsetDateTime.now(clock))
                .param("by", who.name())
                .update();
        if (made > 0) {
            trail.wroteIn(
                    room.id(),
                    who,
                    "invited into an inspection room",
                    null,
                    room.title() + ": " + invited.get().name());
        }
        return new Answer.Done();
    }

    @Transactional
    public void withdraw(Actor who, Room room, String account) {
        int withdrawn = jdbc.sql("""
                update improvement.room_guest set withdrawn = :at
                 where room = :room and account::text = :account and withdrawn is null
                """)
                .param("room", room.id())
                .param("account", account)
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (withdrawn > 0) {
            trail.wroteIn(
                    room.id(),
                    who,
                    "took back an invitation into an inspection room",
                    null,
                    room.title() + ": " + account);
        }
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? Optional.empty() : Optional.of(at.toInstant());
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        return new Room(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("about"),
                themes(row),
                row.getObject("as_at", LocalDate.class),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                moment(row, "closed"),
                Room.Lists.valueOf(row.getString("lists")));
    }

    private static Set<Theme> themes(ResultSet row) throws SQLException {
        var themes = EnumSet.noneOf(Theme.class);
        Arrays.stream((String[]) row.getArray("themes").getArray())
                .map(Theme::valueOf)
                .forEach(themes::add);
        return themes;
    }
}
