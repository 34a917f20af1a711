package org.throughline.journey;

import java.util.Optional;

/** Leaving care. */
public sealed interface CareLeaverFact extends Fact {

    /**
     * The OC3 row: what the return says of a young person around their birthday in the year.
     *
     * @param bornOtherwise the day of birth of this row, as YYYY-MM-DD, where the return gives another elsewhere: an empty
     *     text where the row has none that can be read; absent where it is the same
     */
    record LeaverYearStated(String inTouch, String activity, String accommodation, Optional<String> bornOtherwise)
            implements CareLeaverFact {}

    record LeavingCareStatusStated(String eligibility) implements CareLeaverFact {}

    record LeaverContactMade(String inTouch) implements CareLeaverFact {}

    /** Whether the council is in touch, where the file gives no day of a contact. */
    record InTouchStated(String inTouch) implements CareLeaverFact {}

    record AccommodationRecorded(String accommodation, String suitable) implements CareLeaverFact {}

    record ActivityRecorded(String activity) implements CareLeaverFact {}

    /** A pathway plan was made or reviewed; the dataset keeps the latest of the two. */
    record PathwayPlanReviewed() implements CareLeaverFact {}
}
