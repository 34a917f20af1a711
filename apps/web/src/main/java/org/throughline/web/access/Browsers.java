package org.throughline.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Browsers that somebody has signed in with. Each holds an opaque random token; the database holds only its hash. It
 * opens nothing: it tells a known browser from a stranger's where sign-ins fail, and whose text was being sent.
 */
@Component
public class Browsers {

    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean https;
    private final SecureRandom random = new SecureRandom();

    Browsers(JdbcClient jdbc, Clock clock, @Value("${throughline.https:false}") boolean https) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.https = https;
    }

    private String cookie() {
        return https ? "__Host-throughline-browser" : "throughline-browser";
    }

    /** How this request's browser is called in the database; empty where it sent no token. */
    public Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookie())).map(cookie -> hash(cookie.getValue()));
    }

    /** Whether this account has signed in with that browser before. */
    public boolean knows(String browser, String userName) {
        return jdbc.sql("""
                select exists (select from access.browser b join access.account a on a.id = b.account
                                where b.token = :browser and lower(a.user_name) = lower(:user))
                """)
                .param("browser", browser)
                .param("user", userName)
                .query(Boolean.class)
                .single();
    }

    /** The account that signed in last with that browser. */
    public Optional<String> lastAccount(String browser) {
        return jdbc.sql(
                        "select account::text from access.browser where token = :browser order by signed_in desc limit 1")
                .param("browser", browser)
                .query(String.class)
                .optional();
    }

    /** Remembers that this account has signed in with the request's browser. */
    public void remember(HttpServletRequest request, HttpServletResponse response, String account) {
        var sent = WebUtils.getCookie(request, cookie());
        var token = sent != null && lastAccount(hash(sent.getValue())).isPresent() ? sent.getValue() : token();
        jdbc.sql("""
                insert into access.browser (token, account, signed_in) values (:token, :account::uuid, :now)
                on conflict (token, account) do update set signed_in = excluded.signed_in
                """)
                .param("token", hash(token))
                .param("account", account)
                .param("now", OffsetDateTime.now(clock))
                .update();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie(), token)
                        .httpOnly(true)
                        .secure(https)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(REMEMBERED)
                        .build()
                        .toString());
    }

    private String token() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the database holds in place of a secret that is long and random by itself. */
    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
