package org.throughline.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.annexa.Lists.care;
import static org.throughline.returns.annexa.Lists.row;
import static org.throughline.returns.annexa.Lists.rows;
import static org.throughline.returns.annexa.Lists.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.returns.parcel.Member;

/** List 10, column by column. The inspection begins on 21 November 2026. */
class AdoptionListedTest {

    private static final String DAY = "2026-11-21";

    private static Member permanence(String... rows) {
        return table(
                "ssd_permanence",
                "perm_table_id,perm_person_id,perm_adm_decision_date,perm_placement_order_date,perm_matched_date,"
                        + "perm_placed_for_adoption_date,perm_placed_ffa_cp_date,perm_decision_reversed_date",
                rows);
    }

    @Test
    void what_followed_from_an_earlier_decision_is_not_told_of_the_latest() {
        var row = row(
                10,
                DAY,
                permanence(
                        "1,A1,2023-03-01,2023-05-01,2023-06-01,2023-07-01,2023-02-01,2024-01-01",
                        "2,A1,2026-03-01,,,,,"));

        assertThat(row.values()).containsEntry("decided", "2026-03-01");
        assertThat(row.values()).doesNotContainKeys("order", "matched", "placed", "early", "reversed");
    }

    @Test
    void what_stands_in_the_row_of_the_decision_is_told_and_so_is_a_placement_before_it_that_may_lead_to_adoption() {
        var row = row(10, DAY, permanence("1,A1,2026-03-01,2026-05-01,2026-06-01,2026-07-01,2025-11-01,"));

        assertThat(row.get("order") + " " + row.get("matched") + " " + row.get("placed") + " " + row.get("early"))
                .isEqualTo("2026-05-01 2026-06-01 2026-07-01 2025-11-01");
    }

    @Test
    void the_child_entered_care_when_the_period_began_in_which_it_was_decided() {
        var care = care(
                "1,A1,2020-01-01,S,N1,2021-01-01,E4A", "2,A1,2025-01-01,S,N1,2026-04-01,E4A", "3,A1,2026-09-01,S,N1,,");

        assertThat(row(10, DAY, permanence("1,A1,2026-03-01,,,,,"), care).get("entered"))
                .isEqualTo("2025-01-01");
    }

    @Test
    void nobody_waits_for_adoption_who_has_grown_up() {
        var decision = permanence("1,A1,2013-03-01,,,,,");
        var before = table("ssd_person", "pers_person_id,pers_dob", "A1,2008-11-22");
        var from = table("ssd_person", "pers_person_id,pers_dob", "A1,2008-11-21");

        assertThat(rows(10, DAY, decision, before)).hasSize(1);
        assertThat(rows(10, DAY, decision, from)).isEmpty();
    }

    @Test
    void the_family_of_birth_is_no_adoptive_family() {
        var family = table("ssd_family", "fami_table_id,fami_person_id,fami_family_id", "1,A1,F1");

        assertThat(row(10, DAY, permanence("1,A1,2026-03-01,,2026-06-01,,,"), family)
                        .get("family"))
                .isEmpty();
    }

    @Test
    void the_adoptive_family_that_a_workbook_names_is_told_once_the_child_is_matched() {
        var written = List.of(new AnnexRow(
                10,
                Map.of("id", "A1", "gender", "F", "family", "AF7", "decided", "2026-03-01", "matched", "2026-06-01")));
        var workbook = Lists.workbook(Lists.book(Template.latest(), written));

        assertThat(row(10, DAY, workbook).get("family")).isEqualTo("AF7");
    }
}
