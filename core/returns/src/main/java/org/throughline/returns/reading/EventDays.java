package org.throughline.returns.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.journey.CareFact.CareReviewCancelled;
import org.throughline.journey.CareFact.LegalStatusEnded;
import org.throughline.journey.CareFact.PlacementEnded;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;
import org.throughline.journey.FamilyFact;
import org.throughline.journey.HealthFact.HealthCheckRecorded;
import org.throughline.journey.IdentityFact;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.PermanenceFact.PermanencePlanEnded;
import org.throughline.journey.ProtectionFact.ConferenceTargetStated;
import org.throughline.journey.RouteFact.ImmigrationStatusEnded;
import org.throughline.journey.Statement;

/**
 * Gathers the days on which something happened, table by table, to tell which period an extract speaks for. Days of
 * birth and death tell nothing of that, and ends and reviews may be planned ahead.
 */
public final class EventDays implements Sink {

    private final Map<String, LocalDate> earliest = new HashMap<>();
    private Optional<LocalDate> latest = Optional.empty();

    public Optional<LocalDate> earliest(String table) {
        return Optional.ofNullable(earliest.get(table));
    }

    /** The latest day in any of the tables. */
    public Optional<LocalDate> latest() {
        return latest;
    }

    @Override
    public void states(Statement statement) {
        switch (statement.fact()) {
            case IdentityFact _, FamilyFact _, InvolvementEnded _, PathwayPlanReviewed _ -> {}
            case CareReviewCancelled _, ConferenceTargetStated _, HealthCheckRecorded _ -> {}
            case LegalStatusEnded _, PlacementEnded _, PermanencePlanEnded _, ImmigrationStatusEnded _ -> {}
            default ->
                statement.happened().day().ifPresent(day -> {
                    earliest.merge(statement.scope().table(), day, (one, other) -> one.isBefore(other) ? one : other);
                    latest = latest.filter(day::isBefore).or(() -> Optional.of(day));
                });
        }
    }

    @Override
    public void notUnderstood(NotUnderstood notUnderstood) {}
}
