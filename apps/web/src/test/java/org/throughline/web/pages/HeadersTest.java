package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HeadersTest {

    private static MockHttpServletResponse answer(boolean https, String from, String address, boolean encrypted)
            throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        request.setRemoteAddr(from);
        request.setSecure(encrypted);
        var response = new MockHttpServletResponse();
        new Headers(https).doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void every_answer_forbids_foreign_script_frames_and_guesses() throws Exception {
        var response = answer(false, "127.0.0.1", "/my-work", false);

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void under_tls_browsers_are_told_to_stay_with_it() throws Exception {
        assertThat(answer(true, "10.0.0.7", "/my-work", true).getHeader("Strict-Transport-Security"))
                .startsWith("max-age=");
    }

    @ParameterizedTest(name = "from {0} for {1}, encrypted {2}: {3}")
    @CsvSource(textBlock = """
            # from,      address,                    encrypted, answered
              10.0.0.7,  /my-work,                   true,      200
              10.0.0.7,  /my-work,                   false,     403
              127.0.0.1, /my-work,                   false,     403
              127.0.0.1, /actuator/health/readiness, false,     200
              10.0.0.7,  /actuator/health/readiness, false,     403
            """)
    void whoever_comes_round_the_proxy_without_encryption_is_refused(
            String from, String address, boolean encrypted, int status) throws Exception {
        HttpServletResponse response = answer(true, from, address, encrypted);

        assertThat(response.getStatus()).isEqualTo(status);
    }
}
