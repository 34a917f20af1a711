package org.throughline.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.web.uploads.Upload.State;

class SendingFilesTest extends Sender {

    @Test
    void a_census_becomes_a_load_and_its_page_says_what_it_came_to() throws Exception {
        var sent = upload(send("", file("census.xml", census("UPA1", "UPA2"))));
        ended(sent);

        var load = leadsTo(open("/loads/uploads/" + sent));
        assertThat(load).matches("/loads/\\d+");
        assertThat(page(open(load)))
                .contains("census.xml", "Children in need census, year ending 31 March " + year, "authority 301")
                .contains("by Test performance-analyst")
                .containsPattern("New to the record</dt><dd[^>]*>2<")
                .contains("0 rows were refused");
        assertThat(page(open("/loads"))).contains("href=\"" + load + "\"");
    }

    @Test
    void a_zip_of_care_tables_is_read_as_one_return() throws Exception {
        var load = page(open(loaded(file("care.zip", zip(careTables("UPB1"))))));

        assertThat(load).contains("SSDA903", "year ending 31 March " + year, "Episodes", "care.zip");
        assertThat(load).containsPattern("New to the record</dt><dd[^>]*>1<");
    }

    @Test
    void tables_sent_together_are_one_load() throws Exception {
        var load = page(open(loaded(careTables("UPC1"))));

        assertThat(load).contains("Header.csv", "Episodes.csv", "return.json", "year ending 31 March " + year);
        assertThat(load).containsPattern("New to the record</dt><dd[^>]*>1<");
    }

    @Test
    void a_try_says_what_would_change_and_keeps_nothing_until_one_says_load() throws Exception {
        var sent = upload(send("dryRun", file("census.xml", census("UPD1"))));
        assertThat(ended(sent).state()).isEqualTo(State.TRIED);
        assertThat(page(open("/loads/uploads/" + sent)))
                .contains("What loading these files would change", "This was only a try: nothing was kept.")
                .contains("Load these files now")
                .containsPattern("New to the record</dt><dd[^>]*>1<");
        assertThat(known("UPD1")).isFalse();

        var colleague = people.with("performance-analyst");
        analyst = colleague;
        press("/loads/uploads/" + sent + "/again");

        var load = ended(sent).load().orElseThrow();
        assertThat(known("UPD1")).isTrue();
        assertThat(trail("load")).as("whoever said load is who loaded it").contains("load " + load + ": census.xml");
    }

    @Test
    void a_file_that_was_cut_short_is_loaded_only_if_that_is_ticked() throws Exception {
        var whole = census("UPE1", "UPE2");
        var cut = file("census.xml", whole.substring(0, whole.indexOf("UPE2")));

        var refused = upload(send("", cut));
        assertThat(ended(refused).state()).isEqualTo(State.REFUSED);
        assertThat(page(open("/loads/uploads/" + refused)))
                .contains("These files were not loaded", "census.xml, line ", "The file ends before it is finished")
                .contains("send them again");

        var accepted = ended(upload(send("acceptIncomplete", cut)));
        assertThat(page(open("/loads/" + accepted.load().orElseThrow()))).contains("It ends early");
        assertThat(known("UPE1")).isTrue();
    }

    @Test
    void a_hostile_file_is_refused_in_words_that_say_where() throws Exception {
        var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE Message [<!ENTITY a \"aaaa\">]>\n<Message>&a;</Message>\n";

        var sent = upload(send("", file("census.xml", bomb)));

        assertThat(ended(sent).state()).isEqualTo(State.REFUSED);
        assertThat(page(open("/loads/uploads/" + sent)))
                .contains("These files were not loaded", "census.xml, line ", "Nothing of these files was kept")
                .doesNotContain("Exception");
        assertThat(uploads.keeps(sent)).isFalse();
        assertThat(trail("load refused")).hasSize(1);
    }

    @Test
    void another_authoritys_file_is_refused_and_both_are_named() throws Exception {
        loaded(file("census.xml", census("UPF1")));

        var sent = upload(send("", file("census.xml", censusOf("302", "UPF2"))));

        assertThat(ended(sent).why()).contains("302", "301");
        assertThat(known("UPF2")).isFalse();
    }

    @Test
    void the_form_comes_back_with_what_was_ticked_where_no_file_was_selected() throws Exception {
        var answer = page(send("dryRun", file("", "")).andExpect(status().isUnprocessableContent()));

        assertThat(answer)
                .contains("<title>Error: ", "Select at least one file to load")
                .containsPattern("id=\"dry-run\"[^>]* checked")
                .doesNotContainPattern("id=\"accept-incomplete\"[^>]* checked");
    }

    @Test
    void two_files_of_one_name_are_asked_about_and_neither_is_dropped() throws Exception {
        var answer = page(send("acceptIncomplete", file("Episodes.csv", "a"), file("episodes.csv", "b"))
                .andExpect(status().isUnprocessableContent()));

        assertThat(answer)
                .contains("Two of the files are called episodes.csv")
                .containsPattern("id=\"accept-incomplete\"[^>]* checked");
    }

    @Test
    void the_same_file_again_changes_nothing() throws Exception {
        loaded(file("census.xml", census("UPG1")));

        assertThat(page(open(loaded(file("census.xml", census("UPG1"))))))
                .containsPattern("Added</dt><dd[^>]*>0<")
                .containsPattern("Corrected</dt><dd[^>]*>0<")
                .containsPattern("Withdrawn</dt><dd[^>]*>0<");
    }

    @Test
    void a_name_that_means_harm_is_only_a_name() throws Exception {
        var sent = upload(send("", file("..\\..\\etc/passwd\u0000\u202e<script>.xml", census("UPH1"))));

        assertThat(ended(sent).state()).isEqualTo(State.LOADED);
        assertThat(ended(sent).names()).singleElement().asString().isEqualTo("passwd__<script>.xml");
        assertThat(page(open("/loads"))).contains("&lt;script&gt;").doesNotContain("<script>.xml");
    }

    @Test
    void an_empty_file_is_said_to_be_empty() throws Exception {
        var load = loaded(file("census.xml", census("UPI1")), file("empty.csv", ""));

        assertThat(page(open(load))).contains("empty.csv", "The file is empty");
    }

    @Test
    void something_else_altogether_is_refused_in_words() throws Exception {
        var sent = upload(send("", file("plan.txt", "Dear colleague, see you on Monday.\n")));

        assertThat(ended(sent).why())
                .contains("Nothing here is in a form that can be read")
                .contains("plan.txt");
    }

    @Test
    void nobody_else_sends_files_or_sees_what_was_loaded() throws Exception {
        var load = loaded(file("census.xml", census("UPJ1")));
        var sent = upload(send("dryRun", file("census.xml", census("UPJ1"))));
        ended(sent);
        analyst = people.with("social-worker");

        send("", file("census.xml", census())).andExpect(status().isForbidden());
        for (var address : new String[] {"/loads", load, load + "/refused-rows.csv", "/loads/uploads/" + sent}) {
            open(address).andExpect(status().isForbidden());
        }
        press("/loads/uploads/" + sent + "/again").andExpect(status().isForbidden());
        press(load + "/withdraw", "why", "mine").andExpect(status().isForbidden());
        assertThat(known("UPJ1")).isTrue();
    }

    @Test
    void an_upload_that_never_was_is_not_found() throws Exception {
        open("/loads/uploads/" + UUID.randomUUID()).andExpect(status().isNotFound());
        press("/loads/uploads/" + UUID.randomUUID() + "/again").andExpect(status().isNotFound());
        open("/loads/999999999").andExpect(status().isNotFound());
    }

    @Test
    void refused_rows_come_as_a_list_that_no_spreadsheet_runs() throws Exception {
        var header = file("Header.csv", """
                CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                ,=1+1,+2,@SUM(A1),-3,|calc,"=HYPERLINK(""x"")"
                """);
        var tables = careTables("UPK1");

        var load = loaded(tables[0], header, tables[2]);
        var rows = open(load + "/refused-rows.csv").andExpect(status().isOk());
        var csv = rows.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(page(open(load))).contains("1 row was refused", load + "/refused-rows.csv");
        assertThat(rows.andReturn().getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"load-" + load.substring(load.lastIndexOf('/') + 1)
                        + "-refused-rows.csv\"");
        assertThat(csv).contains("Header.csv", ",'=1+1,'+2,'@SUM(A1),'-3,'|calc,\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(trail("refused rows")).hasSize(1);
    }

    private boolean known(String child) {
        return jdbc.sql("select exists (select from journeys.profile where ids @> array[:id]::text[])")
                .param("id", child)
                .query(Boolean.class)
                .single();
    }

    private java.util.List<String> trail(String what) {
        return jdbc.sql("select detail from trail.row where actor = :who and what = :what")
                .param("who", analyst.account())
                .param("what", what)
                .query(String.class)
                .list();
    }
}
