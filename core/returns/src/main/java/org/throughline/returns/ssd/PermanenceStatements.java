package org.throughline.returns.ssd;

import java.util.Locale;
import org.throughline.journey.Collection;
import org.throughline.journey.CourtFact.IntentToIssueSent;
import org.throughline.journey.CourtFact.LetterBeforeProceedingsSent;
import org.throughline.journey.CourtFact.Order;
import org.throughline.journey.CourtFact.OrderMade;
import org.throughline.journey.CourtFact.PreProceedingsEnded;
import org.throughline.journey.CourtFact.PreProceedingsEntered;
import org.throughline.journey.CourtFact.PreProceedingsMeetingHeld;
import org.throughline.journey.PermanenceFact.AdoptersDescribed;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
import org.throughline.journey.PermanenceFact.AdoptionDecisionReversed;
import org.throughline.journey.PermanenceFact.EarlyPermanenceDecided;
import org.throughline.journey.PermanenceFact.EarlyPermanencePlaced;
import org.throughline.journey.PermanenceFact.Matched;
import org.throughline.journey.PermanenceFact.PlacedForAdoption;
import org.throughline.journey.When;

/** States permanence, adoption and what leads to court. */
final class PermanenceStatements {

    private final Stating stating;

    PermanenceStatements(Stating stating) {
        this.stating = stating;
    }

    void permanence(SsdRow row) {
        var decision = stating.reserves("permanence/", row);
        if (!row.get("perm_adm_decision_date").isEmpty()) {
            stating.states(decision, stating.day(row, "perm_adm_decision_date"), new AdoptionDecided());
        }
        var why = stating.code(row, "perm_decision_reversed_reason", Collection.SSDA903, "REASON_PLACED_CEASED");
        var reversed = new AdoptionDecisionReversed(decision, why);
        stating.on(row, "perm_decision_reversed_date", decision, "reversed", reversed);
        stating.on(row, "perm_ffa_cp_decision_date", decision, "early-decided", new EarlyPermanenceDecided());
        stating.on(row, "perm_placed_ffa_cp_date", decision, "early-placed", new EarlyPermanencePlaced());
        stating.on(row, "perm_placement_order_date", decision, "placement-order", new OrderMade(Order.PLACEMENT, ""));
        stating.on(row, "perm_matched_date", decision, "matched", new Matched(decision));
        stating.on(row, "perm_placed_for_adoption_date", decision, "placed", new PlacedForAdoption(decision));
        var type = row.get("perm_permanence_order_type");
        stating.on(row, "perm_permanence_order_date", decision, "order", new OrderMade(order(type), type));
        var adopters = new AdoptersDescribed(
                decision,
                stating.yesNo(row, "perm_adopted_by_carer_flag"),
                row.get("perm_number_of_adopters"),
                row.get("perm_adopter_sex"),
                row.get("perm_adopter_legal_status"));
        if (!adopters.equals(new AdoptersDescribed(decision, "", "", "", ""))) {
            stating.states(decision, "adopters", When.UNDATED, adopters);
        }
    }

    private static Order order(String type) {
        var words = type.toLowerCase(Locale.ROOT);
        if (words.contains("adoption")) {
            return Order.ADOPTION;
        }
        if (words.contains("guardian") || words.equals("sgo")) {
            return Order.SPECIAL_GUARDIANSHIP;
        }
        return words.contains("arrangement") || words.contains("residence") || words.equals("cao")
                ? Order.CHILD_ARRANGEMENTS
                : Order.OTHER;
    }

    void preProceedings(SsdRow row) {
        var entered = new PreProceedingsEntered(row.get("prep_plo_family_id"));
        var plo = stating.opens("pre-proceedings/", row, "prep_pre_pro_decision_date", entered);
        stating.on(row, "prep_pre_pro_letter_date", plo, "letter", new LetterBeforeProceedingsSent(plo));
        stating.on(row, "prep_initial_pre_pro_meeting_date", plo, "meeting", new PreProceedingsMeetingHeld(plo));
        stating.on(row, "prep_care_pro_letter_date", plo, "intent", new IntentToIssueSent(plo));
        var ended = new PreProceedingsEnded(plo, row.get("prep_pre_pro_outcome"));
        stating.on(row, "prep_agree_stepdown_issue_date", plo, "ended", ended);
    }
}
