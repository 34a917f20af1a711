package org.throughline.journey;

/** Missing and away-without-authorisation episodes, and return home interviews. */
public sealed interface MissingFact extends Fact {

    /** Opens the episode. */
    record WentMissing(Kind kind) implements MissingFact {}

    record FoundOrReturned(ThingId missing) implements MissingFact {}

    /** @param offered Y, N or NA as the file gave it */
    record ReturnInterviewOffered(ThingId missing, String offered) implements MissingFact {}

    /** @param accepted Y, N or NA as the file gave it */
    record ReturnInterviewAnswered(ThingId missing, String accepted) implements MissingFact {}

    record ReturnInterviewHeld(ThingId missing) implements MissingFact {}

    enum Kind {
        MISSING,
        AWAY,
        OTHER
    }
}
