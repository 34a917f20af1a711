package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27/3/2026",
                "27/03/2026",
                "27 3 2026",
                "27.03.2026",
                "27-3-2026",
                "27 March 2026",
                "27 mar 2026",
                "2026-03-27",
                " 2026-3-27 "
            })
    void a_day_is_read_however_people_write_it(String typed) {
        assertThat(DayTyped.read(typed)).contains(LocalDate.parse("2026-03-27"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "27", "27/3/26", "31/2/2026", "2026-02-30", "27 Marchember 2026", "27/3/2026 x", "3/27/2026"
            })
    void what_is_no_day_is_never_guessed(String typed) {
        assertThat(DayTyped.read(typed)).isEmpty();
    }

    @Test
    void a_name_and_a_day_in_one_line_are_told_apart() {
        assertThat(DayTyped.in("amira khan 3/4/2015"))
                .isEqualTo(new DayTyped.Found(Optional.of(LocalDate.parse("2015-04-03")), "amira khan"));
        assertThat(DayTyped.in("VS1234567")).isEqualTo(new DayTyped.Found(Optional.empty(), "VS1234567"));
    }
}
