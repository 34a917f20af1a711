package org.throughline.web.journeys;

import java.util.List;
import org.throughline.journey.Entry;
import org.throughline.journey.FactId;
import org.throughline.journey.PersonId;

/** What became of facts that a person typed: all were kept, or none. */
public sealed interface Written {

    /** @param facts in the order they were given; one that already stood word for word keeps the id it had */
    record Kept(List<FactId> facts) implements Written {}

    /** Somebody else wrote there meanwhile; nothing was kept. @param now what stands there, or that it was withdrawn */
    record Overtaken(PersonId child, Entry now) implements Written {}

    /** They may see the child, but not write. */
    record Refused(PersonId child, String why) implements Written {}

    /** As if there were no such child. */
    record Absent(PersonId child) implements Written {}
}
