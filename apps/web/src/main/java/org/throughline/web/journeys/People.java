package org.throughline.web.journeys;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Sight;

/** Finding children: whoever may not see a child never finds one. */
public class People {

    /**
     * By name, id or both, forgiving typing errors; best first.
     *
     * @param words empty to search by date alone
     * @param born also finds a day, month or year mistyped, after the exact ones
     */
    public List<Profile> search(Sight who, String words, Optional<LocalDate> born, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Empty also where this child is not theirs to know of. */
    public Optional<Profile> profile(Sight who, PersonId child) {
        throw new UnsupportedOperationException();
    }

    /** Those of the children whom they may know of, by name. */
    public List<Profile> profiles(Sight who, Collection<PersonId> children) {
        throw new UnsupportedOperationException();
    }

    /** Children with an involvement of one of these workers, in any role, that holds on that day. */
    public List<Profile> ofWorkers(Sight who, Collection<String> workers, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Children with an involvement of one of these teams that holds on that day. */
    public List<Profile> ofTeams(Sight who, Collection<String> teams, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Unjudged, for projections and jobs. */
    public List<Profile> unjudged(Collection<PersonId> children) {
        throw new UnsupportedOperationException();
    }

    /** Others who may be visited together: children with the same surname and the same worker on that day. */
    public List<Profile> siblingsOf(Sight who, PersonId child, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
