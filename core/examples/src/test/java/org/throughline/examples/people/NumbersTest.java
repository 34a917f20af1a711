package org.throughline.examples.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private final Numbers numbers = new Numbers("VS", 12);

    /** Worked out by hand from rule 1510: each digit times its place, the letter being the first place; then by 23. */
    @ParameterizedTest(name = "{0} is checked by {1}")
    @CsvSource({"000000000000, A", "100000000000, C", "000000000001, P", "201118237200, D", "383113874159, R"})
    void the_check_letter_of_a_pupil_number_is_rule_1510s(String digits, char letter) {
        assertThat(Numbers.checkLetter(digits)).isEqualTo(letter);
    }

    @Test
    void a_pupil_number_is_thirteen_characters_under_an_authority_that_no_council_is() {
        assertThat(numbers.upn(5, 2012)).matches("[A-HJ-NP-RT-Z]00512[0-9]{7}");
    }

    @Test
    void no_two_children_have_one_identifier_or_one_pupil_number() {
        var ids = new HashSet<String>();
        var upns = new HashSet<String>();
        LongStream.range(0, 200_000).forEach(n -> {
            ids.add(numbers.childId(n));
            upns.add(numbers.upn(n, 2010));
        });

        assertThat(ids).hasSize(200_000);
        assertThat(upns).hasSize(200_000);
    }

    @Test
    void an_identifier_is_letters_and_digits_as_the_census_asks() {
        assertThat(numbers.childId(0)).matches("VS[0-9]{7}");
        assertThat(numbers.childId(8_999_992)).matches("VS[0-9]{7}");
    }

    @Test
    void more_children_than_there_are_numbers_are_refused() {
        assertThatThrownBy(() -> numbers.childId(8_999_993)).isInstanceOf(IllegalArgumentException.class);
    }
}
