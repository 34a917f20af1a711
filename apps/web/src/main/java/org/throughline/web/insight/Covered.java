package org.throughline.web.insight;

import java.time.LocalDate;
import java.util.Comparator;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;

/** How much of a period the loaded files speak for. What happened outside them is mostly not in the record. */
public enum Covered {
    WHOLE,
    PART,
    NOT;

    /** @param asks the kind of files the measure is defined over; the dataset, which holds all of it, counts too */
    public static Covered of(Window window, Coverage coverage, Collection asks) {
        var spans = coverage.spans().stream()
                .filter(span ->
                        span.scope().collection() == asks || span.scope().collection() == Collection.SSD)
                .filter(span ->
                        !span.first().isAfter(window.last()) && !span.last().isBefore(window.first()))
                .sorted(Comparator.comparing(Coverage.Span::first))
                .toList();
        if (spans.isEmpty()) {
            return NOT;
        }
        LocalDate open = window.first();
        for (var span : spans) {
            if (!span.first().isAfter(open) && !span.last().isBefore(open)) {
                open = span.last().plusDays(1);
            }
        }
        return open.isAfter(window.last()) ? WHOLE : PART;
    }
}
