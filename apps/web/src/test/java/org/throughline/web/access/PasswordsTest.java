package org.throughline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "elevenchars",
                "password1234",
                "Password12345!",
                "passwordpassword",
                "123456789012",
                "qwertyuiop12",
                "aaaaaaaaaaaa",
                "throughline1",
                "maria.gonzalez1",
                "liverpool2026"
            })
    void a_password_that_can_be_guessed_is_refused(String password) {
        assertThat(Passwords.fault(password, "maria.gonzalez", "Maria Gonzalez"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "violet harbour teaspoon",
                "correct horse battery staple",
                "k7#pQz!m2Lw9",
                "ångström lämpö 42 kiosk"
            })
    void three_words_or_a_random_dozen_of_signs_are_good_enough(String password) {
        assertThat(Passwords.fault(password, "maria.gonzalez", "Maria Gonzalez"))
                .isEmpty();
    }

    @Test
    void a_password_longer_than_anybody_types_is_refused() {
        assertThat(Passwords.fault("violet harbour teaspoon ".repeat(6), "maria", "Maria"))
                .isPresent();
    }

    @Test
    void a_one_time_password_is_long_random_and_easy_to_read_out() {
        var passwords = new Passwords();

        assertThat(passwords.oneTime())
                .matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}")
                .doesNotContain("l")
                .doesNotContain("o")
                .isNotEqualTo(passwords.oneTime());
    }

    @Test
    void a_password_is_kept_as_an_argon2id_hash_with_a_salt_of_its_own() {
        var passwords = new Passwords();
        var kept = passwords.encode("violet harbour teaspoon");

        assertThat(kept).startsWith("$argon2id$").isNotEqualTo(passwords.encode("violet harbour teaspoon"));
        assertThat(passwords.matches("violet harbour teaspoon", kept)).isTrue();
        assertThat(passwords.matches("violet harbour Teaspoon", kept)).isFalse();
    }
}
