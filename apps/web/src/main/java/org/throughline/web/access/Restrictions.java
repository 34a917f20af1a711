package org.throughline.web.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.web.trail.Trail;

/**
 * Restricted children: closed to everybody but the named readers. At least two people with working accounts, one of them
 * a manager, always keep access.
 */
@Component
public class Restrictions {

    private final JdbcClient jdbc;
    private final Readers readers;
    private final Trail trail;
    private final Clock clock;

    Restrictions(JdbcClient jdbc, Readers readers, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.trail = trail;
        this.clock = clock;
    }

    /** How a request to restrict a child, or to lift it, ended. */
    public sealed interface Outcome {

        record Done() implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    /** A child's restriction as it stands, with the people who may open the record. */
    public record Restriction(String reason, LocalDate review, OffsetDateTime since, String by, List<Reader> readers) {

        /** Whether at least two people, one of them a manager, can still open the record. */
        public boolean enoughReaders() {
            return Readers.enough(readers);
        }
    }

    /** A child who is restricted now. */
    public record Standing(PersonId child, Restriction restriction) {}

    /** Somebody who may open a restricted record. */
    public record Reader(String account, String name, String roles, boolean manager) {}

    /**
     * Closes a child's record to all but the named readers, or replaces the readers, reason and review date of a
     * restriction that stands.
     *
     * @param relations how the person stands to the child by allocation, as for {@link Sight#judge}
     * @param named the accounts that keep access; the person who restricts is one only if they are named
     * @param review the day by which the restriction is looked at again, after today
     */
    @Transactional
    public Outcome restrict(
            Sight who, PersonId child, Set<Relation> relations, String reason, Set<String> named, LocalDate review) {
        oneAtATime();
        if (!mayRestrict(who, child, relations)) {
            return new Outcome.Refused("Your role does not let you restrict this child.");
        }
        if (reason.isBlank()) {
            return new Outcome.Refused("Say why the record is restricted.");
        }
        if (!review.isAfter(LocalDate.now(clock))) {
            return new Outcome.Refused("The review date must be after today.");
        }
        var keeping = readers.among(named);
        if (keeping.size() < named.size()) {
            return new Outcome.Refused("Every reader must have a working account that opens children's records.");
        }
        if (!Readers.enough(keeping)) {
            return new Outcome.Refused("Name at least two people, one of them a manager.");
        }
        var id = jdbc.sql("""
                insert into access.restriction (child, what, reason, review, actor, at)
                values (:child, 'RESTRICT', :reason, :review, :actor, :at)
                returning id
                """)
                .param("child", child.value())
                .param("reason", reason.strip())
                .param("review", review)
                .param("actor", UUID.fromString(who.actor().id()))
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        for (var reader : keeping) {
            jdbc.sql("insert into access.restriction_reader (restriction, account) values (:restriction, :account)")
                    .param("restriction", id)
                    .param("account", UUID.fromString(reader.account()))
                    .update();
        }
        trail.wrote(
                who.actor(),
                "restricted child",
                child,
                "readers: "
                        + String.join(", ", keeping.stream().map(Reader::name).toList()) + "; review by " + review);
        return new Outcome.Done();
    }

    /** Opens a restricted child's record again to all whom the rule lets. */
    @Transactional
    public Outcome lift(Sight who, PersonId child, Set<Relation> relations, String reason) {
        oneAtATime();
        if (!mayRestrict(who, child, relations) || current(child).isEmpty()) {
            return new Outcome.Refused("Your role does not let you lift this restriction.");
        }
        if (reason.isBlank()) {
            return new Outcome.Refused("Say why the restriction is lifted.");
        }
        jdbc.sql("""
                insert into access.restriction (child, what, reason, actor, at)
                values (:child, 'LIFT', :reason, :actor, :at)
                """)
                .param("child", child.value())
                .param("reason", reason.strip())
                .param("actor", UUID.fromString(who.actor().id()))
                .param("at", OffsetDateTime.now(clock))
                .update();
        trail.wrote(who.actor(), "lifted restriction", child, reason.strip());
        return new Outcome.Done();
    }

    /** Whether this person may restrict the child or lift it: never their own record, nor one hidden from them. */
    public boolean mayRestrict(Sight who, PersonId child, Set<Relation> relations) {
        if (who.hidden().contains(child)) {
            return false;
        }
        return who.may(Permission.RESTRICT_ANY)
                || (who.may(Permission.RESTRICT_TEAM) && relations.contains(Relation.TEAM));
    }

    /** The restriction that stands on a child today. */
    public Optional<Restriction> current(PersonId child) {
        return standing().stream()
                .filter(it -> it.child().equals(child))
                .map(Standing::restriction)
                .findFirst();
    }

    /** Every restriction that stands today, the next review first. */
    public List<Standing> standing() {
        return jdbc.sql("""
                select r.id, r.child, r.reason, r.review, r.at, a.name
                  from access.restricted r join access.account a on a.id = r.actor
                 order by r.review, r.id
                """)
                .query((row, _) -> new Standing(
                        new PersonId(row.getObject("child", UUID.class)),
                        new Restriction(
                                row.getString("reason"),
                                row.getObject("review", LocalDate.class),
                                row.getObject("at", OffsetDateTime.class),
                                row.getString("name"),
                                readers.of(row.getLong("id")))))
                .list();
    }

    /** Those who may be named: people with working accounts whose roles open children's records, by name. */
    public List<Reader> possibleReaders() {
        return readers.all();
    }

    /** The accounts that may open a restricted child; empty where the child is not restricted. */
    public Set<String> readersOf(PersonId child) {
        var readers = new HashSet<String>();
        current(child).ifPresent(it -> it.readers().forEach(reader -> readers.add(reader.account())));
        return readers;
    }

    /** Whether somebody's leaving would leave a restricted child with too few people who can open the record. */
    boolean wouldLeaveTooFew(String account) {
        return jdbc.sql("""
                select r.id from access.restricted r
                  join access.restriction_reader n on n.restriction = r.id and n.account = :account::uuid
                """).param("account", account).query(Long.class).list().stream()
                .map(readers::of)
                .anyMatch(left -> !Readers.enough(left.stream()
                        .filter(reader -> !reader.account().equals(account))
                        .toList()));
    }

    /** The restrictions that have too few people left who can open the record, as some fall away with time. */
    Set<Long> shortOfReaders() {
        return jdbc.sql("select id from access.restricted").query(Long.class).list().stream()
                .filter(restriction -> !Readers.enough(readers.of(restriction)))
                .collect(Collectors.toSet());
    }

    /** Restricting and leaving are decided one after the other, or two leavers at once could each count on the other. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('access.restriction'))")
                .query((_, _) -> "")
                .single();
    }
}
