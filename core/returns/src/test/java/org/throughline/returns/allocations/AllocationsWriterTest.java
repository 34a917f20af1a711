package org.throughline.returns.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.Statement;
import org.throughline.returns.Handed;

class AllocationsWriterTest {

    @Test
    void a_list_that_is_written_is_read_again_with_names_of_several_words() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new AllocationsWriter(bytes)) {
            writer.write(new AllocationRow(
                    0,
                    "VS1",
                    "Mary Ann",
                    "van Dyke",
                    "P1",
                    "Noor Mehta",
                    "Social worker",
                    "Marrowdale",
                    "2026-05-01",
                    ""));
        }
        var read = Handed.read("allocations.csv", bytes.toString(StandardCharsets.UTF_8));

        assertThat(read.statements())
                .extracting(Statement::fact)
                .contains(
                        new Named("Mary Ann", "van Dyke"),
                        new InvolvementStarted("P1", "Noor Mehta", "Social worker", "Marrowdale"));
        assertThat(read.notUnderstood()).isEmpty();
    }
}
