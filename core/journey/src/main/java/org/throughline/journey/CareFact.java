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

    /**
     * Opens the placement, where a file holds placements apart from episodes of care.
     *
     * @param type code of the return for its kind, such as U4
     * @param urn Ofsted's number of the home or agency
     * @param distance miles from home as given
     */
    record PlacementStarted(String type, String provider, String postcode, String urn, String distance)
            implements CareFact {}

    /** @param reason why it changed, as the return codes it */
    record PlacementEnded(ThingId placement, String reason) implements CareFact {}

    /** That the episode of care was spent in this placement, where a file holds them apart. */
    record EpisodePlaced(ThingId episode, ThingId placement) implements CareFact {}

    /** Opens the legal status. @param legalStatus code of the return, or the words of a case system */
    record LegalStatusGained(String legalStatus) implements CareFact {}

    record LegalStatusEnded(ThingId status) implements CareFact {}

    /** The independent reviewing officer saw the child or spoke to them. */
    record IroContactMade() implements CareFact {}

    /** A review that was arranged for this day was cancelled. */
    record CareReviewCancelled() implements CareFact {}

    /** @param participation PN0 to PN7; any other code of the return is kept and is not a review; empty where the dataset tells none */
    record CareReviewHeld(String participation) implements CareFact {}
}
