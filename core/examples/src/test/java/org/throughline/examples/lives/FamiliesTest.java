package org.throughline.examples.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.examples.people.Numbers;

class FamiliesTest {

    private static final Window WINDOW = Window.around(LocalDate.of(2026, 11, 21));

    @Test
    void a_family_is_the_same_whichever_families_were_made_before_it() {
        var families = families(9);
        families.family(1);
        families.family(2);

        assertThat(families.family(700)).isEqualTo(families(9).family(700));
    }

    @Test
    void another_seed_makes_another_family() {
        assertThat(families(9).family(700)).isNotEqualTo(families(10).family(700));
    }

    @Test
    void the_day_of_telling_does_not_change_the_lives_of_its_collection_year() {
        var spring = new Families(9, numbers(9), Window.around(LocalDate.of(2026, 4, 1)), 6);
        var winter = new Families(9, numbers(9), Window.around(LocalDate.of(2027, 3, 31)), 6);

        assertThat(spring.family(41)).isEqualTo(winter.family(41));
    }

    private static Families families(long seed) {
        return new Families(seed, numbers(seed), WINDOW, 6);
    }

    private static Numbers numbers(long seed) {
        return new Numbers("VS", seed);
    }
}
