package org.throughline.journey;

import java.util.Optional;

/** Health of looked-after children, as the return states it for a whole year. */
public sealed interface HealthFact extends Fact {

    /**
     * The OC2 row, each answer 0, 1 or empty as given; the SDQ score 0 to 40 as given.
     *
     * @param bornOtherwise the day of birth of this row, as YYYY-MM-DD, where the return gives another elsewhere: an empty
     *     text where the row has none that can be read; absent where it is the same
     */
    record CareYearStated(
            String sdqScore,
            String sdqReason,
            String convicted,
            String healthCheck,
            String immunisations,
            String teethCheck,
            String healthAssessment,
            String substanceMisuse,
            String interventionReceived,
            String interventionOffered,
            Optional<String> bornOtherwise)
            implements HealthFact {}
}
