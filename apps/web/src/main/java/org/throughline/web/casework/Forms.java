package org.throughline.web.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Sight;
import org.throughline.web.casework.Draft.Sending;
import org.throughline.web.journeys.Opening.Opened;
import org.throughline.web.journeys.Profile;

/** Puts together what a form shows. */
@Component
class Forms {

    private final Children children;
    private final Clock clock;

    Forms(Children children, Clock clock) {
        this.children = children;
        this.clock = clock;
    }

    /** Of a new visit: others who were visited can be added. */
    VisitForm ofVisit(Sight who, Draft draft, Map<PersonId, Opened> opened, Optional<Draft> begunBefore) {
        var others = children.others(who, List.copyOf(opened.keySet()), LocalDate.now(clock));
        return new VisitForm(draft, profiles(opened), others.siblings(), others.alsoTheirs(), begunBefore);
    }

    /** Of a correction: one child's visit. */
    VisitForm ofCorrection(Draft draft, Map<PersonId, Opened> opened, Optional<Draft> begunBefore) {
        return new VisitForm(draft, profiles(opened), List.of(), List.of(), begunBefore);
    }

    private static List<Profile> profiles(Map<PersonId, Opened> opened) {
        return opened.values().stream().map(Opened::profile).toList();
    }

    /** A form that nobody has saved yet. */
    Draft begun(Optional<UUID> about, String standing, VisitSheet sheet) {
        return new Draft(
                UUID.randomUUID(), about, standing, sheet, 0, clock.instant(), Draft.State.OPEN, Optional.empty(), "");
    }

    /** What was sent and is not kept. */
    Draft sent(Sending sent) {
        return new Draft(
                sent.draft(),
                sent.about(),
                sent.standing(),
                sent.sheet(),
                sent.version(),
                clock.instant(),
                Draft.State.OPEN,
                Optional.empty(),
                "");
    }
}
