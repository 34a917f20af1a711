package org.throughline.web.improvement.room.pages;

import java.util.UUID;

/** The id that a form gives to what it makes, so that a second click makes nothing twice. */
final class Ids {

    private Ids() {}

    /** A new one where the form's is none. */
    static UUID of(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
