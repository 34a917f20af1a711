package org.throughline.examples.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.examples.chance.Chance;

class PeopleTest {

    private final Chance chance = Chance.of(3);

    @ParameterizedTest
    @EnumSource
    void every_heritage_has_names_of_its_own(Heritage heritage) {
        var names = Names.common();

        assertThat(names.girl(heritage, chance)).isNotBlank();
        assertThat(names.boy(heritage, chance)).isNotBlank();
        assertThat(names.surname(heritage, chance)).isNotBlank();
        assertThat(heritage.ethnicity(chance)).matches("[A-Z]{4}");
    }

    @Test
    void names_are_letters_and_hyphens_only() {
        assertThat(Names.common().all()).allMatch(name -> name.matches("[A-Z][A-Za-z-]+"));
    }

    @Test
    void the_names_of_a_thousand_families_are_many() {
        var surnames = IntStream.range(0, 1_000)
                .mapToObj(_ -> Names.common().surname(Heritage.ofEngland(chance), chance))
                .distinct();

        assertThat(surnames).hasSizeGreaterThan(150);
    }

    @Test
    void every_postcode_is_in_an_area_that_leads_nowhere() {
        for (int patch = 0; patch < 200; patch++) {
            assertThat(Postcodes.home(patch, chance)).matches("ZZ[1-9][0-9]? [0-4][A-Z]{2}");
            assertThat(Postcodes.near(patch, chance)).matches("ZZ[1-9][0-9]? [5-9][A-Z]{2}");
            assertThat(Postcodes.elsewhere(chance))
                    .matches("ZZ[1-9][0-9]? [0-9][A-Z]{2}")
                    .doesNotStartWith("ZZ99");
        }
    }
}
