package org.throughline.web.oversight.pages;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;
import org.throughline.web.oversight.Item;

/**
 * Who reads a list of several people's children. What is offered follows from who carries the case and, for reviewers, from
 * whose children are allocated to them; the form behind it asks anew whether the person may write.
 */
record ReaderOf(Sight who, Set<PersonId> reviewed, String place) implements ChildDuties.Reader {

    static ReaderOf of(Sight who, People people, LocalDate today, String place) {
        return new ReaderOf(
                who,
                who.may(Permission.REVIEW_OWN)
                        ? people.ofWorkers(who, who.workers(), today).stream()
                                .map(Profile::id)
                                .collect(Collectors.toSet())
                        : Set.of(),
                place);
    }

    @Override
    public boolean mayWrite(Item item) {
        return (who.may(Permission.WRITE_OWN) && who.workers().contains(item.worker()))
                || (who.may(Permission.WRITE_TEAM) && who.teams().contains(item.team()));
    }

    @Override
    public boolean mayReview(Item item) {
        return reviewed.contains(item.child());
    }
}
