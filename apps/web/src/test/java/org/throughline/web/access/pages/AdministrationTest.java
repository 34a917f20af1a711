package org.throughline.web.access.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Roles;
import org.throughline.web.access.Sights;
import org.throughline.web.access.Standings;
import org.throughline.web.access.Teams;
import org.throughline.web.access.TestPeople;

class AdministrationTest extends ServiceTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    Roles roles;

    @Autowired
    Teams teams;

    @Autowired
    Sights sights;

    @Autowired
    Standings standings;

    private TestPeople.Person administrator = new TestPeople.Person("", "");

    @BeforeEach
    void an_administrator() {
        administrator = people.with("administrator");
    }

    private ResultActions send(String address, String... fields) throws Exception {
        var request = post(address).with(csrf()).with(people.signedIn(administrator));
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return mvc.perform(request);
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(administrator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void an_account_is_made_with_a_one_time_password_that_is_shown_once() throws Exception {
        var userName = "sam-" + UUID.randomUUID();

        var made = send("/admin/accounts", "user-name", userName, "name", "Sam Smith", "role", "social-worker")
                .andExpect(status().is3xxRedirection())
                .andReturn();

        var password = String.valueOf(made.getFlashMap().get("password"));
        var address = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
        assertThat(password).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
        assertThat(page(address)).contains("Sam Smith").doesNotContain(password);
        assertThat(page("/admin/accounts")).contains(userName);
    }

    @Test
    void two_accounts_never_share_a_user_name() throws Exception {
        var worker = people.with("social-worker");

        send("/admin/accounts", "user-name", worker.userName().toUpperCase(Locale.ROOT), "name", "X", "role", "auditor")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Another account has this user name")));
    }

    @Test
    void whoever_manages_accounts_sees_no_child() throws Exception {
        send("/admin/accounts", "user-name", "x", "name", "X", "role", "administrator", "role", "social-worker")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("sees no child")));
    }

    @Test
    void a_role_that_came_with_throughline_stays_as_it_is() throws Exception {
        send("/admin/roles/social-worker", "permission", "VIEW_SERVICE").andExpect(status().isUnprocessableContent());

        assertThat(roles.find("social-worker").orElseThrow().permissions()).doesNotContain(Permission.VIEW_SERVICE);
    }

    @Test
    void a_copy_of_a_role_opens_what_the_administrator_ticks() throws Exception {
        var address =
                Objects.requireNonNull(send("/admin/roles/social-worker/copy", "name", "Student " + UUID.randomUUID())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());

        send(address, "permission", "VIEW_OWN").andExpect(status().is3xxRedirection());

        var id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(roles.find(id).orElseThrow().permissions()).containsExactly(Permission.VIEW_OWN);
        send(address, "permission", "VIEW_OWN", "permission", "MANAGE_ACCOUNTS")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_list_links_accounts_to_professionals_and_says_what_came_of_each_line(@TempDir Path folder) throws Exception {
        standings.load(folder);
        var worker = people.with("social-worker");
        var csv = "user_name,worker\n%s,SSD/STANDING-W1\n%s,SSD/NOBODY\nnobody-at-all,SSD/STANDING-W1\n"
                .formatted(worker.userName(), worker.userName());

        mvc.perform(multipart("/admin/links")
                        .file(new MockMultipartFile(
                                "file", "links.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .with(people.signedIn(administrator)))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(Matchers.containsString(worker.userName() + " is linked to SSD/STANDING-W1")))
                .andExpect(content()
                        .string(Matchers.containsString("no loaded file has a professional with the key SSD/NOBODY")))
                .andExpect(content().string(Matchers.containsString("no account has the user name nobody-at-all")));

        assertThat(sights.of(worker.account()).workers()).containsExactly("SSD/STANDING-W1");
    }

    @Test
    void professionals_whom_no_account_is_linked_to_are_listed(@TempDir Path folder) throws Exception {
        standings.load(folder);

        assertThat(page("/admin/links")).contains("Walter Two").contains("SSD/STANDING-W2");
    }

    @Test
    void a_team_is_one_of_the_loaded_files_and_has_members_and_a_manager(@TempDir Path folder) throws Exception {
        standings.load(folder);
        var worker = people.with("social-worker");
        var manager = people.with("team-manager");
        var address = Objects.requireNonNull(send("/admin/teams", "name", "Team " + UUID.randomUUID())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        send(
                        address,
                        "asked",
                        worker.account(),
                        "asked",
                        manager.account(),
                        "member",
                        worker.account(),
                        "manager",
                        manager.account(),
                        "key",
                        "SSD/STANDING-T1")
                .andExpect(status().is3xxRedirection());

        assertThat(sights.of(worker.account()).teams()).containsExactly("SSD/STANDING-T1");
        assertThat(sights.of(worker.account()).manages()).isEmpty();
        assertThat(sights.of(manager.account()).manages()).containsExactly("SSD/STANDING-T1");
        assertThat(page(address)).contains("Team One");
    }

    @Test
    void who_is_to_join_a_team_is_found_by_name_and_those_not_shown_stay_in_it() throws Exception {
        var ann = people.with("social-worker");
        var ben = people.with("social-worker");
        var address = Objects.requireNonNull(send("/admin/teams", "name", "Team " + UUID.randomUUID())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        var team = teams.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();

        assertThat(page(address)).contains("Nobody yet").doesNotContain(ann.account());
        assertThat(page(address + "?q=" + ann.userName()))
                .contains(ann.account())
                .doesNotContain(ben.account());
        assertThat(page(address + "?q=nobody-is-called-so")).contains("Nobody of that name");

        send(address, "asked", ann.account(), "member", ann.account());
        send(address, "asked", ben.account(), "manager", ben.account());
        assertThat(teams.find(team.id()).orElseThrow().members())
                .extracting(Teams.Member::account)
                .containsExactlyInAnyOrder(ann.account(), ben.account());

        send(address, "asked", ann.account());
        assertThat(teams.find(team.id()).orElseThrow().members())
                .extracting(Teams.Member::account)
                .containsExactly(ben.account());
    }

    @Test
    void whether_there_is_a_record_about_the_person_is_not_told_to_the_administrator(@TempDir Path folder)
            throws Exception {
        var children = standings.load(folder);
        var worker = people.with("social-worker");
        var address = "/admin/accounts/" + worker.account() + "/own-records";

        send(address, "identifiers", "STANDING-OTHER_TEAM\nNO-SUCH-CHILD").andExpect(status().is3xxRedirection());

        assertThat(sights.of(worker.account()).hidden())
                .contains(Objects.requireNonNull(children.get(Standings.Standing.OTHER_TEAM)));
        assertThat(accounts.find(worker.account()).orElseThrow().ownRecords())
                .containsExactlyInAnyOrder("STANDING-OTHER_TEAM", "NO-SUCH-CHILD");
    }

    @Test
    void nobody_disables_their_own_account() throws Exception {
        send("/admin/accounts/" + administrator.account() + "/disable", "why", "leaving")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("value=\"leaving\"")));
    }

    @Test
    void keys_that_no_file_knows_stay_in_their_box_to_be_put_right() throws Exception {
        send("/admin/accounts/" + people.with("social-worker").account() + "/workers", "workers", "SSD/NOBODY-AT-ALL")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString(">SSD/NOBODY-AT-ALL</textarea>")));
    }
}
