package org.throughline.returns.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.journey.When;

class KeysTest {

    @Test
    void a_day_a_blank_and_what_cannot_be_read_are_different_parts_of_a_key() {
        assertThat(Keys.part(When.on(LocalDate.of(2025, 4, 1)))).isEqualTo("2025-04-01");
        assertThat(Keys.part(When.UNDATED)).isEqualTo("undated");
        assertThat(Keys.part(new When.Unreadable("not / known~2"))).isEqualTo("not _ known_2");
        assertThat(Keys.part(new When.Unreadable(" "))).isEqualTo("blank");
    }

    @Test
    void long_texts_are_cut_and_stay_different() {
        var one = Keys.part("x".repeat(100) + "1");
        var other = Keys.part("x".repeat(100) + "2");

        assertThat(one).hasSizeLessThanOrEqualTo(64).isNotEqualTo(other);
        assertThat(Keys.part("x".repeat(64))).hasSize(64);
    }

    @Test
    void repeats_are_numbered_in_order() {
        var keys = new Keys();

        assertThat(keys.unique("a")).isEqualTo("a");
        assertThat(keys.unique("a")).isEqualTo("a~2");
        assertThat(keys.unique("b")).isEqualTo("b");
        assertThat(keys.unique("a")).isEqualTo("a~3");
    }

    @Test
    void each_of_many_texts_is_counted_by_itself() {
        var repeats = new Repeats();
        for (int round = 1; round <= 2; round++) {
            for (int i = 0; i < 50_000; i++) {
                assertThat(repeats.count("child" + i, "key")).isEqualTo(round);
            }
        }
        assertThat(repeats.count("child1k", "ey")).isEqualTo(1);
    }
}
