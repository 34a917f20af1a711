package org.throughline.measures.counting;

import java.util.Optional;
import org.throughline.journey.When;

/** Says in words why a day cannot be counted with. */
public final class Doubt {

    private Doubt() {}

    /**
     * Empty where there is a day, or nothing at all.
     *
     * @param what begins the sentence, such as "A referral"
     */
    public static Optional<String> of(String what, When when) {
        return when instanceof When.Unreadable(var text)
                ? Optional.of("%s is recorded on “%s”, which is not a date.".formatted(what, text))
                : Optional.empty();
    }

    /** As {@link #of}, where a day that is missing is a doubt too. */
    public static Optional<String> ofAny(String what, When when) {
        return of(what, when)
                .or(() -> when.isBlank() ? Optional.of(what + " is recorded without a day.") : Optional.empty());
    }

    /** A share that says so, or nothing. */
    public static Share share(Optional<String> why) {
        return why.map(Share::cannotTell).orElse(Share.NOTHING);
    }
}
