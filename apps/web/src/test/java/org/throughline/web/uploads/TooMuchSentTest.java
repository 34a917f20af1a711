package org.throughline.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.web.access.TestPeople;

/** What the server itself refuses to take, asked for as a browser would. */
class TooMuchSentTest extends Sender {

    private static final String TYPE = "multipart/form-data; boundary=part";

    @LocalServerPort
    int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void files_that_are_too_large_are_refused_in_words_before_they_have_arrived() throws Exception {
        signIn();

        var answer = beginsToSend(3L << 30);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("This is too large", "1 GB", "Put the files into a zip");
    }

    @Test
    void more_files_than_are_taken_at_once_are_refused_in_words() throws Exception {
        var token = signIn();
        var body =
                new StringBuilder("--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n");
        for (int n = 0; n < 230; n++) {
            body.append("--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(n)
                    .append(".csv\"\r\n\r\na,b\r\n");
        }

        var answer = browser.send(
                HttpRequest.newBuilder(at("/loads"))
                        .header("Content-Type", TYPE)
                        .POST(HttpRequest.BodyPublishers.ofString(body + "--part--\r\n"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("This is too large", "200 files");
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in_before_a_byte_of_a_file_is_taken() throws Exception {
        assertThat(beginsToSend(900L << 20)).startsWith("HTTP/1.1 302").contains("/sign-in?again");
    }

    /** Says how much is to come and sends none of it: an answer comes only from a server that does not wait for it. */
    private String beginsToSend(long bytes) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            var sent = socket.getOutputStream();
            sent.write("""
                    POST /loads HTTP/1.1\r
                    Host: localhost:%d\r
                    Cookie: %s\r
                    Content-Type: %s\r
                    Content-Length: %d\r
                    Connection: close\r
                    \r
                    """.formatted(port, cookiesNow(), TYPE, bytes).getBytes(StandardCharsets.UTF_8));
            sent.flush();
            var page = new StringBuilder();
            var in = socket.getInputStream();
            var some = new byte[8192];
            while (!isWhole(page)) {
                int n = in.read(some);
                if (n < 0) {
                    break;
                }
                page.append(new String(some, 0, n, StandardCharsets.UTF_8));
            }
            return page.toString();
        }
    }

    private static boolean isWhole(StringBuilder answer) {
        return answer.indexOf("</html>") > 0 || (answer.indexOf("HTTP/1.1 302") == 0 && answer.indexOf("\r\n\r\n") > 0);
    }

    private String cookiesNow() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Answers the token of a form of the new session. */
    private String signIn() throws Exception {
        browser.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("user=" + encoded(analyst.userName()) + "&password="
                                + encoded(TestPeople.PASSWORD) + "&_csrf=" + encoded(token("/sign-in"))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return token("/loads");
    }

    private String token(String address) throws Exception {
        var page = browser.send(HttpRequest.newBuilder(at(address)).build(), HttpResponse.BodyHandlers.ofString());
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).as("a form at " + address).isTrue();
        return token.group(1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }
}
