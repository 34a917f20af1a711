package org.throughline.returns.cin.checks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Findings;
import org.throughline.returns.checks.Meaning;
import org.throughline.returns.checks.Need;
import org.throughline.returns.checks.Run;
import org.throughline.returns.checks.Selection;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.cin.CinHeader;
import org.throughline.returns.reading.Listing;

/** Every check of the children in need census, and a run of those of one collection year over one census. */
public final class CinChecks {

    /** The last collection year whose list of checks is written down here; a later one is checked as this. */
    public static final int LATEST_YEAR = 2026;

    private static final Comparator<Meaning> ORDER =
            Comparator.comparingInt(meaning -> Integer.parseInt(meaning.code().replace("Q", "")));

    private static final List<Check<Child>> OF_CHILDREN = Stream.of(
                    IdentifierChecks.ALL,
                    PersonChecks.ALL,
                    DisabilityChecks.ALL,
                    ReferralChecks.ALL,
                    ClosureChecks.ALL,
                    AssessmentChecks.ALL,
                    FactorChecks.ALL,
                    CinPlanChecks.ALL,
                    TwoPlansChecks.ALL,
                    EnquiryChecks.ALL,
                    ConferenceChecks.ALL,
                    ProtectionChecks.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Check::meaning, ORDER))
            .toList();

    private final Census census;
    private final Dates dates = new Dates();
    private final Findings findings;
    private final Run<Child> run;
    private final Map<String, String> skipped = new LinkedHashMap<>();

    /**
     * A run over one census, which is given its children one by one.
     *
     * @param header of the census: its reference date says which days lie in the year
     * @param year the collection year whose checks are run, named by the 31 March that closes it
     */
    public CinChecks(CinHeader header, int year) {
        census = Census.of(header);
        var ofHeader = Selection.of(HeaderChecks.ALL, year, EnumSet.noneOf(Need.class));
        var ofChildren = Selection.of(OF_CHILDREN, year, EnumSet.noneOf(Need.class));
        skipped.putAll(ofHeader.skipped());
        skipped.putAll(ofChildren.skipped());
        var all = new ArrayList<Check<?>>(ofHeader.checks());
        all.addAll(ofChildren.checks());
        findings = new Findings(all);
        run = new Run<>(ofChildren.checks(), findings);
        new Run<>(ofHeader.checks(), findings).take(census);
    }

    /** What every check means, of all years, in the department's order. */
    public static List<Meaning> meanings() {
        return Stream.<Check<?>>concat(HeaderChecks.ALL.stream(), OF_CHILDREN.stream())
                .map(Check::meaning)
                .toList();
    }

    /** The collection year that a census is checked for where nobody says another. */
    public static int yearOf(CinHeader header) {
        int stated = header.collectionYear();
        return stated == 0 ? LATEST_YEAR : stated;
    }

    public void take(CinChild child) {
        run.take(Child.of(census, child, dates));
    }

    /** Reads the children of the census and judges it as a whole. */
    public Findings check(CinCensus file, Listing listing) throws IOException {
        return file.rows(listing, this::take) ? done() : brokenOff();
    }

    /** Judges the return as a whole. Called once, when every child was taken. */
    public Findings done() {
        run.done();
        return findings;
    }

    /** What was found in a census whose end is missing: nothing is said of the return as a whole. In place of done. */
    public Findings brokenOff() {
        run.brokenOff();
        return findings;
    }

    /** What is no date although it stands where a date should, in words: the first of them, and how many more. */
    public List<String> remarks() {
        return dates.remarks();
    }

    /** Which checks of the year could not be run, and why. */
    public Map<String, String> skipped() {
        return Map.copyOf(skipped);
    }
}
