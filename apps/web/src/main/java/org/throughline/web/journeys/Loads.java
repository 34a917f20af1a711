package org.throughline.web.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * Loads files into the record, lists what was loaded, and takes a wrong load back.
 *
 * <p>A load is one transaction: whatever happens to it, all of it is kept or nothing. Two at once wait for each other.
 */
@Component
public class Loads {

    /**
     * One load, or the withdrawal of one.
     *
     * @param known when it was committed
     * @param withdraws the load it took back, empty for a load of files
     * @param withdrawnBy the load that took this one back
     * @param why given for a withdrawal
     */
    public record Load(
            long id,
            List<File> files,
            Instant known,
            String by,
            LoadReport report,
            Optional<Long> withdraws,
            Optional<Long> withdrawnBy,
            String why) {}

    /** @param sha256 in small hexadecimal letters */
    public record File(String name, long bytes, String sha256) {}

    private final LoadOfFiles files;
    private final LoadTakenBack takenBack;
    private final LoadRows rows;
    private final Trail trail;
    private final TransactionTemplate transaction;

    Loads(LoadOfFiles files, LoadTakenBack takenBack, LoadRows rows, Trail trail, TransactionTemplate transaction) {
        this.files = files;
        this.takenBack = takenBack;
        this.rows = rows;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * Reads the files twice: once to find what is hostile or broken before anything is written, once to load them.
     *
     * @throws IOException when the files cannot be read
     */
    public Outcome load(LoadRequest request, Progress progress) throws IOException {
        try {
            var outcome = files.load(request, progress);
            trailOfWhatWasNotKept(request.by(), String.join(", ", request.names()), outcome);
            return outcome;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Puts the tables of a load back to what they held before it, as a load of its own. Only the latest load of its
     * tables can be taken back: take the later ones back first.
     *
     * @param dryRun report what it would do and keep nothing
     */
    public Outcome withdraw(long load, String why, Actor by, boolean dryRun, Progress progress) {
        var outcome = takenBack.withdraw(load, why, by, dryRun, progress);
        trailOfWhatWasNotKept(by, "load " + load, outcome);
        return outcome;
    }

    /** A load that is kept wrote its own row of the trail in its transaction. */
    private void trailOfWhatWasNotKept(Actor by, String what, Outcome outcome) {
        switch (outcome) {
            case Outcome.Loaded _ -> {}
            case Outcome.Tried _ -> transaction.executeWithoutResult(_ -> trail.wrote(by, "load tried", null, what));
            case Outcome.Refused(var why) ->
                transaction.executeWithoutResult(_ -> trail.wrote(by, "load refused", null, what + ": " + why));
        }
    }

    /** Newest first. */
    public List<Load> list() {
        return rows.list();
    }

    public Optional<Load> find(long load) {
        return rows.find(load);
    }

    /** Everything that was not understood, as CSV that no spreadsheet will run. The caller writes the trail. */
    public void listed(long load, Writer out) throws IOException {
        rows.listed(load, false, out);
    }

    /** The refused rows, as they stood, with the reason first. The caller writes the trail. */
    public void refusedRows(long load, Writer out) throws IOException {
        rows.listed(load, true, out);
    }
}
