package org.throughline.web.uploads;

import java.io.PrintStream;
import org.throughline.web.journeys.Progress;

/**
 * What a load is at: at a terminal one line that is written over as the work goes on, elsewhere, such as in a log, a line
 * for each step.
 */
final class ProgressOnTerminal implements Progress {

    private static final long BETWEEN_WORDS_IN_NANOSECONDS = 200_000_000;

    private final PrintStream out;
    private final boolean terminal;
    private String step = "";
    private long last;
    private boolean written;

    ProgressOnTerminal(PrintStream out) {
        this(out, System.console() != null && System.console().isTerminal());
    }

    ProgressOnTerminal(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void at(String now, long done, long total) {
        if (terminal) {
            writeOver(now, done, total);
        } else if (!now.equals(step)) {
            out.println(now);
        }
        step = now;
    }

    private void writeOver(String now, long done, long total) {
        long time = System.nanoTime();
        if (now.equals(step) && time - last < BETWEEN_WORDS_IN_NANOSECONDS) {
            return;
        }
        last = time;
        written = true;
        out.printf("\r%-78s", now + howFar(done, total));
        out.flush();
    }

    private static String howFar(long done, long total) {
        if (total > 0) {
            return ": %,d of %,d".formatted(done, total);
        }
        return done > 0 ? ": %,d".formatted(done) : "";
    }

    void end() {
        if (written) {
            out.printf("\r%-78s\r", "");
            out.flush();
        }
    }
}
