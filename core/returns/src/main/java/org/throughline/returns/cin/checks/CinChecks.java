package org.throughline.returns.cin.checks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    private static final Comparator<Meaning> ORDER = (one, other) -> Integer.compare(number(one), number(other));

    /** The checks of a subject are not asked about a child who has no row that they look at. */
    private static final List<Subject> SUBJECTS = List.of(
            new Subject(_ -> true, IdentifierChecks.ALL),
            new Subject(_ -> true, PersonChecks.ALL),
            new Subject(_ -> true, DisabilityChecks.ALL),
            new Subject(_ -> true, ReferralChecks.ALL),
            new Subject(_ -> true, ClosureChecks.ALL),
            new Subject(_ -> true, ConferenceChecks.ALL),
            new Subject(Child::isAssessed, AssessmentChecks.ALL),
            new Subject(Child::isAssessed, FactorChecks.ALL),
            new Subject(child -> !child.cinPlans().isEmpty(), CinPlanChecks.ALL),
            new Subject(child -> !child.cinPlans().isEmpty(), TwoPlansChecks.ALL),
            new Subject(child -> !child.enquiries().isEmpty(), EnquiryChecks.ALL),
            new Subject(child -> !child.protectionPlans().isEmpty(), ProtectionChecks.ALL));

    private static final List<Check<Child>> OF_CHILDREN = SUBJECTS.stream()
            .flatMap(subject -> subject.checks().stream())
            .sorted((one, other) -> ORDER.compare(one.meaning(), other.meaning()))
            .toList();

    private final Census census;
    private final List<Check<?>> selected = new ArrayList<>();
    private final Map<String, String> skipped = new LinkedHashMap<>();
    private final Dates dates = new Dates();
    private final Findings findings;
    private final List<RunOfSubject> runs;

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
        selected.addAll(ofHeader.checks());
        selected.addAll(ofChildren.checks());
        findings = new Findings(selected);
        runs = runs(selected, findings);
        new Run<>(ofHeader.checks(), findings).take(census);
    }

    private CinChecks(CinChecks whole) {
        census = whole.census;
        selected.addAll(whole.selected);
        findings = new Findings(selected);
        runs = runs(selected, findings);
    }

    private static int number(Meaning check) {
        var code = check.code();
        return Integer.parseInt(code, 0, code.endsWith("Q") ? code.length() - 1 : code.length(), 10);
    }

    private static List<RunOfSubject> runs(List<Check<?>> selected, Findings findings) {
        var chosen = Collections.<Check<?>>newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(selected);
        return SUBJECTS.stream().map(subject -> subject.run(chosen, findings)).toList();
    }

    /** Another run, for some of the children of the same census; it is joined to this one when they were taken. */
    CinChecks part() {
        return new CinChecks(this);
    }

    /** Takes over what was found in other children of the same census. */
    void join(CinChecks part) {
        findings.join(part.findings);
        dates.join(part.dates);
        for (int i = 0; i < runs.size(); i++) {
            runs.get(i).checks.join(part.runs.get(i).checks);
        }
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
        take(List.of(child));
    }

    /** Takes children who follow one another. */
    void take(List<CinChild> some) {
        var children = new ArrayList<Child>(some.size());
        for (var child : some) {
            children.add(Child.of(census, child, dates));
        }
        var concerned = new ArrayList<Child>(some.size());
        for (var run : runs) {
            for (var child : children) {
                if (run.concerns.test(child)) {
                    concerned.add(child);
                }
            }
            run.checks.take(concerned);
            concerned.clear();
        }
    }

    /** Reads the children of the census and judges it as a whole. */
    public Findings check(CinCensus file, Listing listing) throws IOException {
        return file.rows(listing, this::take) ? done() : brokenOff();
    }

    /** Judges the return as a whole. Called once, when every child was taken. */
    public Findings done() {
        runs.forEach(run -> run.checks.done());
        return findings;
    }

    /** What was found in a census whose end is missing: nothing is said of the return as a whole. In place of done. */
    public Findings brokenOff() {
        runs.forEach(run -> run.checks.brokenOff());
        return findings;
    }

    /** What is no date although it stands where a date should, in words: the first of them, and how many more. */
    public List<String> remarks() {
        return dates.remarks();
    }

    /** Which checks of the year could not be run, and why. */
    public Map<String, String> skipped() {
        return Collections.unmodifiableMap(skipped);
    }

    /** @param concerns false of a child in whom none of the checks could find anything */
    private record Subject(Predicate<Child> concerns, List<Check<Child>> checks) {

        RunOfSubject run(Set<Check<?>> chosen, Findings findings) {
            return new RunOfSubject(
                    concerns, new Run<>(checks.stream().filter(chosen::contains).toList(), findings));
        }
    }

    private record RunOfSubject(Predicate<Child> concerns, Run<Child> checks) {}
}
