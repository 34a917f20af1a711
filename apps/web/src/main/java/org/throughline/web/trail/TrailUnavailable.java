package org.throughline.web.trail;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The trail could not be written, and so what was asked for does not happen. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class TrailUnavailable extends RuntimeException {

    TrailUnavailable(Throwable cause) {
        super("the trail cannot be written", cause);
    }
}
