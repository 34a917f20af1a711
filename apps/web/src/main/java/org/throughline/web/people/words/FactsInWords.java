package org.throughline.web.people.words;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.throughline.journey.AssessmentFact;
import org.throughline.journey.CareFact;
import org.throughline.journey.CareLeaverFact;
import org.throughline.journey.CourtFact;
import org.throughline.journey.FamilyFact;
import org.throughline.journey.HealthFact;
import org.throughline.journey.IdentityFact;
import org.throughline.journey.InvolvementFact;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.InvolvementFact.WorkAssigned;
import org.throughline.journey.Journey;
import org.throughline.journey.LatenessFact;
import org.throughline.journey.LearningFact;
import org.throughline.journey.MissingFact;
import org.throughline.journey.PermanenceFact;
import org.throughline.journey.PlanFact;
import org.throughline.journey.ProtectionFact;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact;
import org.throughline.journey.RouteFact;
import org.throughline.journey.StatedFact;
import org.throughline.journey.VisitFact;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.WorkforceFact;

/**
 * Every fact of one journey as a plain sentence. Only this and the store ask about all themes at once; each theme is
 * told beside its own words.
 */
public final class FactsInWords {

    private final Things things;

    /** @param workerName the name by the text of a worker's line, such as SSD/P0012; the text itself where none is known */
    public FactsInWords(Journey journey, Function<String, String> workerName) {
        this.things = new Things(journey, workerName);
    }

    /** The texts of the lines of all workers whom a journey names, such as SSD/P0012. */
    public static Set<String> workers(Journey journey) {
        var keys = new HashSet<String>();
        for (var entry : journey.entries()) {
            if (entry instanceof Recorded<?> recorded) {
                switch (recorded.fact()) {
                    case InvolvementStarted started -> keys.add(recorded.line().collection() + "/" + started.worker());
                    case WorkAssigned work -> keys.add(recorded.line().collection() + "/" + work.worker());
                    case VisitMade visit ->
                        visit.worker().ifPresent(key -> keys.add(recorded.line().collection() + "/" + key));
                    default -> {}
                }
            }
        }
        return keys;
    }

    public Told tell(Recorded<?> recorded) {
        var line = recorded.line();
        return switch (recorded.fact()) {
            case IdentityFact fact -> IdentityInWords.tell(fact);
            case ReferralFact fact -> ReferralsInWords.tell(fact, line, things);
            case AssessmentFact fact -> ReferralsInWords.tell(fact, line, things);
            case ProtectionFact fact -> PlansInWords.tell(fact, line, things);
            case PlanFact fact -> PlansInWords.tell(fact, line, things);
            case VisitFact fact -> VisitsInWords.tell(fact, line, things);
            case MissingFact fact -> MissingInWords.tell(fact, line, things);
            case CareFact fact -> CareInWords.tell(fact, line, things);
            case CourtFact fact -> CourtInWords.tell(fact, line, things);
            case FamilyFact fact -> FamilyInWords.tell(fact);
            case LearningFact fact -> FamilyInWords.tell(fact);
            case HealthFact fact -> HealthInWords.tell(fact);
            case PermanenceFact fact -> PermanenceInWords.tell(fact, line, things);
            case CareLeaverFact fact -> LeavingCareInWords.tell(fact);
            case LatenessFact fact -> LatenessInWords.tell(fact);
            case RouteFact fact -> IdentityInWords.tell(fact);
            case InvolvementFact fact -> WorkersInWords.tell(fact, line, things);
            case WorkforceFact fact -> WorkersInWords.tell(fact);
            case StatedFact fact -> FamilyInWords.tell(fact);
        };
    }
}
