package org.throughline.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;

/**
 * Somebody working with the child, from a day on.
 *
 * @param ended undated while it lasts
 * @param reason why it ended, as the file gave it, empty where it gave nothing
 */
public record Involvement(Recorded<InvolvementStarted> started, When ended, String reason) {

    private static final Pattern CARRYING = Pattern.compile(
            "social worker|allocated|case ?holder|key worker|lead worker|lead professional|personal advis[eo]r");

    private static final Pattern NOT_CARRYING = Pattern.compile("supervising|previous|former|assistant");

    /**
     * Whether somebody in this role carries the case: social worker, allocated or lead worker, case holder, personal
     * adviser. Files name roles in many words, so words are looked for in them; a role that says nothing carries too.
     */
    public static boolean carriesTheCase(String role) {
        var words = role.toLowerCase(Locale.ROOT);
        return words.isBlank()
                || (CARRYING.matcher(words).find()
                        && !NOT_CARRYING.matcher(words).find());
    }

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
