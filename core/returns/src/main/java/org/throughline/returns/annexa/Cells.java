package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.journey.When;

/** Fills the cells of one row. */
final class Cells {

    private final int list;
    private final Map<String, String> values;

    Cells(int list, Map<String, String> who) {
        this.list = list;
        this.values = new LinkedHashMap<>(who);
    }

    Cells put(String key, String value) {
        if (!value.isEmpty()) {
            values.put(key, value);
        }
        return this;
    }

    Cells put(String key, long number) {
        return put(key, Long.toString(number));
    }

    Cells put(String key, boolean yes) {
        return put(key, yes ? "Y" : "N");
    }

    Cells put(String key, Optional<LocalDate> day) {
        return put(key, day.map(LocalDate::toString).orElse(""));
    }

    Cells put(String key, LocalDate day) {
        return put(key, day.toString());
    }

    Cells put(String key, When when) {
        return put(key, when.day());
    }

    Cells put(Work work) {
        return put("team", work.team()).put("worker", work.worker());
    }

    AnnexRow row() {
        return new AnnexRow(list, values);
    }
}
