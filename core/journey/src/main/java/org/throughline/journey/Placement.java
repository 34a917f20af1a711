package org.throughline.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A placement, as placements are counted along the episodes of a period of care. Temporary ones (T0 to T4) neither count
 * nor end the placement they interrupt.
 *
 * @param episodes those in which it stands, in order; their first says how it began
 * @param ended the day the next placement began or care ended, empty while it lasts
 */
public record Placement(List<CareEpisode> episodes, LocalDate began, Optional<LocalDate> ended) {

    private static final Set<String> PLACED_ELSEWHERE = Set.of("S", "P", "B", "T", "U");
    private static final Set<String> SAME_CARER = Set.of("T", "U");

    public Placement {
        episodes = List.copyOf(episodes);
    }

    /** The placements of a period of care, in order; none in it is longer than the period. */
    public static List<Placement> in(PeriodOfCare period) {
        var runs = new ArrayList<List<CareEpisode>>();
        boolean afterTemporary = false;
        for (var episode : period.episodes()) {
            if (PlacementKind.TEMPORARY.includes(episode.placement())) {
                afterTemporary = true;
                continue;
            }
            boolean goesOn = !runs.isEmpty() && goesOn(runs.getLast().getLast(), episode, afterTemporary);
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(episode);
            afterTemporary = false;
        }
        var placements = new ArrayList<Placement>();
        for (int n = 0; n < runs.size(); n++) {
            var ended = n + 1 < runs.size() ? Optional.of(began(runs.get(n + 1))) : period.ended();
            placements.add(new Placement(runs.get(n), began(runs.get(n)), ended));
        }
        return placements;
    }

    private static LocalDate began(List<CareEpisode> run) {
        return run.getFirst().began().day().orElseThrow();
    }

    private static boolean goesOn(CareEpisode before, CareEpisode next, boolean afterTemporary) {
        boolean backWhereItWas = afterTemporary
                && before.placement().equals(next.placement())
                && postcode(before).equals(postcode(next));
        boolean adoptedByTheCarer =
                SAME_CARER.contains(reason(next)) && PlacementKind.FOR_ADOPTION_BY_THE_CARER.includes(next.placement());
        return backWhereItWas || adoptedByTheCarer || !PLACED_ELSEWHERE.contains(reason(next));
    }

    private static String reason(CareEpisode episode) {
        return episode.started().fact().rne();
    }

    private static String postcode(CareEpisode episode) {
        return episode.started().fact().placementPostcode();
    }

    /** True where the carer is the same as in the placement before, and the place is known to be. */
    public boolean isSameHomeAs(Placement before) {
        var first = episodes.getFirst();
        return SAME_CARER.contains(reason(first))
                && !postcode(first).isEmpty()
                && postcode(first).equals(postcode(before.episodes().getLast()));
    }

    /** The day from which the child is placed there for adoption; empty where the placement is no such one. */
    public Optional<LocalDate> forAdoptionSince() {
        return episodes.stream()
                .filter(episode -> PlacementKind.FOR_ADOPTION.includes(episode.placement()))
                .findFirst()
                .flatMap(episode -> episode.began().day());
    }

    /** True where on that day it was with foster carers for the long term: meant to last until the child is 18. */
    public boolean isMeantToLast(LocalDate day) {
        return episodes.stream()
                .filter(episode -> episode.began().isKnownBy(day))
                .reduce((_, later) -> later)
                .filter(episode -> PlacementKind.LONG_TERM_FOSTER_CARE.includes(episode.placement()))
                .isPresent();
    }
}
