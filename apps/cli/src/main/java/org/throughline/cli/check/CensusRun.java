package org.throughline.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.journey.Statement;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.checks.CinChecking;
import org.throughline.returns.cin.checks.CinChecks;
import org.throughline.returns.cin.checks.CinPlaces;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Sink;

/** Checks one census, and tells how far it has come. */
final class CensusRun {

    private static final int CHILDREN_TO_A_LINE = 10_000;

    private final @Nullable Integer year;
    private final List<String> remarks;
    private final PrintWriter progress;
    private CinChecking.@Nullable Checked checked;
    private String authority = "";
    private int meant;

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
        var listing = new Listing(new Remarks(), "");
        checked = CinChecking.check(census, meant, listing, this::tell);
        listing.done();
    }

    Checked checked(String file, List<String> remarks) {
        var found = checked;
        if (found == null) {
            throw new IllegalStateException("No census was read");
        }
        remarks.addAll(found.remarks());
        return new Checked(
                "Children in need census",
                file,
                authority,
                meant,
                found.children(),
                found.complete(),
                found.findings(),
                found.skipped(),
                remarks,
                CinPlaces::inWords);
    }

    private void tell(long count) {
        if (count % CHILDREN_TO_A_LINE == 0) {
            progress.println(Amount.of(count) + " children");
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
                        "Line %s: %s in %s is not part of the census, or stands there twice. It was left out (%s times)."
                                .formatted(what.line(), what.field(), what.table(), what.times()));
            }
        }
    }
}
