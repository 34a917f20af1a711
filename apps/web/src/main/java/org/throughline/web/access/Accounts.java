package org.throughline.web.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The people who may sign in: made, disabled, given roles and linked to the professionals of the loaded files. */
@Component
public class Accounts {

    private static final String ADMINISTRATOR = "administrator";
    private static final Duration ONE_TIME = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Roles roles;
    private final Restrictions restrictions;
    private final ObjectProvider<Children> children;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final Trail trail;
    private final Clock clock;

    Accounts(
            JdbcClient jdbc,
            Passwords passwords,
            Roles roles,
            Restrictions restrictions,
            ObjectProvider<Children> children,
            FindByIndexNameSessionRepository<?> sessions,
            Trail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.roles = roles;
        this.restrictions = restrictions;
        this.children = children;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One account as administrators see it.
     *
     * @param roles the ids of its roles, in the order of the roles
     * @param workers the worker keys it is linked to
     * @param ownRecords identifiers of records about the holder or their family, as they were typed
     * @param dormant whether it stopped working because nobody used it for 90 days
     * @param changing whether its password is a one-time password
     */
    public record Account(
            String id,
            String userName,
            String name,
            List<String> roles,
            List<String> workers,
            List<String> ownRecords,
            boolean disabled,
            @Nullable String disabledWhy,
            boolean dormant,
            boolean changing,
            @Nullable OffsetDateTime lastSignedIn) {

        /** Whether these words are part of the person's name or of their user name. */
        public boolean isCalled(String words) {
            var asked = words.strip().toLowerCase(Locale.UK);
            return name.toLowerCase(Locale.UK).contains(asked)
                    || userName.toLowerCase(Locale.UK).contains(asked);
        }
    }

    /** How an administrator's act ended. */
    public sealed interface Outcome {

        record Done() implements Outcome {}

        /** A one-time password was made; it is shown this once. */
        record WithPassword(String account, String password) implements Outcome {}

        record Refused(String field, String why) implements Outcome {}
    }

    public List<Account> all() {
        return jdbc.sql(ACCOUNT + "order by lower(a.name), a.id")
                .param("dormant", dormant())
                .query(Accounts::account)
                .list();
    }

    public Optional<Account> find(String id) {
        return jdbc.sql(ACCOUNT + "where a.id::text = :id")
                .param("dormant", dormant())
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    /** Makes an account with a one-time password, which works for three days and must be changed at the first sign-in. */
    @Transactional
    public Outcome create(Actor who, String userName, String name, Set<String> held) {
        var fault = roles.fault(held);
        if (userName.isBlank() || userName.length() > 100) {
            return new Outcome.Refused("user-name", "Enter a user name of up to 100 characters");
        }
        if (name.isBlank() || name.length() > 200) {
            return new Outcome.Refused("name", "Enter the person's name");
        }
        if (fault.isPresent()) {
            return new Outcome.Refused("roles", fault.get());
        }
        if (userNameTaken(userName)) {
            return new Outcome.Refused("user-name", "Another account has this user name");
        }
        var password = passwords.oneTime();
        var id = insert(
                userName.strip(),
                name.strip(),
                password,
                OffsetDateTime.now(clock).plus(ONE_TIME),
                false);
        setRoles(id, held);
        trail.wrote(who, "made an account", null, userName.strip() + ": " + String.join(", ", held));
        return new Outcome.WithPassword(id, password);
    }

    /** Whether nobody has an account yet. */
    public boolean none() {
        return jdbc.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Makes an administrator with a password of their own choice, where whoever asks proves that they hold the machine.
     *
     * @param proof asked last, as it can be given only once
     */
    @Transactional
    public Outcome firstAdministrator(String userName, String name, String password, BooleanSupplier proof) {
        if (userName.isBlank() || userName.length() > 100) {
            return new Outcome.Refused("user-name", "Enter a user name of up to 100 characters");
        }
        if (name.isBlank() || name.length() > 200) {
            return new Outcome.Refused("name", "Enter your name");
        }
        var fault = Passwords.fault(password, userName, name);
        if (fault.isPresent()) {
            return new Outcome.Refused("password", fault.get());
        }
        if (userNameTaken(userName)) {
            return new Outcome.Refused("user-name", "Another account has this user name");
        }
        if (!proof.getAsBoolean()) {
            return new Outcome.Refused(
                    "code", "Enter the code that stands in the terminal where Throughline was started");
        }
        var id = insert(userName.strip(), name.strip(), password, null, false);
        setRoles(id, Set.of(ADMINISTRATOR));
        trail.wrote(
                new Actor(id, name.strip(), "Administrator"), "made the first administrator", null, userName.strip());
        return new Outcome.Done();
    }

    private boolean userNameTaken(String userName) {
        return jdbc.sql("select exists (select from access.account where lower(user_name) = lower(:user))")
                .param("user", userName.strip())
                .query(Boolean.class)
                .single();
    }

    String insert(String userName, String name, String password, @Nullable OffsetDateTime oneTimeUntil, boolean demo) {
        return jdbc.sql("""
                insert into access.account (user_name, name, password, one_time_until, created, demo)
                values (:user, :name, :password, :until, :now, :demo)
                returning id::text
                """)
                .param("user", userName)
                .param("name", name)
                .param("password", passwords.encode(password))
                .param("until", oneTimeUntil)
                .param("now", OffsetDateTime.now(clock))
                .param("demo", demo)
                .query(String.class)
                .single();
    }

    void setRoles(String account, Set<String> held) {
        jdbc.sql("delete from access.account_role where account = :account::uuid")
                .param("account", account)
                .update();
        for (var role : held) {
            jdbc.sql("insert into access.account_role (account, role) values (:account::uuid, :role)")
                    .param("account", account)
                    .param("role", role)
                    .update();
        }
    }

    /** Gives an account other roles. Refused where a restricted child would be left with too few who can see it. */
    @Transactional
    public Outcome giveRoles(Actor who, Account account, Set<String> held) {
        restrictions.oneAtATime();
        var fault = roles.fault(held);
        if (fault.isPresent()) {
            return new Outcome.Refused("roles", fault.get());
        }
        if (!administers(held) && lastAdministrator(account)) {
            return new Outcome.Refused("roles", "This is the only working account that manages accounts");
        }
        var alreadyShort = restrictions.shortOfReaders();
        setRoles(account.id(), held);
        if (!alreadyShort.containsAll(restrictions.shortOfReaders())) {
            throw new TooFewReaders();
        }
        trail.wrote(who, "changed roles", null, account.userName() + ": " + String.join(", ", held));
        return new Outcome.Done();
    }

    /** Stops an account at once, also where it is signed in. */
    @Transactional
    public Outcome disable(Actor who, Account account, String why) {
        restrictions.oneAtATime();
        if (why.isBlank()) {
            return new Outcome.Refused("why", "Enter why the account is disabled");
        }
        if (account.id().equals(who.id())) {
            return new Outcome.Refused("why", "You can't disable your own account");
        }
        if (lastAdministrator(account)) {
            return new Outcome.Refused("why", "This is the only working account that manages accounts");
        }
        if (restrictions.wouldLeaveTooFew(account.id())) {
            return new Outcome.Refused("why", TooFewReaders.WHY);
        }
        jdbc.sql("update access.account set disabled = :now, disabled_why = :why where id = :account::uuid")
                .param("now", OffsetDateTime.now(clock))
                .param("why", why.strip())
                .param("account", account.id())
                .update();
        signOutEverywhere(account.id());
        trail.wrote(who, "disabled an account", null, account.userName() + ": " + why.strip());
        return new Outcome.Done();
    }

    /** Lets an account work again, with a one-time password: also one that fell dormant. */
    @Transactional
    public Outcome renew(Actor who, Account account) {
        var password = passwords.oneTime();
        jdbc.sql("""
                update access.account
                   set password = :password, one_time_until = :until, disabled = null, disabled_why = null,
                       renewed = :now
                 where id = :account::uuid
                """)
                .param("password", passwords.encode(password))
                .param("until", OffsetDateTime.now(clock).plus(ONE_TIME))
                .param("now", OffsetDateTime.now(clock))
                .param("account", account.id())
                .update();
        signOutEverywhere(account.id());
        trail.wrote(who, "gave an account a one-time password", null, account.userName());
        return new Outcome.WithPassword(account.id(), password);
    }

    /** The holder chooses a password of their own, which ends every other session of the account. */
    @Transactional
    public Outcome choosePassword(Sight who, String old, String chosen) {
        var account = find(who.actor().id()).orElseThrow();
        var kept = jdbc.sql("select password from access.account where id = :account::uuid")
                .param("account", account.id())
                .query(String.class)
                .single();
        if (!passwords.matches(old, kept)) {
            return new Outcome.Refused("old", "Enter the password that you signed in with");
        }
        if (old.equals(chosen)) {
            return new Outcome.Refused("chosen", "Choose a password that differs from the one you signed in with");
        }
        var fault = Passwords.fault(chosen, account.userName(), account.name());
        if (fault.isPresent()) {
            return new Outcome.Refused("chosen", fault.get());
        }
        jdbc.sql("update access.account set password = :password, one_time_until = null where id = :account::uuid")
                .param("password", passwords.encode(chosen))
                .param("account", account.id())
                .update();
        trail.wrote(who.actor(), "chose a password", null, "");
        return new Outcome.Done();
    }

    /** Links an account to professionals of the loaded files, whose children then are the holder's own. */
    @Transactional
    public Outcome link(Actor who, Account account, Set<String> workers) {
        jdbc.sql("delete from access.account_worker where account = :account::uuid")
                .param("account", account.id())
                .update();
        for (var worker : workers) {
            jdbc.sql("insert into access.account_worker (worker, account) values (:worker, :account::uuid)")
                    .param("worker", worker)
                    .param("account", account.id())
                    .update();
        }
        trail.wrote(who, "linked an account", null, account.userName() + ": " + String.join(", ", workers));
        return new Outcome.Done();
    }

    /** Says which records are about the holder or their family. Whether there are such records is not told. */
    @Transactional
    public Outcome ownRecords(Actor who, Account account, List<String> identifiers) {
        jdbc.sql("delete from access.own_record where account = :account::uuid")
                .param("account", account.id())
                .update();
        for (var identifier : new LinkedHashSet<>(identifiers)) {
            var person = Optional.ofNullable(children.getIfAvailable()).flatMap(record -> record.withId(identifier));
            jdbc.sql(
                            "insert into access.own_record (account, identifier, person) values (:account::uuid, :id, :person)")
                    .param("account", account.id())
                    .param("id", identifier)
                    .param("person", person.map(it -> it.value()).orElse(null), java.sql.Types.OTHER)
                    .update();
        }
        trail.wrote(who, "set own records", null, account.userName());
        return new Outcome.Done();
    }

    void signOutEverywhere(String account) {
        sessions.findByPrincipalName(account).keySet().forEach(sessions::deleteById);
    }

    private boolean administers(Set<String> held) {
        return roles.permissions(held).contains(Permission.MANAGE_ACCOUNTS);
    }

    private boolean lastAdministrator(Account account) {
        return administers(Set.copyOf(account.roles()))
                && all().stream()
                        .filter(other -> !other.id().equals(account.id()) && !other.disabled() && !other.dormant())
                        .noneMatch(other -> administers(Set.copyOf(other.roles())));
    }

    private OffsetDateTime dormant() {
        return OffsetDateTime.now(clock).minusDays(Dormancy.DAYS);
    }

    private static final String ACCOUNT = """
            select a.id::text, a.user_name, a.name, a.disabled is not null as disabled, a.disabled_why,
                   greatest(a.last_signed_in, a.renewed, a.created) <= :dormant as dormant,
                   a.one_time_until is not null as changing, a.last_signed_in,
                   array(select r.id from access.account_role ar join access.role r on r.id = ar.role
                          where ar.account = a.id order by r.position, r.name) as roles,
                   array(select worker from access.account_worker where account = a.id order by worker) as workers,
                   array(select identifier from access.own_record where account = a.id order by identifier) as own
              from access.account a
            """;

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("user_name"),
                row.getString("name"),
                texts(row, "roles"),
                texts(row, "workers"),
                texts(row, "own"),
                row.getBoolean("disabled"),
                row.getString("disabled_why"),
                row.getBoolean("dormant"),
                row.getBoolean("changing"),
                row.getObject("last_signed_in", OffsetDateTime.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Undoes a change that would leave a restricted child with too few people who can open the record. */
    public static final class TooFewReaders extends RuntimeException {

        public static final String WHY = "A restricted child would be left with fewer than two people who can open the"
                + " record, one of them a manager. Name others for that child first.";

        TooFewReaders() {
            super(WHY);
        }
    }
}
