package org.throughline.returns.cin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.reading.Listing;

/** The example censuses with made-up faults, and what is to be found in them. */
class CinVectorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"cin-a60", "cin-b300", "cin-c1000"})
    void every_finding_of_the_example_census_is_found_and_no_other(String name) throws IOException {
        assertThat(found(name)).isEqualTo(Vectors.lines(name + ".expected_intent.csv"));
    }

    private static List<String> found(String name) throws IOException {
        var census = CinCensus.in(Vectors.file(name + ".xml")).orElseThrow();
        var findings =
                new CinChecks(census.header(), CinChecks.yearOf(census.header())).check(census, Listing.unheard());
        var lines = new ArrayList<String>();
        findings.each(finding -> lines.add(Vectors.line(finding)));
        return lines;
    }
}
