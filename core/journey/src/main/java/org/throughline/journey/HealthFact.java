package org.throughline.journey;

/** Health of looked-after children, as the return states it for a whole year. */
public sealed interface HealthFact extends Fact {

    /** The OC2 row, each answer 0, 1 or empty as given; the SDQ score 0 to 40 as given. */
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
            String interventionOffered)
            implements HealthFact {}
}
