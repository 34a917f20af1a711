package org.throughline.web.returns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One check of a return that somebody asked for.
 *
 * @param of empty while a file that was sent has not said yet what it is
 * @param names of the files that were sent; none where the return was taken out of the record
 * @param why it was refused, empty where it was not
 * @param result empty until it is done
 */
public record Run(
        UUID id,
        Origin origin,
        Optional<ReturnOf> of,
        Instant asked,
        String by,
        List<String> names,
        Progress progress,
        String why,
        Optional<Result> result,
        Optional<Frozen> frozen) {

    /** Where the return that was checked came from. */
    public enum Origin {
        RECORD,
        FILE
    }

    public enum State {
        WAITING,
        WORKING,
        DONE,
        REFUSED,
        /** The service stopped while it worked: nothing was kept. */
        INTERRUPTED;

        public boolean isUnderWay() {
            return this == WAITING || this == WORKING;
        }
    }

    /** @param total 0 where it cannot be known */
    public record Progress(State state, String step, long done, long total) {}

    /**
     * What it came to.
     *
     * @param authority the council's code in the return, empty where it has none
     * @param complete false where the file breaks off
     * @param mistaken children with at least one error
     * @param remarks on what could not be read
     * @param skipped rules that could not be used, each with the reason
     * @param file the name under which the checked file is downloaded
     * @param sha256 of that file, in small hexadecimal letters
     */
    public record Result(
            Instant ended,
            String authority,
            boolean complete,
            int children,
            int errors,
            int queries,
            int mistaken,
            List<String> remarks,
            Map<String, String> skipped,
            String file,
            long bytes,
            String sha256) {}

    /** That it is to stand as it is. */
    public record Frozen(Instant at, String by, String why) {}

    /** In words, such as "Children in need census, year to 31 March 2026". */
    public String words() {
        return of.map(ReturnOf::words).orElseGet(() -> String.join(", ", names));
    }
}
