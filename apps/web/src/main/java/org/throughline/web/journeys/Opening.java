package org.throughline.web.journeys;

import org.throughline.journey.Journey;

/** What somebody who asks for a child gets. */
public sealed interface Opening {

    record Opened(Journey journey, Profile profile) implements Opening {}

    /** Opens once a reason is typed. */
    record NeedsReason(Profile profile) implements Opening {}

    /** The child is restricted: opens by breaking the glass. Says no more than that. */
    record NeedsBreakGlass() implements Opening {}

    /** They may know of the child but not do this. */
    record Refused(String why) implements Opening {}

    /** No such child, or none for them: the two are never told apart. */
    record Absent() implements Opening {}
}
