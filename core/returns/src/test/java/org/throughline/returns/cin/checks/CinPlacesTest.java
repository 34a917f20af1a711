package org.throughline.returns.cin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.returns.checks.Place;

class CinPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Header                                                             | header of the file
            ChildIdentifiers                                                   | details of the child
            ChildCharacteristics                                               | characteristics of the child
            ChildCharacteristics/Disabilities/Disability[2]                    | disability 2
            CINdetails[2]                                                      | referral 2
            CINdetails[2]/CINPlanDates[1]                                      | referral 2, child in need plan 1
            CINdetails[1]/ChildProtectionPlans[3]/Reviews[1]/CPPreviewDate[2]  | referral 1, child protection plan 3, review 1, date 2
            """)
    void a_place_is_said_in_the_words_of_the_work(String element, String words) {
        assertThat(CinPlaces.inWords(new Place("any", 1, "A1", element))).isEqualTo(words);
    }

    @Test
    void the_return_as_a_whole_has_no_place_in_it() {
        assertThat(CinPlaces.inWords(Place.WHOLE_RETURN)).isEqualTo("the return as a whole");
    }
}
