package org.throughline.web.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * The signed-in person as the session keeps them: the account and when they signed in, nothing that could grow stale.
 * What they may do is read anew for each request.
 */
public record SignedIn(String account, Instant at) implements Principal, Serializable {

    @Override
    public String getName() {
        return account;
    }
}
