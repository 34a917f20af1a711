package org.throughline.returns.cin.checks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.throughline.returns.checks.Findings;
import org.throughline.returns.checks.Sharing;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.reading.Listing;

/** Checks a census while it is read, on as many processors as there are. Holds a few hundred children at a time. */
public final class CinChecking {

    private CinChecking() {}

    /**
     * What was found in a census.
     *
     * @param children how many there are
     * @param complete false where the file ends before it is finished; then nothing is said of the return as a whole
     * @param skipped checks of the year that could not be run, each with the reason
     * @param remarks on what is no date although it stands where a date should
     */
    public record Checked(
            long children, boolean complete, Findings findings, Map<String, String> skipped, List<String> remarks) {

        public Checked {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * @param year the collection year whose checks are run, named by the 31 March that closes it
     * @param progress told of every child how many were read
     */
    public static Checked check(CinCensus census, int year, Listing listing, LongConsumer progress) throws IOException {
        var whole = new CinChecks(census.header(), year);
        var parts = new ArrayList<>(List.of(whole));
        while (parts.size() < Runtime.getRuntime().availableProcessors()) {
            parts.add(whole.part());
        }
        var count = new long[1];
        boolean complete;
        try (var sharing = new Sharing<>(
                parts.stream().<Consumer<List<CinChild>>>map(part -> part::take).toList())) {
            complete = census.rows(listing, child -> {
                sharing.give(child);
                progress.accept(++count[0]);
            });
        }
        parts.stream().skip(1).forEach(whole::join);
        return new Checked(
                count[0], complete, complete ? whole.done() : whole.brokenOff(), whole.skipped(), whole.remarks());
    }
}
