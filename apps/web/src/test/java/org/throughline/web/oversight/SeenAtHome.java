package org.throughline.web.oversight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.When;
import org.throughline.web.journeys.Typed;

/** Visits at which the child was seen, and seen alone, as a person types them. */
final class SeenAtHome {

    private SeenAtHome() {}

    /** @param key by which the visit is known, another for each visit */
    static Typed on(LocalDate day, Purpose purpose, String key) {
        return Typed.fact(
                "visit/" + key,
                When.on(day),
                new VisitMade(Optional.empty(), Set.of(purpose), Answer.YES, Answer.YES, Answer.NOT_ASKED, "", "", ""));
    }
}
