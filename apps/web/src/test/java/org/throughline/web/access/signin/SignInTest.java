package org.throughline.web.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.TestPeople;
import org.throughline.web.trail.Actor;

class SignInTest extends ServiceTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private ResultActions signIn(String user, String password, String address) throws Exception {
        return mvc.perform(post("/sign-in")
                .param("user", user)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    @Test
    void the_right_password_leads_home() throws Exception {
        var worker = people.with("social-worker");

        signIn(worker.userName(), TestPeople.PASSWORD, "192.0.2.1").andExpect(redirectedUrl("/home"));
    }

    @Test
    void user_names_are_the_same_in_capitals() throws Exception {
        var worker = people.with("social-worker");

        signIn(worker.userName().toUpperCase(java.util.Locale.ROOT), TestPeople.PASSWORD, "192.0.2.1")
                .andExpect(redirectedUrl("/home"));
    }

    @Test
    void a_wrong_password_a_wrong_name_and_a_disabled_account_get_the_same_answer() throws Exception {
        var worker = people.with("social-worker");
        var gone = people.with("social-worker");
        accounts.disable(Actor.system("os:test"), accounts.find(gone.account()).orElseThrow(), "left the council");

        signIn(worker.userName(), "not the password", "192.0.2.2").andExpect(redirectedUrl("/sign-in?refused"));
        signIn("nobody-" + UUID.randomUUID(), "not the password", "192.0.2.2")
                .andExpect(redirectedUrl("/sign-in?refused"));
        signIn(gone.userName(), TestPeople.PASSWORD, "192.0.2.2").andExpect(redirectedUrl("/sign-in?refused"));
    }

    @Test
    void an_account_that_nobody_used_for_90_days_does_not_open() throws Exception {
        var worker = people.with("social-worker");
        jdbc.sql("update access.account set created = now() - interval '91 days' where id = :id::uuid")
                .param("id", worker.account())
                .update();

        signIn(worker.userName(), TestPeople.PASSWORD, "192.0.2.3").andExpect(redirectedUrl("/sign-in?refused"));
    }

    @Test
    void after_five_failures_the_next_try_from_there_must_wait_also_for_names_without_an_account() throws Exception {
        var nobody = "nobody-" + UUID.randomUUID();
        for (int failure = 0; failure < 5; failure++) {
            signIn(nobody, "wrong", "192.0.2.4").andExpect(redirectedUrl("/sign-in?refused"));
        }

        signIn(nobody, "wrong", "192.0.2.4").andExpect(redirectedUrl("/sign-in?wait"));
    }

    @Test
    void a_stranger_who_guesses_does_not_lock_out_the_person_who_works_elsewhere() throws Exception {
        var worker = people.with("social-worker");
        for (int failure = 0; failure < 6; failure++) {
            signIn(worker.userName(), "wrong", "203.0.113.9");
        }

        signIn(worker.userName(), TestPeople.PASSWORD, "203.0.113.9").andExpect(redirectedUrl("/sign-in?wait"));
        signIn(worker.userName(), TestPeople.PASSWORD, "192.0.2.5").andExpect(redirectedUrl("/home"));
    }

    @Test
    void a_stranger_at_the_same_address_does_not_lock_out_a_browser_that_has_signed_in_before() throws Exception {
        var worker = people.with("social-worker");
        var known = Objects.requireNonNull(signIn(worker.userName(), TestPeople.PASSWORD, "192.0.2.6")
                .andReturn()
                .getResponse()
                .getCookie("throughline-browser"));
        for (int failure = 0; failure < 6; failure++) {
            signIn(worker.userName(), "wrong", "192.0.2.6");
        }

        mvc.perform(post("/sign-in")
                        .param("user", worker.userName())
                        .param("password", TestPeople.PASSWORD)
                        .cookie(known)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("192.0.2.6");
                            return request;
                        }))
                .andExpect(redirectedUrl("/home"));
    }

    @Test
    void whoever_signs_in_rightly_from_one_browser_after_another_is_not_taken_for_a_guesser() {
        var user = "busy-" + UUID.randomUUID();
        for (int time = 0; time < 150; time++) {
            var pools = attempts.pools(user, new Origin("192.0.2." + time, Optional.empty()));
            assertThat(attempts.take(pools)).as("try number %d", time).isEmpty();
            attempts.succeeded(pools);
        }
    }

    @Test
    void the_browser_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
        var worker = people.with("social-worker");

        var cookie = signIn(worker.userName(), TestPeople.PASSWORD, "192.0.2.7")
                .andReturn()
                .getResponse()
                .getHeaders("Set-Cookie");

        assertThat(cookie)
                .anySatisfy(it -> assertThat(it)
                        .startsWith("throughline-browser=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @Test
    void signing_in_is_written_to_the_trail_and_so_is_being_refused() throws Exception {
        var worker = people.with("social-worker");

        var here = UUID.randomUUID().toString();
        var there = UUID.randomUUID().toString();

        signIn(worker.userName(), TestPeople.PASSWORD, here);
        signIn(worker.userName(), "wrong", there);

        assertThat(trail("from " + here)).containsExactly("WROTE signed in");
        assertThat(trail("from " + there)).containsExactly("DENIED sign-in");
    }

    private java.util.List<String> trail(String detail) {
        return jdbc.sql("select outcome || ' ' || what from trail.row where detail = :detail")
                .param("detail", detail)
                .query(String.class)
                .list();
    }

    @Test
    void a_session_ends_twelve_hours_after_signing_in_however_busy_it_is() throws Exception {
        var worker = people.with("social-worker");
        var now = Instant.now(clock);

        mvc.perform(get("/account")
                        .with(people.signedIn(
                                worker, now.minus(Duration.ofHours(12)).plusSeconds(60))))
                .andExpect(status().isOk());
        mvc.perform(get("/account")
                        .with(people.signedIn(
                                worker, now.minus(Duration.ofHours(12)).minusSeconds(1))))
                .andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void an_account_that_is_disabled_is_out_at_the_next_click() throws Exception {
        var worker = people.with("social-worker");
        accounts.disable(
                Actor.system("os:test"), accounts.find(worker.account()).orElseThrow(), "left the council");

        mvc.perform(get("/account").with(people.signedIn(worker))).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void a_one_time_password_opens_nothing_but_the_page_that_asks_for_a_new_one() throws Exception {
        var administrator = people.with("administrator");
        var made = (Accounts.Outcome.WithPassword) accounts.create(
                Actor.system("os:test"),
                "new-" + administrator.userName(),
                "Nora New",
                java.util.Set.of("social-worker"));
        signIn("new-" + administrator.userName(), made.password(), "192.0.2.8").andExpect(redirectedUrl("/home"));
        var nora = new TestPeople.Person(made.account(), "new-" + administrator.userName());

        mvc.perform(get("/home").with(people.signedIn(nora))).andExpect(redirectedUrl("/account/password"));
        mvc.perform(post("/account/password")
                        .param("old", made.password())
                        .param("chosen", "password1234")
                        .with(csrf())
                        .with(people.signedIn(nora)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("harder to guess")));
        mvc.perform(post("/account/password")
                        .param("old", made.password())
                        .param("chosen", "lantern orchard gravel")
                        .with(csrf())
                        .with(people.signedIn(nora)))
                .andExpect(redirectedUrl("/home"));
        mvc.perform(get("/account").with(people.signedIn(nora))).andExpect(status().isOk());
    }

    @Test
    void nobody_signs_out_by_following_a_link() throws Exception {
        var worker = people.with("social-worker");

        mvc.perform(get("/sign-out").with(people.signedIn(worker))).andExpect(status().isNotFound());
        mvc.perform(post("/sign-out").with(csrf()).with(people.signedIn(worker)))
                .andExpect(redirectedUrl("/sign-in?left"));
    }

    @Test
    void a_form_that_another_site_sends_is_refused() throws Exception {
        var worker = people.with("social-worker");

        mvc.perform(post("/account/password")
                        .header("Sec-Fetch-Site", "cross-site")
                        .with(people.signedIn(worker)))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_sign_in_page_takes_a_pasted_password() throws Exception {
        people.with("administrator");

        mvc.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("autocomplete=\"current-password\"")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("onpaste"))));
    }
}
