package org.throughline.web.access;

import java.util.Optional;
import java.util.Set;
import org.throughline.journey.PersonId;

/** What access must know about children and cannot know itself; answered by the module that keeps the journeys. */
public interface Children {

    /**
     * How the person stands to the child today by allocation alone: own, team or both, else leaving or service. Empty
     * where there is no such child.
     */
    Set<Relation> relations(Sight who, PersonId child);

    /** Those among the children whose reviews one of these workers holds today. */
    Set<PersonId> reviewedBy(Set<String> workers, Set<PersonId> among);

    /** The child with exactly this identifier in a loaded file, whoever asks; empty where none or more than one has it. */
    Optional<PersonId> withId(String id);

    /** What a person who may not see the record can tell the child by: an identifier of a loaded file, never a name. */
    Optional<String> idOf(PersonId child);
}
