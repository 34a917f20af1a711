package org.throughline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.journey.Collection;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.checks.CinChecks;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Listing;

/** A census of children who are recorded without a mistake raises no alarm. */
class CleanReturnTest {

    /** What teams that are late, and children assessed before the year, are truly asked about. */
    private static final Set<String> TRUE_QUERIES = Set.of("2991Q", "8670Q", "8675Q");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_closed_year_without_lateness_gives_no_finding_at_all(long seed) throws IOException {
        var census = census(seed);
        var late = new HashSet<Integer>();
        for (var finding : found(census, Set.of())) {
            assertThat(TRUE_QUERIES)
                    .as(finding.toString())
                    .contains(finding.check().code());
            late.add(finding.place().number());
        }

        assertThat(late).hasSizeLessThan(60);
        assertThat(found(census, late)).isEmpty();
    }

    private static List<Finding> found(CinCensus census, Set<Integer> leftOut) throws IOException {
        var checks = new CinChecks(census.header(), CinChecks.yearOf(census.header()));
        census.rows(Listing.unheard(), child -> {
            if (!leftOut.contains(child.number())) {
                checks.take(child);
            }
        });
        var findings = new ArrayList<Finding>();
        checks.done().each(findings::add);
        return findings;
    }

    private static CinCensus census(long seed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ExampleFiles.write(
                InventedAuthority.of(new Recipe(Council.VALESHIRE, seed, 2_000, LocalDate.of(2026, 5, 21))),
                EnumSet.of(Collection.CIN),
                name -> name.equals("cin-2026.xml") ? bytes : new ByteArrayOutputStream(),
                _ -> {});
        return CinCensus.in(Member.of("cin-2026.xml", () -> new ByteArrayInputStream(bytes.toByteArray())))
                .orElseThrow();
    }
}
