package org.throughline.drift.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.Journey;
import org.throughline.law.Provision;

/**
 * One way in which a child can be stuck, with why it counts and whose idea that is. A pure function of a journey and a
 * day: it gives a reason, never a score.
 */
public interface DriftRule {

    RuleCode code();

    /** As lists show it, such as "Long child protection plan". */
    String name();

    /** What it looks for, in a sentence; the numbers are in its thresholds. */
    String looksFor();

    /** What a manager is asked to decide about it. */
    String asks();

    /** Whose idea it is that this should be looked at: an act, guidance, a definition, or our own. */
    Provision source();

    /** The numbers it uses, which a council may set. */
    List<Threshold> thresholds();

    /** At most one answer for a child. Nothing that happened later than the day is in the journey. */
    Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds);
}
