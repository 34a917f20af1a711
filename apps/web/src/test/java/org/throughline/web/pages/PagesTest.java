package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @ParameterizedTest(name = "page {0} of {1} entries: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | 51   | [1] 2
            1  | 5000 | [1] 2 … 100
            5  | 5000 | 1 … 4 [5] 6 … 100
            2  | 151  | 1 [2] 3 4
            99 | 5000 | 1 … 98 [99] 100
            """)
    void a_long_list_is_cut_into_pages_of_fifty(int page, int found, String shown) {
        var links = Pages.of(page, found, number -> "/list?page=" + number).links();

        assertThat(links.stream()
                        .map(link ->
                                (link.gap() ? "… " : "") + (link.current() ? "[" + link.number() + "]" : link.number()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }

    @Test
    void a_list_of_fifty_needs_no_pages() {
        var pages = Pages.of(1, 50, number -> "/list");

        assertThat(pages.links()).isEmpty();
        assertThat(pages.next()).isNull();
    }

    @Test
    void the_first_page_has_no_page_before_it_and_the_last_none_after_it() {
        assertThat(Pages.of(1, 120, number -> "/" + number).previous()).isNull();
        assertThat(Pages.of(2, 120, number -> "/" + number).previous()).isEqualTo("/1");
        assertThat(Pages.of(2, 120, number -> "/" + number).next()).isEqualTo("/3");
        assertThat(Pages.of(3, 120, number -> "/" + number).next()).isNull();
    }
}
