package org.throughline.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.terminal.Operator;

class LoadCommandTest extends Sender {

    @Autowired
    LoadCommand command;

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    private int run(String... words) {
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        int code = command.run(
                List.of(words),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
        out = said.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }

    private String onDisk(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String number() {
        var found = Pattern.compile("Loaded as number (\\d+)\\.").matcher(out);
        assertThat(found.find()).as(out + err).isTrue();
        return found.group(1);
    }

    @Test
    void a_file_is_loaded_and_the_terminal_says_what_it_came_to() throws Exception {
        assertThat(run(onDisk("census.xml", census("LCA1", "LCA2")))).isZero();

        assertThat(out)
                .contains("Loaded as number ")
                .contains("Children in need census, year ending 31 March " + year)
                .contains("Children: 2 new, 0 known, 0 in conflict.")
                .contains("Rows refused: 0. Not understood: 0.");
    }

    @Test
    void the_trail_names_the_operating_systems_user() throws Exception {
        run(onDisk("census.xml", census("LCB1")));

        assertThat(jdbc.sql("select actor || ' ' || what from trail.row where detail = :detail")
                        .param("detail", "load " + number() + ": census.xml")
                        .query(String.class)
                        .list())
                .containsExactly("os:" + Operator.current().user() + " load");
    }

    @Test
    void a_folder_is_loaded_as_one() throws Exception {
        var own = Files.createDirectory(folder.resolve("care"));
        for (var table : careTables("LCC1")) {
            Files.write(own.resolve(String.valueOf(table.getOriginalFilename())), table.getBytes());
        }

        assertThat(run(own.toString())).isZero();
        assertThat(out).contains("SSDA903", "Episodes", "1 rows read", "Children: 1 new");
    }

    @Test
    void a_try_says_what_would_change_and_keeps_nothing() throws Exception {
        var file = onDisk("census.xml", census("LCD1"));

        assertThat(run("--dry-run", file)).isZero();
        assertThat(out).contains("Tried only: nothing was kept.", "Children: 1 new");
        assertThat(run(file)).isZero();
        assertThat(out).contains("Children: 1 new");
    }

    @Test
    void a_file_that_was_cut_short_needs_to_be_accepted() throws Exception {
        var whole = census("LCE1", "LCE2");
        var cut = onDisk("census.xml", whole.substring(0, whole.indexOf("LCE2")));

        assertThat(run(cut)).isEqualTo(1);
        assertThat(err)
                .contains("Not loaded, and nothing was kept.", "census.xml, line ", "ends before it is finished");
        assertThat(run(cut, "--accept-incomplete")).isZero();
        assertThat(out).contains("it ends early, so nothing was withdrawn");
    }

    @Test
    void a_hostile_file_is_refused_with_its_place() throws Exception {
        assertThat(run(onDisk("bomb.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</a>")))
                .isEqualTo(1);

        assertThat(err).contains("bomb.xml, line 1", "Not loaded, and nothing was kept.");
        assertThat(out).isEmpty();
    }

    @Test
    void a_load_is_taken_back_with_words_and_once() throws Exception {
        run(onDisk("census.xml", census("LCF1")));
        var load = number();

        assertThat(run("--withdraw", load, "--dry-run")).isZero();
        assertThat(out).contains("Tried only: nothing was kept.", "withdrawn");
        assertThat(run("--withdraw", load, "--why", "the wrong year")).isZero();
        assertThat(out).contains("Load " + load + " is taken back, by load ");
        assertThat(jdbc.sql("select detail from trail.row where what = 'load withdrawn' and actor = :who")
                        .param("who", "os:" + Operator.current().user())
                        .query(String.class)
                        .list())
                .anyMatch(detail -> detail.endsWith(" took back load " + load + ": the wrong year"));

        assertThat(run("--withdraw", load)).isEqualTo(1);
        assertThat(err).contains("Nothing was changed.", "was taken back already");
        assertThat(run("--withdraw", "999999999")).isEqualTo(1);
        assertThat(err).contains("There is no load 999999999.");
    }

    @ParameterizedTest(name = "load {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                                     | Say what to load, or which load to take back.
            /no/such/place           | There is no file or folder to read at /no/such/place.
            --everything             | load does not know --everything.
            --withdraw               | --withdraw takes the number of a load, not ''.
            --withdraw seven         | --withdraw takes the number of a load, not 'seven'.
            --withdraw 7 --why       | --why takes words
            --withdraw 7 /tmp        | Say what to load, or which load to take back.
            """)
    void what_was_asked_in_a_wrong_way_is_said_with_how_to_ask(String words, String complaint) {
        var typed = words == null ? new String[0] : words.strip().split(" ");

        assertThat(run(typed)).isEqualTo(2);
        assertThat(err).contains(complaint.replace("''.", "''")).contains("./throughline load PATH...");
    }

    @Test
    void an_empty_folder_is_no_load() throws Exception {
        assertThat(run(Files.createDirectory(folder.resolve("empty")).toString()))
                .isEqualTo(1);

        assertThat(err).contains("Nothing here is in a form that can be read");
    }
}
