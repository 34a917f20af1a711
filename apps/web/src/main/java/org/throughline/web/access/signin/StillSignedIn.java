package org.throughline.web.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.web.access.SignedIn;

/**
 * Ends a session 12 hours after the sign-in however busy it is, and at once where the account no longer works; keeps
 * whoever signed in with a one-time password on the page that asks for a new one.
 */
class StillSignedIn extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);
    static final String NEW_PASSWORD = "/account/password";

    private final JdbcClient jdbc;
    private final Clock clock;

    StillSignedIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Account(boolean works, boolean changing) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            chain.doFilter(request, response);
            return;
        }
        var account = account(person.account());
        if (!account.works || person.at().plus(LONGEST).isBefore(Instant.now(clock))) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            throw new CredentialsExpiredException("sign in again");
        }
        if (account.changing && !mayBeSeenWhileChanging(request.getRequestURI())) {
            response.sendRedirect(NEW_PASSWORD);
            return;
        }
        chain.doFilter(request, response);
    }

    private Account account(String id) {
        return jdbc.sql("""
                select disabled is null as works, one_time_until is not null as changing
                  from access.account where id = :id::uuid
                """).param("id", id).query(Account.class).optional().orElse(new Account(false, false));
    }

    private static boolean mayBeSeenWhileChanging(String path) {
        return path.equals(NEW_PASSWORD) || path.equals("/sign-out") || SecurityConfiguration.isStatic(path);
    }
}
