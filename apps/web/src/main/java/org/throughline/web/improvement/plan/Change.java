package org.throughline.web.improvement.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.Theme;

/**
 * What can happen to an item of the plan. Kept as a row for good, by the record's name: one that was ever stored is never
 * renamed without a migration.
 */
public sealed interface Change {

    record Opened(String title, Set<Theme> themes, Source source) implements Change {}

    /** Another source of the same item. Joined to an item that was shown to work, it brings that back. */
    record Joined(Source source) implements Change {}

    /** @param outcome what will be different for children */
    record Described(String title, String outcome, Set<Theme> themes) implements Change {}

    record Owned(Owner owner) implements Change {}

    record ActionAdded(UUID action, String what, Owner owner, LocalDate due, String source, String lateReason)
            implements Change {}

    record ActionChanged(UUID action, String what, Owner owner, LocalDate due, String why) implements Change {}

    record ActionNoted(UUID action, String words) implements Change {}

    record ActionDone(UUID action, LocalDate on, String words) implements Change {}

    record ActionReopened(UUID action, String why) implements Change {}

    record ActionDropped(UUID action, String why) implements Change {}

    record MilestoneSet(UUID milestone, String what, LocalDate due, String why) implements Change {}

    record MilestoneReached(UUID milestone, LocalDate on, String words) implements Change {}

    record MilestoneDropped(UUID milestone, String why) implements Change {}

    /** Chosen, or with another target than before, and then why. */
    record MeasureChosen(
            UUID followed,
            String measure,
            String name,
            String unit,
            boolean higher,
            BigDecimal baseline,
            LocalDate baselineOn,
            BigDecimal target,
            LocalDate targetBy,
            String why)
            implements Change {}

    record MeasureLeft(UUID followed, String why) implements Change {}

    record EvidenceAdded(
            UUID evidence,
            Evidence.Kind kind,
            String what,
            LocalDate on,
            String shows,
            String link,
            Evidence.@Nullable Document file,
            int looked,
            int well)
            implements Change {}

    record EvidenceTakenOut(UUID evidence, String why) implements Change {}

    record RatedAs(Rating rating, String why) implements Change {}

    record ProgressNoted(UUID progress, LocalDate on, Course course, String done, String difference)
            implements Change {}

    record SentToReview(LocalDate on, String how) implements Change {}

    record ShownToWork(LocalDate on, String why, List<UUID> evidence) implements Change {}

    record SentBack(LocalDate on, String why) implements Change {}

    record Reopened(String why) implements Change {}

    /** Out of the plan: it was made in error, or another item holds it. */
    record TakenOut(String why) implements Change {}
}
