package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkerWordsTest {

    @Test
    void a_worker_whom_no_file_names_is_shown_by_their_number_and_that_it_is_none() {
        assertThat(WorkerWords.of("SSDA903/SW123456")).isEqualTo("SW123456 (no name in the loaded files)");
        assertThat(WorkerWords.of("Priya Shah")).isEqualTo("Priya Shah");
        assertThat(WorkerWords.of("North/South assessment")).isEqualTo("North/South assessment");
    }
}
