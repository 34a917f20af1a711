package org.throughline.web.oversight.pages;

import java.util.Optional;
import org.throughline.web.oversight.CatchingUp;

/** That the clocks are still being worked out, said on every page that shows them. */
final class BehindWords {

    private BehindWords() {}

    static Optional<String> of(CatchingUp catchingUp) {
        return catchingUp
                .behind()
                .map(behind -> "Clocks are being worked out: %,d of %,d children. What stands here may be incomplete."
                        .formatted(behind.done(), behind.todo()));
    }
}
