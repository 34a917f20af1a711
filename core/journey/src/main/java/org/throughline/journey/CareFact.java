package org.throughline.journey;

/**
 * Being looked after. An episode of care is kept as the return states it, one fact for its start and one for its end;
 * periods of care, placements and runs of a legal status are worked out from them by date.
 */
public sealed interface CareFact extends Fact {

    /**
     * Opens the episode of care; happened on DECOM. Every value as the return gave it, in upper case.
     *
     * @param rne reason for the new episode
     * @param legalStatus LS
     * @param placement PLACE
     */
    record EpisodeOfCareStarted(
            String rne,
            String legalStatus,
            String need,
            String placement,
            String provider,
            String homePostcode,
            String placementPostcode,
            String urn)
            implements CareFact {}

    /** Happened on DEC. @param rec reason the episode ceased @param reasonPlaceChange REASON_PLACE_CHANGE */
    record EpisodeOfCareEnded(ThingId episode, String rec, String reasonPlaceChange) implements CareFact {}

    /** @param participation PN0 to PN7; any other code is kept and is not a review */
    record CareReviewHeld(String participation) implements CareFact {}
}
