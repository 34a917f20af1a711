package org.throughline.web.uploads;

import java.io.PrintStream;
import org.throughline.web.journeys.Progress;

/** One line at the terminal that is written over as the work goes on. */
final class ProgressOnTerminal implements Progress {

    private static final long BETWEEN_WORDS_IN_NANOSECONDS = 200_000_000;

    private final PrintStream terminal;
    private long last;
    private boolean written;

    ProgressOnTerminal(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(String step, long done, long total) {
        long now = System.nanoTime();
        if (now - last > BETWEEN_WORDS_IN_NANOSECONDS) {
            last = now;
            written = true;
            var words = total > 0 ? "%s: %,d of %,d".formatted(step, done, total) : "%s: %,d".formatted(step, done);
            terminal.printf("\r%-78s", words);
            terminal.flush();
        }
    }

    void end() {
        if (written) {
            terminal.printf("\r%-78s\r", "");
            terminal.flush();
        }
    }
}
