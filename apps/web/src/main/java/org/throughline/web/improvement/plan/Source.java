package org.throughline.web.improvement.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.improvement.inspections.Areas;

/**
 * Where an item of the plan is from, in the words of that day: an area for improvement of an inspection, or something else
 * that was told to us.
 *
 * @param area the area's id, or null where the item is from something else
 * @param event the inspection's id, or null likewise
 * @param from such as "Inspection of children's services"
 * @param on the inspection's last day, or the day from which it is known
 * @param number of the area in its report, 0 where it has none
 * @param page of the report, 0 where there is none
 */
public record Source(
        @Nullable UUID area,
        @Nullable UUID event,
        String from,
        LocalDate on,
        int number,
        int page,
        boolean urgent,
        String text) {

    public static Source of(Areas.Area area) {
        return new Source(
                area.id(),
                area.event(),
                area.source(),
                area.on(),
                area.number(),
                area.page(),
                area.urgent(),
                area.text());
    }

    public static Source told(String from, LocalDate on, String text) {
        return new Source(null, null, from, on, 0, 0, false, text);
    }
}
