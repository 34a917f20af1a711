package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.LATENESS;

import org.throughline.journey.LatenessFact;
import org.throughline.journey.LatenessFact.LateReasonGiven;
import org.throughline.web.pages.Days;

/** Why work was late, told. */
final class LatenessInWords {

    private LatenessInWords() {}

    static Told tell(LatenessFact fact) {
        return switch (fact) {
            case LateReasonGiven given ->
                Told.of(
                                LATENESS,
                                "Why this was late: " + given.what() + ", due on " + Days.inWords(given.due()) + ".",
                                given.reason().words() + ".")
                        .quoting(given.words());
        };
    }
}
