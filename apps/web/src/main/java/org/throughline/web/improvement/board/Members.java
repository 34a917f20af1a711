package org.throughline.web.improvement.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** Who sits on the board. What was put down about somebody is never overwritten: the latest counts. */
@Component
public class Members {

    /** As it was typed. */
    public record Sent(String name, String role, String agency, String from, String until, String account) {}

    /** Something that was put down about a member, and by whom. */
    public record Change(Member member, OffsetDateTime at, String by) {}

    private static final String LATEST = """
            select distinct on (id) number, id, name, role, agency, starts, ends, account, at, by_name
              from improvement.board_member
             order by id, number desc
            """;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Members(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Everybody, those who sit on it now first, by agency. */
    public List<Member> all() {
        return jdbc.sql("select * from (%s) m order by ends nulls first, lower(agency), lower(name), id"
                        .formatted(LATEST))
                .query(Members::member)
                .list();
    }

    public List<Member> on(LocalDate day) {
        return all().stream().filter(member -> member.sitsOn(day)).toList();
    }

    public Optional<Member> find(UUID id) {
        return all().stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** What was put down about a member, the latest first. */
    public List<Change> changes(UUID id) {
        return jdbc.sql("select * from improvement.board_member where id = :id order by number desc")
                .param("id", id)
                .query((row, number) -> new Change(
                        member(row, number), row.getObject("at", OffsetDateTime.class), row.getString("by_name")))
                .list();
    }

    /** Puts down a new member, or something new about one; the same sent twice is kept once. */
    @Transactional
    public Kept keep(Actor by, UUID id, Sent sent) {
        var typed = new Typed();
        var name = typed.words("name", sent.name(), Typed.LINE, "Enter the member’s name");
        var role = typed.words(
                "role", sent.role(), Typed.LINE, "Enter the member’s role, such as Lead member for children");
        var agency = typed.words(
                "agency", sent.agency(), Typed.LINE, "Enter whom they sit on the board for, such as Police");
        var from = typed.day("from", sent.from(), "Enter the day from which they sit on the board");
        var until = typed.day("until", sent.until());
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            typed.wrong(
                    "until", "The last day must not be before the first one, %s".formatted(Days.inWords(from.get())));
        }
        from.ifPresent(first -> attendedOutside(id, first, until.orElse(LocalDate.MAX))
                .ifPresent(day -> typed.wrong(
                        day.isBefore(first) ? "from" : "until",
                        "They chaired or were marked at the meeting on %s. Correct that first"
                                .formatted(Days.inWords(day)))));
        if (typed.hasErrors()) {
            return typed.refused();
        }
        var member = new Member(id, name, role, agency, from.orElseThrow(), until, Typed.clean(sent.account()));
        if (find(id).filter(member::equals).isPresent()) {
            return new Kept.Done(id);
        }
        jdbc.sql("""
                insert into improvement.board_member (id, name, role, agency, starts, ends, account, at, by_id, by_name)
                values (:id, :name, :role, :agency, :from, :until, :account, :at, :byId, :byName)
                """)
                .param("id", id)
                .param("name", name)
                .param("role", role)
                .param("agency", agency)
                .param("from", member.from())
                .param("until", until.orElse(null), Types.DATE)
                .param("account", member.account())
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
        trail.wrote(by, "member of the improvement board", null, name + ", " + role + ", " + agency);
        return new Kept.Done(id);
    }

    private Optional<LocalDate> attendedOutside(UUID member, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select m.day
                  from (select distinct on (id) id, day, state, chair from improvement.board_meeting
                         order by id, number desc) m
                 where m.state <> 'CANCELLED'
                   and (m.chair = :member or exists (select from improvement.board_attendance a
                                                      where a.meeting = m.id and a.member = :member))
                 order by m.day
                """).param("member", member).query(LocalDate.class).list().stream()
                .filter(day -> day.isBefore(from) || day.isAfter(until))
                .findFirst();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getString("agency"),
                row.getObject("starts", LocalDate.class),
                Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                row.getString("account"));
    }
}
