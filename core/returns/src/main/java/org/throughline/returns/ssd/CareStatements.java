package org.throughline.returns.ssd;

import org.throughline.journey.CareFact.CareReviewCancelled;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareFact.EpisodePlaced;
import org.throughline.journey.CareFact.IroContactMade;
import org.throughline.journey.CareFact.LegalStatusEnded;
import org.throughline.journey.CareFact.LegalStatusGained;
import org.throughline.journey.CareFact.PlacementEnded;
import org.throughline.journey.CareFact.PlacementStarted;
import org.throughline.journey.Collection;
import org.throughline.journey.PermanenceFact.PermanencePlanEnded;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.journey.PermanenceFact.PriorPermanenceStated;
import org.throughline.journey.When;

/**
 * States being looked after. The dataset keeps episodes of care, placements and legal statuses in three tables; which
 * belong together is told by their days.
 */
final class CareStatements {

    private static final String PLACEMENT = "placement/";

    private final Stating stating;

    CareStatements(Stating stating) {
        this.stating = stating;
    }

    void episode(SsdRow row) {
        var started = new EpisodeOfCareStarted(
                stating.code(row, "clae_cla_episode_start_reason", Collection.SSDA903, "RNE"),
                "",
                stating.code(row, "clae_cla_primary_need_code", Collection.SSDA903, "CIN"),
                "",
                "",
                "",
                "",
                "");
        var episode = stating.opens("episode/", row, "clae_cla_episode_start_date", started);
        var reason = stating.code(row, "clae_cla_episode_ceased_reason", Collection.SSDA903, "REC");
        var ended = new EpisodeOfCareEnded(episode, reason, "");
        stating.on(row, "clae_cla_episode_ceased_date", episode, "ended", ended);
        var placement = Stating.named(PLACEMENT, row, "clae_cla_placement_id");
        if (!placement.value().isEmpty()) {
            stating.states(episode, "placed", When.UNDATED, new EpisodePlaced(episode, placement));
        }
        stating.on(row, "clae_cla_last_iro_contact_date", episode, "iro-contact", new IroContactMade());
    }

    void placement(SsdRow row) {
        var started = new PlacementStarted(
                stating.code(row, "clap_cla_placement_type", Collection.SSDA903, "PLACE"),
                stating.code(row, "clap_cla_placement_provider", Collection.SSDA903, "PLACE_PROVIDER"),
                row.get("clap_cla_placement_postcode"),
                row.get("clap_cla_placement_urn"),
                row.get("clap_cla_placement_distance"));
        var placement = stating.opens(PLACEMENT, row, "clap_cla_placement_start_date", started);
        var reason = stating.code(row, "clap_cla_placement_change_reason", Collection.SSDA903, "REASON_PLACE_CHANGE");
        stating.on(row, "clap_cla_placement_end_date", placement, "ended", new PlacementEnded(placement, reason));
    }

    /** Its own words for a status are as good as the return's codes, so none is listed as unknown. */
    void legalStatus(SsdRow row) {
        var gained = new LegalStatusGained(row.get("lega_legal_status"));
        var status = stating.opens("legal-status/", row, "lega_legal_status_start_date", gained);
        stating.on(row, "lega_legal_status_end_date", status, "ended", new LegalStatusEnded(status));
    }

    /** A review that was neither held nor cancelled states nothing. */
    void review(SsdRow row) {
        var review = stating.reserves("care-review/", row);
        if (stating.yesNo(row, "clar_cla_review_cancelled").equals("Y")) {
            stating.states(review, stating.day(row, "clar_cla_review_due_date"), new CareReviewCancelled());
        } else if (!row.get("clar_cla_review_date").isEmpty()) {
            var participation = stating.code(row, "clar_cla_review_participation", Collection.SSDA903, "REVIEW_CODE");
            stating.states(review, stating.day(row, "clar_cla_review_date"), new CareReviewHeld(participation));
        }
    }

    void carePlan(SsdRow row) {
        var options = stating.flags(row, "lacp_cla_care_plan_json");
        var plan = stating.opens("care-plan/", row, "lacp_cla_care_plan_start_date", new PermanencePlanSet(options));
        stating.on(row, "lacp_cla_care_plan_end_date", plan, "ended", new PermanencePlanEnded(plan));
    }

    void previousPermanence(SsdRow row) {
        var stated = new PriorPermanenceStated(
                stating.code(row, "lapp_previous_permanence_option", Collection.SSDA903, "PREV_PERM"),
                row.get("lapp_previous_permanence_la"),
                row.get("lapp_previous_permanence_order_date"));
        stating.states("prior-permanence/" + row.keyPart(), When.UNDATED, stated);
    }
}
