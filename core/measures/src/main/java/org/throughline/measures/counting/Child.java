package org.throughline.measures.counting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Fact;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.journey.Involvement;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
import org.throughline.journey.PlanFact.CinPlanStarted;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.ProtectionPlans;
import org.throughline.journey.Recorded;

/**
 * One child as measures look at them. What is worked out of the journey once serves every measure and period, so one of
 * these is made for a child, asked, and thrown away. Not thread-safe.
 */
public final class Child {

    private record Asked(ClockCode clock, LocalDate asAt) {}

    private record Row(
            Optional<LocalDate> started,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            Class<? extends State> state) {}

    private final List<Journey> journeys;
    private final Map<Asked, List<Reading>> rows = new HashMap<>();
    private final Map<LocalDate, Care> care = new HashMap<>();
    private final Map<Class<?>, List<?>> facts = new HashMap<>();
    private @Nullable List<EpisodeOfNeed> needs;
    private @Nullable List<ProtectionPlan> plans;
    private @Nullable CareEpisodes episodes;
    private @Nullable List<MissingEpisode> missing;
    private @Nullable List<Involvement> involvements;

    private Child(List<Journey> journeys) {
        this.journeys = List.copyOf(journeys);
    }

    public static Child of(Journey journey) {
        return new Child(List.of(journey));
    }

    /** A child whom a census holds more than once, each time with a death of its own: their episodes are put together. */
    public static Child of(List<Journey> journeys) {
        return new Child(journeys);
    }

    /** The facts of one type, in the order of their files. */
    @SuppressWarnings("unchecked")
    public <F extends Fact> List<Recorded<F>> facts(Class<F> type) {
        return (List<Recorded<F>>) facts.computeIfAbsent(
                type,
                _ -> journeys.stream()
                        .flatMap(journey -> journey.facts(type).stream())
                        .toList());
    }

    /** False where such files say nothing of the child that any measure over them could count. */
    public boolean isKnownFrom(Collection files) {
        return switch (files) {
            case CIN ->
                !needs().isEmpty()
                        || !plans().isEmpty()
                        || isKnown(CinPlanStarted.class)
                        || isKnown(ConferenceHeld.class);
            case SSDA903 ->
                isKnown(EpisodeOfCareStarted.class)
                        || isKnown(CareReviewHeld.class)
                        || isKnown(CareYearStated.class)
                        || isKnown(LeaverYearStated.class)
                        || isKnown(AdoptionDecided.class);
            case SSD, ANNEX_A, ALLOCATIONS, SERVICE -> true;
        };
    }

    private boolean isKnown(Class<? extends Fact> type) {
        return !facts(type).isEmpty();
    }

    /** In the order of their beginning. */
    public List<MissingEpisode> missing() {
        var found = missing;
        if (found == null) {
            found = journeys.stream()
                    .flatMap(journey -> MissingEpisode.in(journey).stream())
                    .toList();
            missing = found;
        }
        return found;
    }

    /** Who ever worked with the child, in the order of the files. */
    public List<Involvement> involvements() {
        var found = involvements;
        if (found == null) {
            found = journeys.stream()
                    .flatMap(journey -> Involvement.in(journey).stream())
                    .toList();
            involvements = found;
        }
        return found;
    }

    /** What the loaded files speak for. */
    public Coverage coverage() {
        return journeys.getFirst().coverage();
    }

    public List<Journey> journeys() {
        return journeys;
    }

    public List<EpisodeOfNeed> needs() {
        var found = needs;
        if (found == null) {
            found = journeys.stream()
                    .flatMap(journey -> EpisodesOfNeed.in(journey).stream())
                    .toList();
            needs = found;
        }
        return found;
    }

    public List<ProtectionPlan> plans() {
        var found = plans;
        if (found == null) {
            found = journeys.stream()
                    .flatMap(journey -> ProtectionPlans.in(journey).stream())
                    .toList();
            plans = found;
        }
        return found;
    }

    /** The child's care as known on that day. No return holds a child twice, so one journey has it. */
    public Care care(LocalDate asAt) {
        return care.computeIfAbsent(asAt, day -> Care.asAt(episodes(), day));
    }

    private CareEpisodes episodes() {
        var found = episodes;
        if (found == null) {
            found = journeys.stream()
                    .filter(journey ->
                            !journey.facts(EpisodeOfCareStarted.class).isEmpty())
                    .findFirst()
                    .map(CareEpisodes::in)
                    .orElseGet(() -> new CareEpisodes(List.of(), List.of(), List.of()));
            episodes = found;
        }
        return found;
    }

    /** The clock's readings on that day. Those that a list would write alike are one. */
    public List<Reading> rows(StatutoryClock clock, LocalDate asAt) {
        return kept(new Asked(clock.code(), asAt), () -> {
            var different = new LinkedHashMap<Row, Reading>();
            for (var journey : journeys) {
                for (var reading : clock.read(journey, asAt)) {
                    var row = new Row(
                            reading.started(),
                            reading.due(),
                            reading.done(),
                            reading.state().getClass());
                    different.putIfAbsent(row, reading);
                }
            }
            return List.copyOf(different.values());
        });
    }

    private List<Reading> kept(Asked asked, Supplier<List<Reading>> reading) {
        return rows.computeIfAbsent(asked, _ -> reading.get());
    }
}
