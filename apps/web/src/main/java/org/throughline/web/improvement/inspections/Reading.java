package org.throughline.web.improvement.inspections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;

/**
 * What the machine made of a report or letter.
 *
 * @param document empty where the words were pasted
 * @param family the layout, empty where it is a letter
 */
public record Reading(
        UUID event,
        Optional<UUID> document,
        String family,
        Instant at,
        List<Value> values,
        List<Checked> checks,
        List<String> problems) {

    public boolean isLetter() {
        return family.isEmpty();
    }

    /**
     * A value and where it is from; exactly one of quote, basis and absent is not empty.
     *
     * @param page of the file, 0 where it stands on none
     * @param quote the words it was read from
     * @param basis what it was concluded from, where it is printed nowhere
     * @param absent why there is none
     */
    public record Value(String name, String value, int page, String quote, String basis, String absent) {}

    /** @param outcome one of the sealed outcomes of a check @param words what does not agree */
    public record Checked(String check, Agreement outcome, String words) {}

    /** What a check said. */
    public enum Agreement {
        AGREED,
        DISAGREED,
        NOT_ASKED
    }

    /**
     * One judgement.
     *
     * @param label the framework's own name for what is judged
     * @param grade empty where there is none
     * @param absent why there is none
     */
    public record Judgement(
            UUID event, Judged judged, String label, Optional<Grade> grade, int page, String quote, String absent) {}
}
