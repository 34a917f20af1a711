package org.throughline.web.journeys;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.web.trail.Actor;

/** Loads files into the record, lists what was loaded, and takes a wrong load back. */
public class Loads {

    /**
     * One load. @param withdraws the load it took back, empty for a load of files @param withdrawnBy the load that took
     * this one back
     */
    public record Load(
            long id,
            List<String> files,
            Instant known,
            String by,
            LoadReport report,
            Optional<Long> withdraws,
            Optional<Long> withdrawnBy) {}

    public Outcome load(LoadRequest request, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** A load of its own that takes back what lives because of that load. */
    public Outcome withdraw(long load, String why, Actor by, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Load> list() {
        throw new UnsupportedOperationException();
    }

    public Optional<Load> find(long load) {
        throw new UnsupportedOperationException();
    }

    /** The rows that were refused, as CSV that no spreadsheet will run. */
    public void refusedRows(long load, Writer out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
