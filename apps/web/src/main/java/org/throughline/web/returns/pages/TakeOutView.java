package org.throughline.web.returns.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.access.Sight;
import org.throughline.web.pages.FormError;
import org.throughline.web.returns.Run;

/**
 * Taking a return out.
 *
 * @param download the name of its file, or null where it is not kept or not theirs to take
 * @param why it cannot be downloaded, or null
 * @param xml it can be downloaded as one XML file too
 * @param freezes it can be frozen
 */
public record TakeOutView(
        RunBar bar,
        @Nullable String download,
        String size,
        String sha256,
        @Nullable String why,
        boolean xml,
        boolean freezes,
        String typed,
        String error) {

    static TakeOutView of(Run run, Sight who, boolean kept, boolean xml, boolean may, String typed, String error) {
        var result = run.result().orElseThrow();
        var why = !kept
                ? "Its file is no longer kept: only the last two checks of a return and those that are frozen keep"
                        + " theirs. Check the return again."
                : may ? null : "You cannot take this return out yourself. Ask a colleague who makes returns to do it.";
        return new TakeOutView(
                RunBar.of(run, who),
                why == null ? result.file() : null,
                result.bytes() < 10_240
                        ? "%,d bytes".formatted(result.bytes())
                        : "%,d KB".formatted(result.bytes() / 1024),
                result.sha256(),
                why,
                xml && may,
                kept && run.frozen().isEmpty(),
                typed,
                error);
    }

    public List<FormError> errors() {
        return error.isEmpty() ? List.of() : List.of(new FormError("why", error));
    }
}
