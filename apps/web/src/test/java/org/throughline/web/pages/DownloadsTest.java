package org.throughline.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        plan 2026.csv     | attachment; filename="plan 2026.csv"
        plan".csv         | attachment; filename="plan_.csv"; filename*=UTF-8''plan%22.csv
        Siân’s plan.csv   | attachment; filename="Si_n_s plan.csv"; filename*=UTF-8''Si%C3%A2n%E2%80%99s%20plan.csv
        """)
    void a_file_bears_its_name_whatever_letters_are_in_it(String name, String said) throws IOException {
        var response = new MockHttpServletResponse();

        Downloads.send(response, Downloads.CSV, name, false, "a,b".getBytes(UTF_8));

        assertThat(response.getHeader("Content-Disposition")).isEqualTo(said);
        assertThat(response.getContentLength()).isEqualTo(3);
    }
}
