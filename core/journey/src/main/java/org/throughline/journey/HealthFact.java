package org.throughline.journey;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Health of looked-after children: each check on its day, or as the return states it for a whole year. */
public sealed interface HealthFact extends Fact {

    /**
     * A health assessment, dental check or other check, on the day it was done or meant for.
     *
     * @param status planned, refused, cancelled or completed, as the file gave it
     */
    record HealthCheckRecorded(HealthCheck kind, String typeGiven, String status) implements HealthFact {

        private static final Set<String> NOT_DONE = Set.of("planned", "refused", "cancelled");

        /** True unless the file says that it was planned, refused or cancelled. */
        public boolean wasDone() {
            return !NOT_DONE.contains(status.toLowerCase(Locale.ROOT));
        }
    }

    /** What a check is for, as far as the file's words tell. */
    enum HealthCheck {
        /** A health assessment of which nobody says whether it is the first or a later one. */
        ASSESSMENT,
        INITIAL_ASSESSMENT,
        REVIEW_ASSESSMENT,
        DENTAL,
        OPTICAL,
        OTHER
    }

    /** @param upToDate Y or N as the file gave it */
    record ImmunisationsStated(String upToDate) implements HealthFact {}

    /** A strengths and difficulties questionnaire was completed. @param score 0 to 40 as given */
    record SdqScored(String score) implements HealthFact {}

    /** @param reason why there is no score, as the return codes it */
    record SdqNotDone(String reason) implements HealthFact {}

    /** Opens the finding. @param substance as the file gave it */
    record SubstanceMisuseFound(String substance) implements HealthFact {}

    /** @param received whether the child had help, Y or N as the file gave it */
    record SubstanceHelpStated(ThingId misuse, String received) implements HealthFact {}

    /** Convicted, cautioned or warned; happened on the day of the offence. */
    record Convicted(String offence) implements HealthFact {}

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
