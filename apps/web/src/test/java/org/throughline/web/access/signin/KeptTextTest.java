package org.throughline.web.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;

class KeptTextTest extends ServiceTest {

    private static final String SAID = "She said: \"I'd like to see my brother\" – £5 & <3";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    KeptPosts kept;

    @Autowired
    Sights sights;

    @Autowired
    JdbcClient jdbc;

    private final String form = "/children/" + UUID.randomUUID() + "/visits/new";

    private Cookie browserOf(TestPeople.Person person) throws Exception {
        var answer = mvc.perform(signIn(person)).andReturn().getResponse();
        return Objects.requireNonNull(answer.getCookie("throughline-browser"));
    }

    private static MockHttpServletRequestBuilder signIn(TestPeople.Person person) {
        return post("/sign-in")
                .param("user", person.userName())
                .param("password", TestPeople.PASSWORD)
                .with(csrf());
    }

    private MockHttpServletRequestBuilder send() {
        return post(form).param("said", SAID).param("seen", "yes", "no").param("_csrf", "of a session that has ended");
    }

    private List<String> waiting(TestPeople.Person person, Cookie browser) {
        var request = new MockHttpServletRequest("GET", form);
        request.setRequestURI(form);
        request.setCookies(browser);
        return kept.waiting(sights.of(person.account()), request)
                .map(fields -> fields.getOrDefault("said", List.of()))
                .orElse(List.of());
    }

    @Test
    void text_sent_after_the_session_has_ended_is_shown_again_after_signing_in() throws Exception {
        var worker = people.with("social-worker");
        var browser = browserOf(worker);

        mvc.perform(send().cookie(browser)).andExpect(redirectedUrl("/sign-in?again"));
        mvc.perform(signIn(worker).cookie(browser)).andExpect(redirectedUrl(form));

        assertThat(waiting(worker, browser)).containsExactly(SAID);
    }

    @Test
    void a_colleague_who_signs_in_with_the_same_browser_is_not_shown_it() throws Exception {
        var worker = people.with("social-worker");
        var colleague = people.with("social-worker");
        var browser = browserOf(worker);
        mvc.perform(send().cookie(browser));

        mvc.perform(signIn(colleague).cookie(browser)).andExpect(redirectedUrl("/home"));

        assertThat(waiting(colleague, browser)).isEmpty();
        assertThat(waiting(worker, browser)).containsExactly(SAID);
    }

    @Test
    void text_is_kept_for_thirty_minutes() throws Exception {
        var worker = people.with("social-worker");
        var browser = browserOf(worker);
        mvc.perform(send().cookie(browser));
        jdbc.sql("update access.kept_post set at = now() - interval '31 minutes' where form = :form")
                .param("form", form)
                .update();

        assertThat(waiting(worker, browser)).isEmpty();
        mvc.perform(signIn(worker).cookie(browser)).andExpect(redirectedUrl("/home"));
    }

    @Test
    void the_token_of_the_ended_session_is_not_kept() throws Exception {
        var worker = people.with("social-worker");
        mvc.perform(send().cookie(browserOf(worker)));

        assertThat(jdbc.sql("select fields::text from access.kept_post where form = :form")
                        .param("form", form)
                        .query(String.class)
                        .single())
                .doesNotContain("_csrf");
    }

    @Test
    void a_browser_that_nobody_has_signed_in_with_has_nothing_kept() throws Exception {
        mvc.perform(send()).andExpect(redirectedUrl("/sign-in?again"));
        mvc.perform(send().cookie(new Cookie("throughline-browser", "made up")))
                .andExpect(redirectedUrl("/sign-in?again"));

        assertThat(jdbc.sql("select count(*) from access.kept_post where form = :form")
                        .param("form", form)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void another_site_cannot_put_words_into_a_form() throws Exception {
        var browser = browserOf(people.with("social-worker"));

        mvc.perform(send().cookie(browser).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        mvc.perform(send().cookie(browser).header("Origin", "https://elsewhere.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_form_of_an_earlier_session_leads_back_to_the_form_where_one_has_signed_in_again_elsewhere()
            throws Exception {
        var worker = people.with("social-worker");
        var browser = browserOf(worker);

        mvc.perform(send().cookie(browser).with(people.signedIn(worker))).andExpect(redirectedUrl(form));

        assertThat(waiting(worker, browser)).containsExactly(SAID);
    }
}
