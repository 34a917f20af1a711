package org.throughline.web.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.throughline.journey.PersonId;
import org.throughline.web.trail.Actor;

/** Takes the {@link Sight} of a person: what they may see now, read from the accounts, roles, teams and restrictions. */
@Component
public class Sights {

    private static final String TAKEN = Sights.class.getName();

    private final JdbcClient jdbc;
    private final ObjectProvider<Children> children;
    private final ObjectProvider<InspectionRooms> rooms;
    private final Clock clock;

    Sights(JdbcClient jdbc, ObjectProvider<Children> children, ObjectProvider<InspectionRooms> rooms, Clock clock) {
        this.jdbc = jdbc;
        this.children = children;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** The sight of the person who is signed in, taken once for each request. */
    public Sight current() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn person)) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(TAKEN, RequestAttributes.SCOPE_REQUEST) instanceof Sight taken
                && taken.actor().id().equals(person.account())) {
            return taken;
        }
        var sight = of(person.account());
        if (request != null) {
            request.setAttribute(TAKEN, sight, RequestAttributes.SCOPE_REQUEST);
        }
        return sight;
    }

    /** The sight of an account. A disabled account sees nothing; an unknown one is a fault of the program. */
    public Sight of(String accountId) {
        var account = UUID.fromString(accountId);
        var row = jdbc.sql("""
                select a.name, a.disabled is null as active,
                       array(select person from access.own_record
                              where account = a.id and person is not null) as own,
                       array(select r.name from access.account_role ar join access.role r on r.id = ar.role
                              where ar.account = a.id order by r.position, r.name) as roles,
                       array(select distinct p.permission from access.account_role ar
                               join access.role_permission p on p.role = ar.role
                              where ar.account = a.id) as permissions,
                       array(select worker from access.account_worker where account = a.id) as workers,
                       array(select k.key from access.team_member m join access.team_key k on k.team = m.team
                              where m.account = a.id) as teams,
                       array(select k.key from access.team_member m join access.team_key k on k.team = m.team
                              where m.account = a.id and m.manages) as manages,
                       array(select r.child from access.restricted r
                              where not exists (select from access.restriction_reader n
                                                 where n.restriction = r.id and n.account = a.id)) as restricted
                  from access.account a
                 where a.id = :account
                """)
                .param("account", account)
                .query(Sights::row)
                .optional()
                .orElseThrow(() -> new IllegalStateException("no account " + accountId));
        var actor = new Actor(accountId, row.name, String.join(", ", row.roles));
        var permissions = row.permissions.stream().map(Permission::valueOf).collect(Collectors.toSet());
        if (!row.active) {
            return new Sight(
                    actor, Set.of(), Set.of(), Set.of(), Set.of(), row.restricted, row.own, Map.of(), Set.of());
        }
        return new Sight(
                actor,
                permissions,
                row.workers,
                row.teams,
                row.manages,
                withoutThoseReviewed(row.restricted, permissions, row.workers),
                row.own,
                openings(account),
                inRooms(accountId, permissions));
    }

    private Set<PersonId> inRooms(String account, Set<Permission> permissions) {
        var kept = rooms.getIfAvailable();
        return kept == null || !permissions.contains(Permission.VIEW_IN_ROOM) ? Set.of() : kept.shownTo(account);
    }

    /** A restricted child is open to the reviewing officer or conference chair who reviews that child. */
    private Set<PersonId> withoutThoseReviewed(
            Set<PersonId> restricted, Set<Permission> permissions, Set<String> workers) {
        var record = children.getIfAvailable();
        if (restricted.isEmpty() || record == null || !permissions.contains(Permission.REVIEW_OWN)) {
            return restricted;
        }
        var left = new HashSet<>(restricted);
        left.removeAll(record.reviewedBy(workers, restricted));
        return left;
    }

    private Map<PersonId, Opening> openings(UUID account) {
        var open = new HashMap<PersonId, Opening>();
        jdbc.sql("select child, kind from access.opening where account = :account and until > :now")
                .param("account", account)
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject("child", UUID.class)), Opening.valueOf(row.getString("kind"))))
                .list()
                .forEach(opening -> open.merge(opening.getKey(), opening.getValue(), Sights::stronger));
        return open;
    }

    private static Opening stronger(Opening one, Opening other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private record Row(
            String name,
            boolean active,
            List<String> roles,
            Set<String> permissions,
            Set<String> workers,
            Set<String> teams,
            Set<String> manages,
            Set<PersonId> restricted,
            Set<PersonId> own) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("name"),
                row.getBoolean("active"),
                List.of(texts(row, "roles")),
                Set.of(texts(row, "permissions")),
                Set.of(texts(row, "workers")),
                Set.copyOf(List.of(texts(row, "teams"))),
                Set.copyOf(List.of(texts(row, "manages"))),
                people(row, "restricted"),
                people(row, "own"));
    }

    private static Set<PersonId> people(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
