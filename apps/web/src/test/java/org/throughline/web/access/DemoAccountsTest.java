package org.throughline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Professionals.Professional;
import org.throughline.web.trail.Trail;

class DemoAccountsTest extends ServiceTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Roles roles;

    @Autowired
    Teams teams;

    @Autowired
    ObjectProvider<Professionals> files;

    @Autowired
    Trail trail;

    @Autowired
    DemoAccounts off;

    @Autowired
    Credentials credentials;

    @Autowired
    Sights sights;

    @Autowired
    Standings standings;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_demonstration_has_an_account_for_each_role_and_they_open_nothing_without_it(@TempDir Path folder)
            throws Exception {
        standings.load(folder);
        var on = new DemoAccounts(jdbc, accounts, roles, teams, files, trail, "some files");
        transaction.executeWithoutResult(undone -> {
            on.ensure();
            on.ensure();

            assertThat(on.shown()).extracting(DemoAccounts.Shown::userName).isEqualTo(shipped());
            assertThat(off.shown()).isEmpty();
            var worker = account("social-worker");
            assertThat(sights.of(worker.id()).workers()).isNotEmpty();
            assertThat(credentials.check("social-worker", on.shown().getFirst().password()))
                    .isEmpty();
            undone.setRollbackOnly();
        });
    }

    @Test
    void the_social_worker_of_the_demonstration_is_one_who_has_children() {
        var files = new StaticListableBeanFactory(Map.of(
                        "files",
                        new Files(List.of(
                                new Professional("SSD/1", "Aaliyah Left", "Social worker", "SSD/N", "North", false),
                                new Professional("SSD/2", "Beth Here", "Social worker", "SSD/N", "North", true)))))
                .getBeanProvider(Professionals.class);
        var on = new DemoAccounts(jdbc, accounts, roles, teams, files, trail, "some files");
        transaction.executeWithoutResult(undone -> {
            on.ensure();

            assertThat(sights.of(account("social-worker").id()).workers()).containsExactly("SSD/2");
            undone.setRollbackOnly();
        });
    }

    private record Files(List<Professional> workers) implements Professionals {

        @Override
        public List<FiledTeam> teams() {
            return List.of();
        }
    }

    private List<String> shipped() {
        return roles.all().stream()
                .filter(Roles.Role::shipped)
                .map(Roles.Role::id)
                .toList();
    }

    private Accounts.Account account(String userName) {
        return accounts.all().stream()
                .filter(it -> it.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }
}
