package org.throughline.returns.ssda903;

import java.util.regex.Pattern;
import org.throughline.journey.PermanenceFact.AdoptersDescribed;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
import org.throughline.journey.PermanenceFact.AdoptionDecisionReversed;
import org.throughline.journey.PermanenceFact.Matched;
import org.throughline.journey.PermanenceFact.PriorPermanenceStated;
import org.throughline.journey.When;
import org.throughline.returns.reading.Keys;
import org.throughline.returns.ssda903.Row.AdoptedChild;
import org.throughline.returns.ssda903.Row.PlacementDecision;
import org.throughline.returns.ssda903.Row.PriorPermanence;

/**
 * States what AD1, PlacedAdoption and PrevPerm say. The decision of an AD1 row and that of a PlacedAdoption row are
 * two facts, under keys of their own, even where they fall on one day.
 */
final class AdoptionStatements {

    private static final Pattern PARTLY_KNOWN = Pattern.compile("([0-9]{1,2}|ZZ)/([0-9]{1,2}|ZZ)/([0-9]{4}|ZZZZ)");

    private final Stating stating;

    AdoptionStatements(Stating stating) {
        this.stating = stating;
    }

    /** A row with either date has a decision, without a day where only the match has one. */
    void state(AdoptedChild of) {
        var day = stating.day(of.dateInt(), "DATE_INT");
        boolean decided = !of.dateInt().isEmpty() || !of.dateMatch().isEmpty();
        var described = new String[] {
            stating.code(of.fosterCare(), "FOSTER_CARE"),
            stating.code(of.adopters(), "NB_ADOPTR"),
            stating.code(of.sexOfAdopters(), "SEX_ADOPTR"),
            stating.code(of.legalStatusOfAdopters(), "LS_ADOPTR")
        };
        var decision =
                decided ? stating.opens("ad1/", day, new AdoptionDecided()) : stating.reserves("ad1/" + Keys.part(day));
        if (!of.dateMatch().isEmpty()) {
            stating.states(decision, "matched", stating.day(of.dateMatch(), "DATE_MATCH"), new Matched(decision));
        }
        if (!String.join("", described).isEmpty()) {
            var adopters = new AdoptersDescribed(decision, described[0], described[1], described[2], described[3]);
            stating.states(decision, "adopters", When.UNDATED, adopters);
        }
    }

    void state(PlacementDecision of) {
        var reason = stating.code(of.reasonCeased(), "REASON_PLACED_CEASED");
        if (of.placed().isEmpty() && of.ceased().isEmpty()) {
            withoutADay(reason);
            return;
        }
        var decision = stating.opens("placed/", stating.day(of.placed(), "DATE_PLACED"), new AdoptionDecided());
        if (of.ceased().isEmpty()) {
            withoutADay(reason);
        } else {
            var reversed = new AdoptionDecisionReversed(decision, reason);
            stating.states(decision, "reversed", stating.day(of.ceased(), "DATE_PLACED_CEASED"), reversed);
        }
    }

    private void withoutADay(String reason) {
        stating.withoutAPlace(reason, "REASON_PLACED_CEASED", "A reason for a reversal without its day.");
    }

    void state(PriorPermanence of) {
        var order = stating.code(of.order(), "PREV_PERM");
        var authority = stating.code(of.authority(), "LA_PERM");
        if (!of.date().isEmpty() && !PARTLY_KNOWN.matcher(of.date()).matches()) {
            stating.unreadable(of.date(), "DATE_PERM");
        }
        stating.states("prior-permanence", When.UNDATED, new PriorPermanenceStated(order, authority, of.date()));
    }
}
