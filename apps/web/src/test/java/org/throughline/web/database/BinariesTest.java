package org.throughline.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinariesTest {

    private static final Path FOLDER = Path.of("/srv/pg");

    @Test
    void an_entry_lies_inside_its_folder() throws IOException {
        assertThat(Binaries.inside(FOLDER, FOLDER.resolve("lib/../bin/initdb")))
                .isEqualTo(Path.of("/srv/pg/bin/initdb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../pg-other/file", "lib/../../../etc/passwd", "/etc/passwd"})
    void an_entry_or_link_that_leads_out_of_it_is_refused(String name) {
        assertThatThrownBy(() -> Binaries.inside(FOLDER, FOLDER.resolve(name))).isInstanceOf(IOException.class);
    }
}
