package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.throughline.web.journeys.LoadReport.Facts;

class LoadingCensusTest extends JourneysTest {

    private static final Path CENSUS = VECTORS.resolve("cin/cin-a60.xml");

    @Test
    void the_same_file_again_changes_nothing() {
        var first = kept(load(CENSUS));
        var facts = count("fact");
        var again = kept(load(CENSUS));

        assertThat(first.facts().added()).isEqualTo(first.facts().read()).isEqualTo(facts);
        assertThat(again.facts()).isEqualTo(new Facts(facts, 0, 0, 0, facts));
        assertThat(count("fact")).isEqualTo(facts);
        assertThat(count("coverage")).isEqualTo(1);
        assertThat(count("entry"))
                .as("nothing was written, so there is no entry")
                .isEqualTo(1);
    }
}
