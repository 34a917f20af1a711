package org.throughline.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.ServiceTest;
import org.throughline.web.terminal.Refusal;

class OutsidePostgresTest extends ServiceTest {

    @Autowired
    Database here;

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "THROUGHLINE_DB_URL", here.url(),
                "THROUGHLINE_DB_OWNER_USER", here.owner().role(),
                "THROUGHLINE_DB_OWNER_PASSWORD", here.owner().password(),
                "THROUGHLINE_DB_APP_USER", here.application().role(),
                "THROUGHLINE_DB_APP_PASSWORD", here.application().password()));
    }

    @Test
    void a_postgresql_of_the_councils_is_used_as_it_is_named() {
        assertThat(OutsidePostgres.open(environment()).database()).isEqualTo(here);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THROUGHLINE_DB_OWNER_USER",
                "THROUGHLINE_DB_OWNER_PASSWORD",
                "THROUGHLINE_DB_APP_USER",
                "THROUGHLINE_DB_APP_PASSWORD"
            })
    void what_is_missing_is_named(String variable) {
        var environment = environment();
        environment.remove(variable);

        assertThatThrownBy(() -> OutsidePostgres.open(environment))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(variable);
    }

    @Test
    void the_service_is_not_given_the_owners_power() {
        var environment = environment();
        environment.put("THROUGHLINE_DB_APP_USER", here.owner().role());
        environment.put("THROUGHLINE_DB_APP_PASSWORD", here.owner().password());

        assertThatThrownBy(() -> OutsidePostgres.open(environment))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a role of its own");
    }

    @Test
    void a_wrong_password_is_said_and_not_shown() {
        var environment = environment();
        environment.put("THROUGHLINE_DB_APP_PASSWORD", "wrong-guess");

        assertThatThrownBy(() -> OutsidePostgres.open(environment))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not let throughline_app in")
                .hasMessageNotContaining("wrong-guess");
    }
}
