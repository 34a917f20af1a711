package org.throughline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    0,                   0
                    999,                 999
                    1000,                "1,000"
                    12345,               "12,345"
                    999999,              "999,999"
                    1000000,             "1,000,000"
                    9223372036854775807, "9,223,372,036,854,775,807"
                    """)
    void thousands_stand_apart(long number, String words) {
        assertThat(Amount.of(number)).isEqualTo(words);
    }
}
