package org.throughline.web.returns.pages;

import org.throughline.web.pages.Days;
import org.throughline.web.returns.Run;

/**
 * A check that has not come to its end, or came to none.
 *
 * @param percent 0 to 100, or -1 where the end cannot be known
 * @param why it was refused, empty where it was not
 */
public record WaitView(
        String id,
        String title,
        String of,
        String asked,
        boolean underWay,
        boolean interrupted,
        String step,
        int percent,
        String why) {

    /**
     * How far it has come at a moment.
     *
     * @param step what is done just now, in words
     * @param percent of that step, -1 where its end cannot be known
     */
    record Progress(String step, int percent) {}

    static Progress progress(Run run) {
        var progress = run.progress();
        return new Progress(
                StateWords.step(run),
                progress.total() <= 0 ? -1 : (int) Math.min(100, progress.done() * 100 / progress.total()));
    }

    static WaitView of(Run run) {
        var progress = progress(run);
        var state = run.progress().state();
        return new WaitView(
                run.id().toString(),
                switch (state) {
                    case WAITING -> "This check waits for its turn";
                    case WORKING, DONE -> "This return is being checked";
                    case REFUSED -> "This return could not be checked";
                    case INTERRUPTED -> "This check was interrupted";
                },
                run.words(),
                Days.inWords(run.asked()) + ", by " + run.by(),
                state.isUnderWay(),
                state == Run.State.INTERRUPTED,
                progress.step(),
                progress.percent(),
                run.why());
    }
}
