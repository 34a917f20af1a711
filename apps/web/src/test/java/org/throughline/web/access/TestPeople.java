package org.throughline.web.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.throughline.journey.PersonId;

/** Makes people with accounts for tests, each new and with a name of their own. */
@Component
public class TestPeople {

    public static final String PASSWORD = "violet harbour teaspoon";

    private final Accounts accounts;
    private final Browsers browsers;
    private final String password;
    private final JdbcClient jdbc;
    private final Clock clock;

    TestPeople(Accounts accounts, Browsers browsers, Passwords passwords, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.password = passwords.encode(PASSWORD); // once, as it takes long on purpose
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody with an account. */
    public record Person(String account, String userName) {}

    public Person with(String... roles) {
        var userName = roles[0] + "-" + UUID.randomUUID();
        var account = jdbc.sql("""
                insert into access.account (user_name, name, password, created) values (:user, :name, :password, now())
                returning id::text
                """)
                .param("user", userName)
                .param("name", "Test " + roles[0])
                .param("password", password)
                .query(String.class)
                .single();
        accounts.setRoles(account, Set.of(roles));
        return new Person(account, userName);
    }

    public Person linkedTo(Person person, String worker) {
        jdbc.sql("insert into access.account_worker (worker, account) values (:worker, :account::uuid)")
                .param("worker", worker)
                .param("account", person.account())
                .update();
        return person;
    }

    public Person inTeam(Person person, String key, boolean manages) {
        var team = jdbc.sql("insert into access.team (name) values (:name) returning id")
                .param("name", "Team " + UUID.randomUUID())
                .query(UUID.class)
                .single();
        jdbc.sql("insert into access.team_key (team, key) values (:team, :key)")
                .param("team", team)
                .param("key", key)
                .update();
        jdbc.sql("insert into access.team_member (team, account, manages) values (:team, :account::uuid, :manages)")
                .param("team", team)
                .param("account", person.account())
                .param("manages", manages)
                .update();
        return person;
    }

    public Person whoseOwnRecordIs(Person person, PersonId child) {
        jdbc.sql("insert into access.own_record (account, identifier, person) values (:account::uuid, :id, :person)")
                .param("account", person.account())
                .param("id", child.value().toString())
                .param("person", child.value())
                .update();
        return person;
    }

    /** Puts the child's record into a room that is open today and to which the person is invited. */
    public void shown(Person person, PersonId child) {
        var room = UUID.randomUUID();
        jdbc.sql("""
                insert into improvement.room (id, title, about, themes, as_at, opens, closes, made, by_name)
                values (:room, 'A visit', '', '{}', current_date, current_date - 1, current_date + 1, now(), 'Jo Test')
                """).param("room", room).update();
        jdbc.sql("""
                insert into improvement.room_guest (room, account, name, invited, by_name)
                values (:room, :account::uuid, 'A guest', now(), 'Jo Test')
                """).param("room", room).param("account", person.account()).update();
        jdbc.sql("""
                insert into improvement.room_child (room, child, known_by, put_in, by_name, why)
                values (:room, :child, 'C1', now(), 'Jo Test', 'chosen')
                """).param("room", room).param("child", child.value()).update();
    }

    /** Restricts the child to two people made for it. */
    public void restricted(PersonId child) {
        var first = with("service-manager");
        var second = with("social-worker");
        var restriction = jdbc.sql("""
                insert into access.restriction (child, what, reason, review, actor, at)
                values (:child, 'RESTRICT', 'a reason', date '2030-01-01', :actor::uuid, now()) returning id
                """)
                .param("child", child.value())
                .param("actor", first.account())
                .query(Long.class)
                .single();
        for (var reader : new Person[] {first, second}) {
            jdbc.sql("insert into access.restriction_reader (restriction, account) values (:id, :account::uuid)")
                    .param("id", restriction)
                    .param("account", reader.account())
                    .update();
        }
    }

    /** Lifts it again. */
    public void unrestricted(PersonId child) {
        jdbc.sql("""
                insert into access.restriction (child, what, reason, actor, at)
                values (:child, 'LIFT', 'a reason', :actor::uuid, now())
                """)
                .param("child", child.value())
                .param("actor", with("service-manager").account())
                .update();
    }

    /** A browser that this person has signed in with, which alone opens nothing. */
    public Cookie browserOf(Person person) {
        var response = new MockHttpServletResponse();
        browsers.remember(new MockHttpServletRequest(), response, person.account());
        return Objects.requireNonNull(response.getCookie("throughline-browser"));
    }

    /** The request is that person's, signed in just now. */
    public RequestPostProcessor signedIn(Person person) {
        return signedIn(person, Instant.now(clock));
    }

    public RequestPostProcessor signedIn(Person person, Instant since) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.account(), since), null, List.of()));
    }
}
