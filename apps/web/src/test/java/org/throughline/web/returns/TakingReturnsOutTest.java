package org.throughline.web.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.journey.Collection;
import org.throughline.web.ServiceTest;
import org.throughline.web.TestFolder;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;

class TakingReturnsOutTest extends ServiceTest {

    @Autowired
    SmallReturns returns;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Autowired
    Notices notices;

    @Autowired
    MockMvc web;

    Person analyst = new Person("", "");

    @BeforeEach
    void load() {
        returns.load();
        analyst = people.with("performance-analyst");
    }

    @Test
    void a_frozen_return_keeps_its_file_byte_for_byte_whatever_is_loaded_later() throws Exception {
        var run = returns.check(analyst, SmallReturns.CENSUS);
        assertThat(press(run.id(), "freeze", "why", "sent to the department").getStatus())
                .isEqualTo(302);

        returns.load(SmallReturns.census(SmallReturns.URI));
        for (int i = 0; i < 3; i++) {
            returns.check(analyst, SmallReturns.CENSUS);
        }

        var file = open(run.id(), "file").getContentAsByteArray();
        assertThat(sha256(file)).isEqualTo(run.result().orElseThrow().sha256());
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("RTROSA", "RTSAM", "RTTESS", "RTURI");
        assertThat(open(run.id(), "take-out").getContentAsString())
                .contains("Frozen", "sent to the department", "Test performance-analyst");
    }

    @Test
    void a_reason_that_was_sent_when_the_session_had_ended_stands_in_the_form_again() throws Exception {
        var address = "/returns/" + returns.check(analyst, SmallReturns.CENSUS).id();
        var browser = people.browserOf(analyst);
        web.perform(post(address + "/freeze")
                .cookie(browser)
                .param("why", "Agreed with the director")
                .param("_csrf", "of a session that has ended"));

        assertThat(web.perform(get(address + "/take-out").cookie(browser).with(people.signedIn(analyst)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Agreed with the director");
    }

    @Test
    void a_return_is_frozen_once_and_with_a_reason() throws Exception {
        var run = returns.check(analyst, SmallReturns.CENSUS).id();

        assertThat(press(run, "freeze", "why", " ").getStatus()).isEqualTo(422);
        assertThat(press(run, "freeze", "why", "sent").getStatus()).isEqualTo(302);
        assertThat(press(run, "freeze", "why", "sent again").getStatus()).isEqualTo(409);
    }

    @Test
    void the_file_of_a_check_that_two_later_ones_followed_is_no_longer_kept() throws Exception {
        var first = returns.check(analyst, SmallReturns.CENSUS).id();
        returns.check(analyst, SmallReturns.CENSUS);
        returns.check(analyst, SmallReturns.CENSUS);

        assertThat(open(first, "file").getStatus()).isEqualTo(404);
        assertThat(open(first, "take-out").getContentAsString()).contains("Its file is no longer kept");
        assertThat(open(first, "").getContentAsString()).contains("Rule 1103");
    }

    @Test
    void a_care_return_is_taken_out_as_a_zip_of_its_tables() throws Exception {
        returns.loadCare();
        var run = returns.check(analyst, SmallReturns.CARE).id();

        var files = new TreeMap<String, String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(open(run, "file").getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(files.keySet()).containsExactly("Episodes.csv", "Header.csv", "SWEpisodes.csv", "return.json");
        assertThat(files.get("Episodes.csv")).contains("RTHAL,07/06/2025,S,C2,N1,U6,PR1,05/06/2025,E4A");
        assertThat(open(run, "file.xml").getContentAsString())
                .contains("<CHILDID>RTHAL</CHILDID>", "<DECOM>07/06/2025</DECOM>", "<SW_ID>RTSW1</SW_ID>");
    }

    @Test
    void no_report_runs_a_formula_that_stands_in_a_return() throws Exception {
        var hostile = SmallReturns.census(SmallReturns.SAM
                .replace("RTSAM", "=HYPERLINK(1)")
                .replace("<Ethnicity></Ethnicity>", "<Ethnicity>@SUM(1)</Ethnicity>"));
        var bytes = hostile.getBytes(StandardCharsets.UTF_8);
        var run = returns.ended(runs.check(
                        Actor.system("os:test"),
                        List.of(new SentFile("hostile.xml", () -> new ByteArrayInputStream(bytes)))))
                .id();

        assertThat(open(run, "findings.csv").getContentAsString())
                .contains("4220,error,\"'=HYPERLINK(1)\"")
                .doesNotContain(",=HYPERLINK");
        var file = TestFolder.of("findings").resolve("findings.xlsx");
        Files.write(file, open(run, "findings.xlsx").getContentAsByteArray());
        try (var book = new ZipFile(file.toFile())) {
            var sheets = book.stream()
                    .filter(entry -> entry.getName().contains("worksheets/sheet"))
                    .toList();
            assertThat(sheets).hasSize(2);
            for (var sheet : sheets) {
                assertThat(new String(book.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("<f>");
            }
        }
        assertThat(open(run, "findings.html").getContentAsString())
                .contains("<h1>Children in need census, year to 31 March 2026: what was found</h1>", "=HYPERLINK(1)");
    }

    @Test
    void reports_do_not_name_a_child_whose_record_is_closed_to_the_reader() throws Exception {
        var run = returns.check(analyst, SmallReturns.CENSUS).id();
        people.restricted(returns.child("SAM"));
        try {
            for (var report : new String[] {"findings.csv", "findings.html"}) {
                assertThat(open(run, report).getContentAsString())
                        .as(report)
                        .contains("4220", "RTROSA", "A child whose record is closed to you")
                        .doesNotContain("RTSAM");
            }
        } finally {
            people.unrestricted(returns.child("SAM"));
        }
    }

    @Test
    void whoever_stands_in_a_return_with_their_own_family_leaves_its_file_to_a_colleague() throws Exception {
        var run = returns.check(analyst, SmallReturns.CENSUS).id();
        people.whoseOwnRecordIs(analyst, returns.child("URI"));

        assertThat(open(run, "file").getStatus()).isEqualTo(403);
        assertThat(open(run, "take-out").getContentAsString())
                .contains("You cannot take this return out yourself")
                .doesNotContain("/file\"");
        analyst = people.with("performance-analyst");
        assertThat(open(run, "file").getStatus()).isEqualTo(200);
    }

    @Test
    void what_changed_since_the_check_before_is_told_by_rule_child_and_field() throws Exception {
        returns.check(analyst, SmallReturns.CENSUS);
        returns.load(SmallReturns.census(
                SmallReturns.child("ROSA", "WBRI", "2025-05-06", "2B"),
                SmallReturns.child("SAM", "", "2025-05-06", "2B"),
                SmallReturns.child("NINA", "", "2025-05-06", "2B"),
                SmallReturns.URI));
        var run = returns.check(analyst, SmallReturns.CENSUS).id();

        assertThat(text(open(run, "changes?since=previous")))
                .contains("3 findings are gone, 1 new, 2 remain")
                .contains("1 child no longer in the return. 1 child new in it.")
                .contains("RTTESS", "RTNINA")
                .contains("Day the assessment began AssessmentActualStartDate 1");
    }

    @Test
    void the_first_check_of_a_year_is_compared_with_last_years() throws Exception {
        returns.load(SmallReturns.census(SmallReturns.ROSA)
                .replace("<Year>2026<", "<Year>2025<")
                .replace("<ReferenceDate>2026", "<ReferenceDate>2025"));
        returns.check(analyst, new ReturnOf(Collection.CIN, 2025));

        var run = returns.check(analyst, SmallReturns.CENSUS).id();

        assertThat(text(open(run, "changes?since=last-year")))
                .contains("year to 31 March 2025, checked on", "3 children new in it");
    }

    @Test
    void the_clean_up_is_told_check_by_check_and_team_by_team() throws Exception {
        returns.check(analyst, SmallReturns.CENSUS);
        returns.load(SmallReturns.census(SmallReturns.SAM, SmallReturns.TESS));
        var run = returns.check(analyst, SmallReturns.CENSUS).id();

        assertThat(open(run, "over-time").getContentAsString()).contains("<polyline", "1 in the latest");
        assertThat(text(open(run, "over-time?team=" + SmallReturns.EAST)))
                .contains("Errors of East:", "1 in the latest");
    }

    private MockHttpServletResponse open(UUID run, String what) throws Exception {
        return web.perform(get("/returns/" + run + (what.isEmpty() ? "" : "/" + what))
                        .with(people.signedIn(analyst)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse press(UUID run, String what, String field, String value) throws Exception {
        return web.perform(post("/returns/" + run + "/" + what)
                        .param(field, value)
                        .with(csrf())
                        .with(people.signedIn(analyst)))
                .andReturn()
                .getResponse();
    }

    /** What a reader reads of a page. */
    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
