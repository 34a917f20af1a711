package org.throughline.web.oversight.pages;

import java.util.Optional;
import org.throughline.web.journeys.Following.Behind;
import org.throughline.web.oversight.CatchingUp;

/** That the clocks are still being worked out, said on every page that shows them. */
final class BehindWords {

    private BehindWords() {}

    static Optional<String> of(CatchingUp catchingUp) {
        return of(catchingUp, Telling.EXACT);
    }

    static Optional<String> of(CatchingUp catchingUp, Telling telling) {
        return catchingUp.behind().map(behind -> words(behind, telling));
    }

    /** How many children a change touches may be very few: whoever sees figures alone is not told. */
    static String words(Behind behind, Telling telling) {
        return "Clocks are being worked out%s. What stands here may be incomplete."
                .formatted(telling.exact() ? ": %,d of %,d children".formatted(behind.done(), behind.todo()) : "");
    }
}
