package org.throughline.web.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** Roles: named sets of permissions. Those that ship stay as they are; a copy of one may be changed. */
@Component
public class Roles {

    private static final Set<Permission> ON_CHILDREN = EnumSet.range(Permission.VIEW_OWN, Permission.RESTRICT_ANY);

    private final JdbcClient jdbc;
    private final Restrictions restrictions;
    private final Trail trail;

    Roles(JdbcClient jdbc, Restrictions restrictions, Trail trail) {
        this.jdbc = jdbc;
        this.restrictions = restrictions;
        this.trail = trail;
    }

    /**
     * One role.
     *
     * @param home the address of its first screen
     * @param shipped whether it came with Throughline and cannot be changed
     */
    public record Role(String id, String name, String home, boolean shipped, Set<Permission> permissions) {}

    /** Every role, in the order in which they are shown. */
    public List<Role> all() {
        return jdbc.sql("""
                select r.id, r.name, r.home, r.shipped,
                       array(select permission from access.role_permission where role = r.id) as permissions
                  from access.role r order by r.position, r.name
                """).query(Roles::role).list();
    }

    public Optional<Role> find(String id) {
        return all().stream().filter(role -> role.id().equals(id)).findFirst();
    }

    /** All that these roles open together. */
    public Set<Permission> permissions(Set<String> held) {
        var all = EnumSet.noneOf(Permission.class);
        all().stream().filter(role -> held.contains(role.id())).forEach(role -> all.addAll(role.permissions()));
        return all;
    }

    /** What is wrong with holding these roles together, in words; empty where nothing is. */
    public Optional<String> fault(Set<String> held) {
        var known = all().stream().map(Role::id).toList();
        if (held.isEmpty() || !known.containsAll(held)) {
            return Optional.of("Select at least one role");
        }
        return faultOf(permissions(held));
    }

    private static Optional<String> faultOf(Set<Permission> permissions) {
        if (permissions.contains(Permission.MANAGE_ACCOUNTS)
                && permissions.stream().anyMatch(ON_CHILDREN::contains)) {
            return Optional.of("Whoever manages accounts sees no child: give the other roles to another account");
        }
        return Optional.empty();
    }

    /** How a change of roles ended. */
    public sealed interface Outcome {

        record Done(String role) implements Outcome {}

        record Refused(String field, String why) implements Outcome {}
    }

    /** A new role with the permissions and first screen of another. */
    @Transactional
    public Outcome copy(Actor who, Role of, String name) {
        var id = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        if (name.isBlank() || id.replace("-", "").isEmpty()) {
            return new Outcome.Refused("name", "Enter a name for the new role");
        }
        if (all().stream().anyMatch(role -> role.id().equals(id) || role.name().equalsIgnoreCase(name.strip()))) {
            return new Outcome.Refused("name", "Another role has this name");
        }
        try {
            jdbc.sql("""
                    insert into access.role (id, name, position, home, shipped)
                    select :id, :name, max(position) + 1, :home, false from access.role
                    """)
                    .param("id", id)
                    .param("name", name.strip())
                    .param("home", of.home())
                    .update();
        } catch (DuplicateKeyException e) {
            return new Outcome.Refused("name", "Another role has this name");
        }
        write(id, of.permissions());
        trail.wrote(who, "made a role", null, name.strip() + ", copied from " + of.name());
        return new Outcome.Done(id);
    }

    /** Changes what a role opens; one that ships stays as it is. */
    @Transactional
    public Outcome change(Actor who, Role role, Set<Permission> permissions) {
        restrictions.oneAtATime();
        if (role.shipped()) {
            return new Outcome.Refused("permissions", "This role came with Throughline: copy it and change the copy");
        }
        var fault = faultOf(permissions);
        if (fault.isPresent()) {
            return new Outcome.Refused("permissions", fault.get());
        }
        var alreadyShort = restrictions.shortOfReaders();
        write(role.id(), permissions);
        if (holdersSeeChildrenAndManageAccounts(role)) {
            throw new HeldTogether();
        }
        if (!alreadyShort.containsAll(restrictions.shortOfReaders())) {
            throw new Accounts.TooFewReaders();
        }
        var added = new ArrayList<>(permissions);
        added.removeAll(role.permissions());
        var removed = new ArrayList<>(role.permissions());
        removed.removeAll(permissions);
        trail.wrote(who, "changed a role", null, role.name() + ": added " + added + ", removed " + removed);
        return new Outcome.Done(role.id());
    }

    private void write(String role, Set<Permission> permissions) {
        jdbc.sql("delete from access.role_permission where role = :role")
                .param("role", role)
                .update();
        for (var permission : permissions) {
            jdbc.sql("insert into access.role_permission (role, permission) values (:role, :permission)")
                    .param("role", role)
                    .param("permission", permission.name())
                    .update();
        }
    }

    private boolean holdersSeeChildrenAndManageAccounts(Role role) {
        return jdbc
                .sql("""
                select array(select role from access.account_role where account = a.account)
                  from access.account_role a where a.role = :role
                """)
                .param("role", role.id())
                .query((row, _) -> Set.of((String[]) row.getArray(1).getArray()))
                .list()
                .stream()
                .anyMatch(held -> faultOf(permissions(held)).isPresent());
    }

    private static Role role(ResultSet row, int number) throws SQLException {
        var permissions = EnumSet.noneOf(Permission.class);
        Arrays.stream((String[]) row.getArray("permissions").getArray())
                .map(Permission::valueOf)
                .forEach(permissions::add);
        return new Role(
                row.getString("id"),
                row.getString("name"),
                row.getString("home"),
                row.getBoolean("shipped"),
                permissions);
    }

    /** Undoes a change of a role by which somebody who manages accounts would see children. */
    public static final class HeldTogether extends RuntimeException {

        HeldTogether() {
            super("Somebody who holds this role manages accounts, and whoever does that sees no child");
        }
    }
}
