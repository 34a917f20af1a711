package org.throughline.web.journeys;

import org.throughline.journey.Journey;

/** What somebody who asks for a child gets. */
public sealed interface Opening {

    record Opened(Journey journey, Profile profile) implements Opening {}

    /** Opens once a reason is typed; the profile may be named in the question for it. */
    record NeedsReason(Profile profile) implements Opening {}

    /** They may see the child but not do this. */
    record Refused(String why) implements Opening {}

    /** No such child, or none for them: the two are never told apart. */
    record Absent() implements Opening {}
}
