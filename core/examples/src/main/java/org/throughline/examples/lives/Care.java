package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.CollectionYear;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;
import org.throughline.examples.lives.PeriodOfCare.Adoption;
import org.throughline.examples.lives.PeriodOfCare.Liberty;
import org.throughline.examples.lives.PeriodOfCare.Permanence;

/** Puts one time of being looked after together. */
final class Care {

    private static final Mix<String> NEEDS = Mix.ofCodes("N1 66 N2 3 N3 3 N4 7 N5 15 N6 2 N7 0.3 N8 3.7");
    private static final Mix<String> EARLIER = Mix.ofCodes("Z1 93.5 P1 1.3 P2 3.8 P3 1 P4 0.4");
    private static final Mix<String> AUTHORITIES = Mix.ofCodes("999 50 WAL 20 SCO 15 NIR 8 NUK 7");
    private static final Mix<String> WHY_REVERSED = Mix.ofCodes("RD1 46 RD2 12 RD3 30 RD4 12");

    private final Stayed stayed;
    private final Patch patch;
    private final Chance chance;

    Care(Stayed stayed, Patch patch, Chance chance) {
        this.stayed = stayed;
        this.patch = patch;
        this.chance = chance;
    }

    /** @param years for which the return's yearly questions are answered */
    PeriodOfCare written(List<CollectionYear> years) {
        var legal = LegalPath.of(stayed, chance);
        var places = Placements.of(stayed, legal, patch.number(), chance);
        var need = stayed.alone() ? "N8" : NEEDS.draw(chance);
        var episodes = CareEpisodes.of(stayed, legal, places, need, chance);
        return new PeriodOfCare(
                episodes,
                CareReviews.of(stayed, patch.pace(), chance),
                permanence(),
                adoption(legal, episodes),
                liberty(episodes),
                Health.of(stayed, years, chance));
    }

    private Permanence permanence() {
        var order = EARLIER.draw(chance);
        int firstYear = stayed.born().getYear() + 1;
        int lastYear = stayed.from().getYear() - 1;
        if (order.equals("Z1") || stayed.alone() || firstYear > lastYear) {
            return new Permanence("Z1", "", "");
        }
        return new Permanence(order, AUTHORITIES.draw(chance), "ZZ/ZZ/" + chance.between(firstYear, lastYear));
    }

    private @Nullable Adoption adoption(LegalPath legal, List<PeriodOfCare.Episode> episodes) {
        var days = legal.adoption();
        if (days == null) {
            return null;
        }
        boolean couple = chance.happens(0.86);
        boolean sameSex = couple && chance.happens(0.2);
        var sexes = couple ? sameSex ? chance.happens(0.6) ? "MM" : "FF" : "MF" : chance.happens(0.9) ? "F1" : "M1";
        return new Adoption(
                days.decided(),
                days.matched(),
                days.reversed(),
                days.reversed() == null ? "" : WHY_REVERSED.draw(chance),
                days.placed() != null,
                episodes.getLast().placement().equals("A5") ? "1" : "0",
                couple ? "2" : "1",
                sexes,
                legalStatus(couple, sameSex));
    }

    private String legalStatus(boolean couple, boolean sameSex) {
        if (!couple) {
            return "L0";
        }
        if (chance.happens(0.08)) {
            return "L2";
        }
        boolean married = chance.happens(0.7);
        return sameSex ? married ? "L12" : "L4" : married ? "L11" : "L3";
    }

    /** A few older children in a home are deprived of their liberty by the High Court. */
    private List<Liberty> liberty(List<PeriodOfCare.Episode> episodes) {
        var orders = new ArrayList<Liberty>();
        for (var episode : episodes) {
            if (episode.placement().equals("K2") && stayed.ageOn(episode.started()) >= 11 && chance.happens(0.05)) {
                LocalDate from = Days.worked(episode.started().plusDays(chance.between(1, 20)));
                var to = Days.earlier(
                        from.plusDays(chance.between(28, 180)), episode.ended().minusDays(1));
                if (from.isBefore(to)) {
                    orders.add(new Liberty(from, to));
                }
            }
        }
        return orders;
    }
}
