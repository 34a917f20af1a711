package org.throughline.returns.cin;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.Journey;
import org.throughline.journey.PlanFact.CinPlanStarted;
import org.throughline.journey.ProtectionFact.EnquiryStarted;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.When;
import org.throughline.returns.reading.Restated;
import org.throughline.returns.reading.Restated.Days;

/** Makes the census of a year out of journeys, child by child, to be written with {@link CinWriter}. */
public final class CinReturn {

    private CinReturn() {}

    /**
     * The child as the census of that year has them: every referral whose episode of need touched the year, and of it what
     * was not over before.
     *
     * @param journey of one child, as known on the day that is wanted
     * @param year the collection year, named by the 31 March that closes it
     * @param asAt the day from which the year is looked at; what happened later is not there yet
     * @param number the child's place in the file, from 1
     * @return empty where the child was not in need in that year, as far as the record says
     */
    public static Optional<CinChild> of(Journey journey, int year, LocalDate asAt, int number) {
        var days = Days.of(year, asAt);
        return Restated.of(
                        journey,
                        Collection.CIN,
                        year,
                        days,
                        _ -> CinHeader.TABLE,
                        (fact, happened, over) -> belongs(fact, happened, over, days))
                .filter(restated -> !restated.ownTables().isEmpty() || hasReferral(restated))
                .map(restated -> CinChildren.of(restated.statements(), number));
    }

    private static boolean hasReferral(Restated restated) {
        return restated.statements().stream().anyMatch(statement -> statement.fact() instanceof ReferralReceived);
    }

    private static boolean belongs(Fact fact, When happened, When over, Days days) {
        return switch (fact) {
            case ReferralReceived _, AssessmentStarted _, CinPlanStarted _, ProtectionPlanStarted _ ->
                days.touch(happened, over);
            case EnquiryStarted _ -> days.hold(happened);
            default -> true;
        };
    }
}
