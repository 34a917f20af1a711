package org.throughline.web.casework.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.web.casework.pages.WordsApart.Part;

class WordsApartTest {

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # here                     | there                 | marked here                 | marked there
              Home was warm today.     | Home was cold today.  | Home was [warm] today.      | Home was [cold] today.
              Ruby was well.           | Ruby was well.        | Ruby was well.              | Ruby was well.
              Ruby and Max were there. | Ruby were there.      | Ruby [and Max] were there.  | Ruby were there.
              All new                  | Quite other words     | [All new]                   | [Quite other words]
            """)
    void words_that_only_one_text_has_are_marked(String here, String there, String mine, String theirs) {
        var apart = WordsApart.of(here, there);

        assertThat(marked(apart.mine())).isEqualTo(mine);
        assertThat(marked(apart.theirs())).isEqualTo(theirs);
    }

    @ParameterizedTest
    @CsvSource({"'a  b\n\nc ', 'a b\nd'", "'', 'x'", "'x', ''", "' lead', 'trail '"})
    void marking_changes_no_letter(String here, String there) {
        var apart = WordsApart.of(here, there);

        assertThat(text(apart.mine())).isEqualTo(here);
        assertThat(text(apart.theirs())).isEqualTo(there);
    }

    private static String marked(List<Part> parts) {
        return parts.stream()
                .map(part -> part.apart() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
