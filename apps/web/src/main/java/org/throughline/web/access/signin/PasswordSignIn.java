package org.throughline.web.access.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Credentials;
import org.throughline.web.access.SignedIn;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * Signs in by user name and password. Whether the name, the password or the account is at fault is never told, neither
 * in words nor by the time that the answer takes.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Actor SOMEBODY = new Actor("nobody", "Nobody signed in", "");

    private final Credentials credentials;
    private final Attempts attempts;
    private final SignIns signIns;
    private final Trail trail;
    private final Clock clock;

    PasswordSignIn(Credentials credentials, Attempts attempts, SignIns signIns, Trail trail, Clock clock) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.signIns = signIns;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication given) throws AuthenticationException {
        var origin = given.getDetails() instanceof Origin known ? known : new Origin("", Optional.empty());
        var pools = attempts.pools(given.getName(), origin);
        var wait = attempts.take(pools);
        if (wait.isPresent()) {
            throw new TooManyTries();
        }
        var account = credentials.check(given.getName(), String.valueOf(given.getCredentials()));
        if (account.isEmpty()) {
            trail.denied(SOMEBODY, "sign-in", null, "from " + origin.address());
            throw new BadCredentialsException("sign-in refused");
        }
        attempts.succeeded(pools);
        signIns.record(account.get(), origin.address());
        var person = new SignedIn(account.get(), Instant.now(clock));
        var token = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
        token.setDetails("password"); // the session keeps how, not where from
        return token;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    /** The same for names that have an account and for names that have none. */
    static final class TooManyTries extends AuthenticationException {
        TooManyTries() {
            super("too many tries");
        }
    }
}
