package org.throughline.ofsted.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # as printed                                          | days on site
            6 December 2021 to 17 December 2021                   | 2021-12-06/2021-12-17
            28 February to 4 March 2022                           | 2022-02-28/2022-03-04
            15 to 26 November 2021                                | 2021-11-15/2021-11-26
            8 – 12 July 2013                                      | 2013-07-08/2013-07-12
            9–24 November 2017                                    | 2017-11-09/2017-11-24
            9 ─ 24 November 2017                                  | 2017-11-09/2017-11-24
            9 − 24 November 2017                                  | 2017-11-09/2017-11-24
            14 January 2014- 5 February 2014                      | 2014-01-14/2014-02-05
            02 March 2020 to 13 March 2020                        | 2020-03-02/2020-03-13
            18 Feb 2014 – 12 March 2014                           | 2014-02-18/2014-03-12
            12/09/2016 to 06/10/2016                              | 2016-09-12/2016-10-06
            1/06/2015 – 25/06/2015                                | 2015-06-01/2015-06-25
            8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019 | 2019-07-08/2019-07-12 2019-08-07/2019-08-08
            5 to 9 December 2022 and 14 to 15 February 2023       | 2022-12-05/2022-12-09 2023-02-14/2023-02-15
            5 to 9 December and 14 to 15 February 2023            | 2022-12-05/2022-12-09 2023-02-14/2023-02-15
            19 November-11 December 2013 and 28 – 30 January 2014 | 2013-11-19/2013-12-11 2014-01-28/2014-01-30
            28 July 2016                                          | 2016-07-28/2016-07-28
            Monday 4 to Friday 8 June 2018                        | 2018-06-04/2018-06-08
            14 December to 8 January 2016                         | 2015-12-14/2016-01-08
            """)
    void the_days_on_site_are_read_in_every_form_in_which_they_were_printed(String printed, String days) {
        assertThat(Days.periods(printed).stream()
                        .map(it -> it.start() + "/" + it.end())
                        .collect(joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spring 2022", "31 February 2022", "6 to 17 December", "45/13/2016 to 46/13/2016", "2"})
    void words_that_are_no_days_are_none_and_never_guessed(String printed) {
        assertThat(Days.periods(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8 August 2014,2014-08-08", "08/08/2014,2014-08-08", "3 Sept 2015,2015-09-03"})
    void a_day_of_publication_is_read(String printed, String day) {
        assertThat(Days.day(printed).orElseThrow()).hasToString(day);
    }
}
