package org.throughline.web.returns.pages;

import org.throughline.web.pages.Days;
import org.throughline.web.returns.Run;

/** How a check stands, in words. */
final class StateWords {

    private StateWords() {}

    static String of(Run run) {
        return switch (run.progress().state()) {
            case WAITING -> "Waiting for its turn";
            case WORKING -> "Under way";
            case DONE ->
                run.result()
                        .map(it -> Days.count(it.errors(), "error", "errors") + ", "
                                + Days.count(it.queries(), "query", "queries"))
                        .orElse("Done");
            case REFUSED -> "Could not be checked";
            case INTERRUPTED -> "Interrupted, nothing kept";
        };
    }

    static String step(Run run) {
        var progress = run.progress();
        if (progress.step().isBlank()) {
            return progress.state() == Run.State.WAITING ? "Waiting for its turn" : "Beginning";
        }
        return progress.done() > 0 ? "%s: %,d".formatted(progress.step(), progress.done()) : progress.step();
    }
}
