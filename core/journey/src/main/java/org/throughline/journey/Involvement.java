package org.throughline.journey;

import java.time.LocalDate;
import java.util.List;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;

/**
 * Somebody working with the child, from a day on.
 *
 * @param ended undated while it lasts
 * @param reason why it ended, as the file gave it, empty where it gave nothing
 */
public record Involvement(Recorded<InvolvementStarted> started, When ended, String reason) {

    /** In the order of their files. */
    public static List<Involvement> in(Journey journey) {
        var involvements = journey.facts(InvolvementStarted.class);
        if (involvements.isEmpty()) {
            return List.of();
        }
        var endings = Links.of(journey.facts(InvolvementEnded.class), InvolvementEnded::involvement);
        return involvements.stream()
                .map(started -> new Involvement(
                        started,
                        endings.whenAbout(started),
                        endings.about(started).stream()
                                .map(ending -> ending.fact().reason())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /** True from the day it began to the day before it ended. One whose beginning has no day had begun by any day. */
    public boolean lastsOn(LocalDate day) {
        return started.happened().isKnownBy(day) && ended.knownBy(day).day().isEmpty() && !ended.isUnreadable();
    }
}
