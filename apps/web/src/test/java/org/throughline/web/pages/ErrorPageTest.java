package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class ErrorPageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();

    private WentWrong shown(int status, @Nullable Throwable cause) {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, cause);
        assertThat(new ErrorPage().show(request, response, model)).isEqualTo("layout/error");
        return (WentWrong) Objects.requireNonNull(model.getAttribute("error"));
    }

    @Test
    void what_one_may_not_see_reads_like_what_is_not_there() {
        assertThat(WentWrong.of(403)).isEqualTo(WentWrong.of(404));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 413, 415, 500, 503, 418})
    void every_fault_says_what_happened_and_what_to_do(int status) {
        var words = shown(status, null);

        assertThat(words.title()).isNotBlank();
        assertThat(words.what()).endsWith(".");
        assertThat(words.next()).endsWith(".");
        assertThat(response.getStatus()).isEqualTo(status);
    }

    @Test
    void a_database_that_cannot_be_reached_is_said_and_asked_again_later() {
        var cause = new IllegalStateException(new DataAccessResourceFailureException(
                "jdbc:postgresql://10.0.0.9/children", new SQLTransientConnectionException("secret words")));

        var words = shown(500, cause);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(words.toString()).contains("cannot reach its database").doesNotContain("10.0.0.9", "secret");
    }

    @Test
    void a_fault_of_ours_is_drawn_without_asking_who_is_signed_in() {
        shown(500, new IllegalStateException("broken"));

        assertThat(model.getAttribute("frame")).isEqualTo(Frame.bare());
    }

    @Test
    void the_address_of_the_error_page_by_itself_is_no_page() {
        new ErrorPage().show(request, response, model);

        assertThat(response.getStatus()).isEqualTo(404);
    }
}
