package org.throughline.web.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Opening.Opened;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;

/** The children whom a signed-in person may write about. */
@Component
class Children {

    private final Journeys journeys;
    private final People people;

    Children(Journeys journeys, People people) {
        this.journeys = journeys;
        this.people = people;
    }

    /** Each with their journey, in that order; empty where one of them is not theirs to write about. */
    Optional<Map<PersonId, Opened>> writable(Sight who, List<PersonId> children) {
        var opened = new LinkedHashMap<PersonId, Opened>();
        for (var child : children) {
            if (journeys.open(who, child, Act.WRITE) instanceof Opened one) {
                opened.put(child, one);
            } else {
                return Optional.empty();
            }
        }
        return opened.isEmpty() ? Optional.empty() : Optional.of(opened);
    }

    /** Who may have been visited at the same time. */
    record Others(List<Profile> siblings, List<Profile> alsoTheirs) {}

    /** Likely siblings of the first child, and this person's other children; none of those in the visit already. */
    Others others(Sight who, List<PersonId> inVisit, LocalDate today) {
        var siblings = people.siblingsOf(who, inVisit.getFirst(), today).stream()
                .filter(profile -> !inVisit.contains(profile.id()))
                .toList();
        var theirs = new ArrayList<>(people.ofWorkers(who, who.workers(), today));
        theirs.removeIf(profile -> inVisit.contains(profile.id())
                || siblings.stream().anyMatch(sibling -> sibling.id().equals(profile.id())));
        return new Others(siblings, List.copyOf(theirs));
    }

    /** The names of those whom they may know of. */
    List<Profile> named(Sight who, List<PersonId> children) {
        return people.profiles(who, children);
    }

    /** What the rules must know of a child. */
    static VisitRules.Known known(Opened child) {
        return new VisitRules.Known(
                child.profile().id(),
                InWords.name(child.profile()),
                child.profile().born(),
                child.profile().expected(),
                died(child.journey()));
    }

    private static Optional<LocalDate> died(Journey journey) {
        return journey.facts(Died.class).stream()
                .flatMap(death -> death.happened().day().stream())
                .min(LocalDate::compareTo);
    }

    /** The key by which the files know who visited, where the account is linked to one. */
    static Optional<String> worker(Sight who, Profile child, LocalDate today) {
        return child.allocations().stream()
                .filter(allocation -> allocation.holdsOn(today) && who.workers().contains(allocation.worker()))
                .map(allocation -> allocation.worker())
                .findFirst()
                .or(() -> who.workers().stream().sorted().findFirst());
    }
}
