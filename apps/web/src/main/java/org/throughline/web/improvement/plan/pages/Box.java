package org.throughline.web.improvement.plan.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One box of a form, with what stands in it.
 *
 * <p>{@code error} is what is wrong with it, empty where nothing is; {@code now} is what somebody else has put there in the
 * meantime, empty where nobody has.
 */
public sealed interface Box {

    String id();

    record Hidden(String id, String value) implements Box {}

    /** @param width in GOV.UK's classes, such as {@code 10}; empty for the whole width */
    record Line(String id, String label, String hint, String value, String width, String error, String now)
            implements Box {}

    record Text(String id, String label, String hint, String value, int rows, String error, String now)
            implements Box {}

    /** One of a few. */
    record Radios(String id, String legend, String hint, List<Option> options, String error, String now)
            implements Box {}

    /** One of many. */
    record Select(String id, String label, String hint, List<Option> options, String error, String now)
            implements Box {}

    /** Any of some; {@code folded} where they are shown on request. */
    record Ticks(String id, String legend, String hint, List<Option> options, boolean folded, String error)
            implements Box {}

    record File(String id, String label, String hint, String accept, String error) implements Box {}

    /** What describes a box to those who do not see it, or null where nothing does. */
    static @Nullable String by(String id, String hint, String error) {
        var ids = new ArrayList<String>();
        if (!hint.isEmpty()) {
            ids.add(id + "-hint");
        }
        if (!error.isEmpty()) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    record Option(String value, String words, String hint, boolean chosen) {}
}
