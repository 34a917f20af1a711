package org.throughline.web.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Accounts;

class FirstAdministratorTest extends ServiceTest {

    @Autowired
    FirstAdministrator first;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private final String userName = "first-" + UUID.randomUUID();

    private ResultActions make(String code, String password) throws Exception {
        return mvc.perform(post("/first-administrator")
                .param("code", code)
                .param("user-name", userName)
                .param("name", "Ada First")
                .param("password", password)
                .with(csrf()));
    }

    @Test
    void the_code_from_the_terminal_makes_an_administrator_who_sees_no_child() throws Exception {
        make(first.newCode(), "copper meadow lighthouse").andExpect(redirectedUrl("/sign-in"));

        assertThat(accounts.all().stream().filter(it -> it.userName().equals(userName)))
                .singleElement()
                .satisfies(it -> assertThat(it.roles()).containsExactly("administrator"));
    }

    @Test
    void the_code_works_once_and_the_page_is_gone_with_it() throws Exception {
        var code = first.newCode();
        make(code, "copper meadow lighthouse");

        make(code, "copper meadow lighthouse").andExpect(status().isNotFound());
        mvc.perform(get("/first-administrator")).andExpect(status().isNotFound());
    }

    @Test
    void a_wrong_code_makes_nothing_and_uses_nothing_up() throws Exception {
        var code = first.newCode();

        make("abcde-fghjk-mnpqr-stuvw", "copper meadow lighthouse").andExpect(status().isUnprocessableContent());
        make(code, "too short").andExpect(status().isUnprocessableContent());
        make(code, "copper meadow lighthouse").andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void a_code_is_no_good_after_a_day() throws Exception {
        var code = first.newCode();
        jdbc.sql("update access.first_code set until = now()").update();

        make(code, "copper meadow lighthouse").andExpect(status().isNotFound());
    }

    @Test
    void a_new_code_replaces_the_one_before() throws Exception {
        var old = first.newCode();
        first.newCode();

        make(old, "copper meadow lighthouse").andExpect(status().isUnprocessableContent());
    }
}
