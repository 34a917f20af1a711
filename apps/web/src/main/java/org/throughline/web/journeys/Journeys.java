package org.throughline.web.journeys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Sight;

/** The door to every child's journey: read it, add to it. Nothing is ever overwritten. */
public class Journeys {

    /** For a page: judged by who works with the child and by restrictions. Writes no trail: the page does. */
    public Opening open(Sight who, PersonId child, Act act) {
        throw new UnsupportedOperationException();
    }

    /** Unjudged, for projections and jobs. A person of whom nothing is held has an empty journey. */
    public Journey read(PersonId child) {
        throw new UnsupportedOperationException();
    }

    /** Every child's journey in the order of their ids, unjudged, streamed: never all in memory. */
    public void each(Consumer<Journey> reader) {
        throw new UnsupportedOperationException();
    }

    /** Those children's journeys in the order of their ids, unjudged, streamed. */
    public void each(Collection<PersonId> children, Consumer<Journey> reader) {
        throw new UnsupportedOperationException();
    }

    /** The newest entry, 0 before the first. */
    public long latestEntry() {
        throw new UnsupportedOperationException();
    }

    /** Whose journey changed by entries after that one: facts, matches, and where the files begin (then: all). */
    public Set<PersonId> changedSince(long entry) {
        throw new UnsupportedOperationException();
    }

    /** Keeps what a person typed of several children in one act, such as a visit to siblings: all or nothing. */
    public Written record(Sight who, Map<PersonId, List<Typed>> sheets) {
        throw new UnsupportedOperationException();
    }

    public Written record(Sight who, PersonId child, List<Typed> facts) {
        return record(who, Map.of(child, facts));
    }

    /** Takes back what was typed in error; it stays in the record as withdrawn, with who and why. */
    public Written takeBack(Sight who, PersonId child, FactId fact, String why) {
        throw new UnsupportedOperationException();
    }
}
