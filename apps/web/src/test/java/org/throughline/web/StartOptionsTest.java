package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.web.terminal.Refusal;

class StartOptionsTest {

    private static Map<String, String> properties(String options) {
        var words = options.isBlank() ? List.<String>of() : List.of(options.split(" "));
        return StartOptions.parse(words, Map.of("THROUGHLINE_TLS_PASSWORD", "secret"))
                .properties();
    }

    @Test
    void without_options_it_listens_to_this_machine_only() {
        assertThat(properties(""))
                .containsEntry("server.address", "127.0.0.1")
                .containsEntry("server.port", "8080")
                .containsEntry("throughline.https", "false");
    }

    @Test
    void a_port_that_another_program_has_is_refused_with_what_to_do() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var asked = StartOptions.parse(List.of("--port", String.valueOf(other.getLocalPort())), Map.of());

            assertThatThrownBy(asked::refuseWhereOthersListen)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " on 127.0.0.1")
                    .hasMessageContaining("--port");
            other.close();
            assertThatCode(asked::refuseWhereOthersListen).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bind 0.0.0.0", "--bind 10.1.2.3", "--bind ::"})
    void other_machines_are_not_let_in_without_encryption(String options) {
        assertThatThrownBy(() -> properties(options))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--tls-keystore")
                .hasMessageContaining("--trusted-proxy");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --bind 0.0.0.0 --tls-keystore keys.p12    , true
            --bind 0.0.0.0 --trusted-proxy 10.1.2.3   , true
            --tls-keystore keys.p12                   , true
            --bind 127.0.0.2                          , false
            --bind ::1                                , false
            """)
    void encryption_ends_here_or_at_a_named_proxy(String options, String https) {
        assertThat(properties(options)).containsEntry("throughline.https", https);
    }

    @Test
    void only_the_named_proxy_is_believed_about_where_requests_come_from() {
        var properties = properties("--bind 0.0.0.0 --trusted-proxy 10.1.2.3");

        assertThat("10.1.2.3").matches(properties.get("server.tomcat.remoteip.internal-proxies"));
        assertThat("10.1.213").doesNotMatch(properties.get("server.tomcat.remoteip.internal-proxies"));
        assertThat(properties("")).doesNotContainKey("server.forward-headers-strategy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port",
                "--port ninety",
                "--port 70000",
                "--prot 80",
                "--tls-keystore a --trusted-proxy 10.1.2.3"
            })
    void what_cannot_be_understood_is_refused_in_words(String options) {
        assertThatThrownBy(() -> properties(options)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_password_of_the_keystore_never_reaches_a_log() {
        var options =
                StartOptions.parse(List.of("--tls-keystore", "keys.p12"), Map.of("THROUGHLINE_TLS_PASSWORD", "hush"));

        assertThat(options.toString()).doesNotContain("hush");
    }
}
