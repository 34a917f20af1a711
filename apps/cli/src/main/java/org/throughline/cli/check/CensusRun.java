package org.throughline.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.journey.Statement;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.cin.checks.CinChecks;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Sink;

/** Checks one census: one thread reads the children, another checks them. */
final class CensusRun {

    private static final int CHILDREN_TO_A_LINE = 10_000;

    private final @Nullable Integer year;
    private final List<String> remarks;
    private final PrintWriter progress;
    private @Nullable CinChecks checks;
    private String authority = "";
    private int meant;
    private long children;
    private boolean complete;

    /** @param year whose rules are meant; null for the one that the census states */
    CensusRun(@Nullable Integer year, List<String> remarks, PrintWriter progress) {
        this.year = year;
        this.remarks = remarks;
        this.progress = progress;
    }

    void read(CinCensus census) throws IOException {
        meant = year == null ? CinChecks.yearOf(census.header()) : year;
        authority = census.header().lea().text();
        progress.println("Checking: children in need census, by the rules of the year to 31 March " + meant);
        var running = new CinChecks(census.header(), meant);
        checks = running;
        var listing = new Listing(new Remarks(), "");
        try (var handover = new Handover<CinChild>(running::take)) {
            complete = census.rows(listing, child -> {
                handover.give(child);
                tell(++children);
            });
        }
        listing.done();
    }

    Checked checked(String file, List<String> remarks) {
        if (checks == null) {
            throw new IllegalStateException("No census was read");
        }
        remarks.addAll(checks.remarks());
        return new Checked(
                "Children in need census",
                file,
                authority,
                meant,
                children,
                complete,
                complete ? checks.done() : checks.brokenOff(),
                checks.skipped(),
                remarks);
    }

    private void tell(long count) {
        if (count % CHILDREN_TO_A_LINE == 0) {
            progress.println(String.format(Locale.UK, "%,d children", count));
            progress.flush();
        }
    }

    /** What the format does not have, in words. */
    private final class Remarks implements Sink {
        @Override
        public void states(Statement statement) {
            throw new IllegalStateException("Rows state nothing");
        }

        @Override
        public void notUnderstood(NotUnderstood what) {
            if (what.kind() == NotUnderstood.Kind.UNKNOWN_FIELD) {
                remarks.add(
                        "Line %d: %s in %s is not part of the census, or stands there twice. It was left out (%d times)."
                                .formatted(what.line(), what.field(), what.table(), what.times()));
            }
        }
    }
}
