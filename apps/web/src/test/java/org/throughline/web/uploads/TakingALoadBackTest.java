package org.throughline.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;

class TakingALoadBackTest extends Sender {

    @Test
    void a_load_is_taken_back_with_a_reason_and_both_loads_say_so() throws Exception {
        var load = loaded(file("census.xml", census("TBA1")));
        assertThat(page(open(load))).contains("href=\"" + load + "/withdraw\"");
        assertThat(page(open(load + "/withdraw"))).contains("Why is it taken back?");

        var taken = press(load + "/withdraw", "why", "The file of <another> council");

        assertThat(leadsTo(taken)).matches("/loads/\\d+");
        assertThat(String.valueOf(taken.andReturn().getFlashMap().get("banner")))
                .endsWith(" is taken back.");
        assertThat(page(open(leadsTo(taken)))).contains("The file of &lt;another&gt; council");
        assertThat(page(open(load))).contains("Taken back by load").doesNotContain(load + "/withdraw");
        assertThat(page(open("/loads"))).contains("taken back");
        assertThat(jdbc.sql("select exists (select from journeys.profile where ids @> array['TBA1'])")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void without_a_reason_nothing_is_taken_back() throws Exception {
        var load = loaded(file("census.xml", census("TBB1")));

        assertThat(page(press(load + "/withdraw", "why", "  ").andExpect(status().isUnprocessableContent())))
                .contains("<title>Error: ", "Say why this load is taken back");
        assertThat(page(open(load))).contains("Kept");
    }

    @Test
    void a_load_that_a_later_one_stands_on_says_which_to_take_back_first_and_keeps_the_reason() throws Exception {
        var first = loaded(file("census.xml", census("TBC1")));
        var second = loaded(file("census.xml", census("TBC1", "TBC2")));

        var answer = page(press(first + "/withdraw", "why", "Wrong year").andExpect(status().isConflict()));

        assertThat(answer)
                .contains("Load " + second.substring("/loads/".length()) + " has spoken for the same tables since")
                .contains(">Wrong year</textarea>");
    }

    @Test
    void a_load_is_taken_back_once() throws Exception {
        var load = loaded(file("census.xml", census("TBD1")));
        press(load + "/withdraw", "why", "Wrong");

        assertThat(page(press(load + "/withdraw", "why", "Wrong again").andExpect(status().isConflict())))
                .contains("was taken back already");
    }
}
