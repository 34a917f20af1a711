package org.throughline.web.improvement.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;

/** What a person types into the register, and what stays of what stood before. */
class RegisteringTest extends ServiceTest {

    private static final String NEW = "/improvement/register/new";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Register register;

    @Autowired
    Changes changes;

    @Autowired
    Preparation preparation;

    @Autowired
    Passages passages;

    TestPeople.Person keeper = new TestPeople.Person("", "");

    @BeforeEach
    void keeper() {
        keeper = people.with("improvement-lead");
    }

    private ResultActions send(String address, String... namesAndValues) throws Exception {
        var request = post(address);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return mvc.perform(request.with(csrf()).with(people.signedIn(keeper)));
    }

    private ResultActions see(String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(keeper)));
    }

    private UUID registered(String title, String starts, String ends) throws Exception {
        var id = UUID.randomUUID();
        send(
                        NEW,
                        "id",
                        id.toString(),
                        "kind",
                        "MONITORING_VISIT",
                        "title",
                        title,
                        "authority",
                        "Valeshire",
                        "starts",
                        starts,
                        "ends",
                        ends,
                        "ordinal",
                        "2")
                .andExpect(redirectedUrl("/improvement/inspections/" + id));
        return id;
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # kind             | title  | starts     | ends       | published  | told
              ''               | Visit  | 3/7/2018   | 4/7/2018   | ''         | Choose what kind of event it is
              ROUND_TABLE      | Visit  | 3/7/2018   | 4/7/2018   | ''         | Choose what kind of event it is
              FOCUSED_VISIT    | ''     | 3/7/2018   | 4/7/2018   | ''         | Type what it is called
              FOCUSED_VISIT    | Visit  | ''         | ''         | ''         | Type the day like 27/3/2026
              FOCUSED_VISIT    | Visit  | 31/2/2018  | ''         | ''         | Type the day like 27/3/2026
              FOCUSED_VISIT    | Visit  | 4/7/2018   | 3/7/2018   | ''         | The last day cannot be before the first day
              FOCUSED_VISIT    | Visit  | 3/7/2018   | 4/7/2018   | 3/7/2018   | It cannot be published before the last day on site
            """)
    void what_cannot_be_is_told_at_its_box_and_all_that_was_typed_is_still_there(
            String kind, String title, String starts, String ends, String published, String told) throws Exception {
        send(
                        NEW,
                        "kind",
                        kind,
                        "title",
                        title,
                        "authority",
                        "Typed Authority",
                        "starts",
                        starts,
                        "ends",
                        ends,
                        "published",
                        published,
                        "theme",
                        "Typed theme")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(told)))
                .andExpect(content().string(containsString("value=\"Typed Authority\"")))
                .andExpect(content().string(containsString("value=\"Typed theme\"")));
    }

    @Test
    void a_form_that_is_sent_twice_registers_one_event() throws Exception {
        var id = registered("Twice " + UUID.randomUUID(), "3/7/2018", "4/7/2018");
        var title = register.find(id).orElseThrow().title();

        send(NEW, "id", id.toString(), "kind", "OTHER", "title", title, "authority", "Valeshire", "starts", "3/7/2018")
                .andExpect(status().is3xxRedirection());

        assertThat(register.all())
                .filteredOn(event -> event.title().equals(title))
                .hasSize(1);
        assertThat(register.find(id).orElseThrow().told().kind()).isEqualTo(EventKind.MONITORING_VISIT);
    }

    @Test
    void what_stood_before_a_change_is_kept_with_who_changed_it_and_when() throws Exception {
        var id = registered("Visit", "3/7/2018", "4/7/2018");

        send(
                        "/improvement/register/" + id + "/change",
                        "kind",
                        "FOCUSED_VISIT",
                        "title",
                        "Visit",
                        "authority",
                        "Valeshire",
                        "starts",
                        "3/7/2018",
                        "ends",
                        "5/7/2018",
                        "ordinal",
                        "2")
                .andExpect(status().is3xxRedirection());

        assertThat(changes.of(id))
                .extracting(it -> it.by() + ": " + it.what() + ": " + it.before() + " -> " + it.after())
                .containsExactlyInAnyOrder(
                        "Test improvement-lead: Registered:  -> Visit",
                        "Test improvement-lead: Kind: Monitoring visit -> Focused visit",
                        "Test improvement-lead: Last day: 4 July 2018 -> 5 July 2018");
    }

    @Test
    void a_task_needs_somebody_who_does_it_and_a_day() throws Exception {
        var id = registered("Next visit", "14/9/2099", "");
        var tasks = "/improvement/register/" + id + "/tasks";

        send(tasks, "what", "Choose twelve cases")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Type who does it")))
                .andExpect(content().string(containsString("Type by which day, like 27/3/2026")))
                .andExpect(content().string(containsString("value=\"Choose twelve cases\"")));
        send(tasks, "what", "Choose twelve cases", "who", "Head of quality", "due", "1/9/2099")
                .andExpect(status().is3xxRedirection());
        var task = preparation.of(id).getFirst();
        send(tasks + "/done", "row", task.id().toString(), "done", "true");

        assertThat(preparation.of(id))
                .singleElement()
                .satisfies(it -> assertThat(it.done()).isPresent());
        see("/improvement/inspections").andExpect(content().string(containsString("Still to come")));
        see("/improvement/inspections/" + id).andExpect(content().string(containsString("Done on")));
    }

    @Test
    void the_cases_seen_and_the_people_are_kept_and_what_is_taken_out_stays_in_the_history() throws Exception {
        var id = registered("Visit", "3/7/2018", "4/7/2018");
        var samples = "/improvement/register/" + id + "/samples";
        send(samples, "drawnBy", "the inspectors", "cases", "none", "theme", "plans")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("as a number from 1")));
        var sample = UUID.randomUUID();
        send(
                samples,
                "id",
                sample.toString(),
                "drawnBy",
                "the inspectors",
                "cases",
                "12",
                "theme",
                "long plans",
                "result",
                "Six need work");
        send("/improvement/register/" + id + "/people", "name", "Ann Example", "role", "Adviser");

        see("/improvement/inspections/" + id)
                .andExpect(content().string(containsString("12 cases of long plans, chosen by the inspectors")))
                .andExpect(content().string(containsString("Ann Example")));

        send(samples + "/take-out", "row", sample.toString());

        see("/improvement/inspections/" + id)
                .andExpect(content().string(containsString("No sample of cases is recorded.")))
                .andExpect(content()
                        .string(containsString("12 cases of long plans, chosen by the inspectors: Six need work")));
    }

    @Test
    void a_document_that_is_no_pdf_is_kept_and_only_ever_downloaded() throws Exception {
        var id = registered("Visit", "3/7/2018", "4/7/2018");
        mvc.perform(multipart("/improvement/register/" + id + "/documents")
                        .file(new MockMultipartFile(
                                "files",
                                "notes.pdf",
                                "application/pdf",
                                ("Notes of the visit <script>alert(1)</script>" + id).getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .with(people.signedIn(keeper)))
                .andExpect(status().is3xxRedirection());
        var page =
                see("/improvement/inspections/" + id).andReturn().getResponse().getContentAsString();
        var address = page.replaceAll("(?s).*href=\"(/improvement/inspections/[^\"]+/documents/[^\"#]+)\".*", "$1");

        see(address)
                .andExpect(header().string("Content-Type", containsString("text/plain")))
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename=\"notes.txt\"")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("X-Frame-Options", "DENY"));
    }

    @Test
    void the_report_of_a_planned_inspection_is_read_into_it() throws Exception {
        var id = registered("Inspection that was announced", "6/12/2021", "17/12/2021");
        mvc.perform(multipart("/improvement/register/" + id + "/documents")
                .file(new MockMultipartFile(
                        "files",
                        "report.pdf",
                        "application/pdf",
                        MadeReport.pdf(MadeReport.STANDARD.replace("skilled", "skilled " + id))))
                .with(csrf())
                .with(people.signedIn(keeper)));

        see("/improvement/inspections/" + id)
                .andExpect(content().string(containsString("The timeliness of health assessments.")))
                .andExpect(content().string(containsString("How far to trust it")));
    }

    @Test
    void a_theme_or_polarity_that_is_none_is_refused() throws Exception {
        var id = UUID.randomUUID();
        send("/improvement/register/letter", "id", id.toString(), "words", MadeReport.LETTER.replace("* ", ""));
        var paragraph = "/improvement/register/" + id + "/paragraphs/"
                + passages.of(id).getFirst().id();

        send(paragraph, "polarity", "STRENGTH", "themes", "WEATHER")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose themes from the list")));
        send(paragraph, "polarity", "LOVELY")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose what the paragraph says")));
        send(paragraph, "polarity", "STRENGTH", "themes", "VOICE").andExpect(status().is3xxRedirection());
    }

    @Test
    void a_pdf_that_is_no_report_is_kept_and_registered_once_somebody_says_what_it_is() throws Exception {
        var sent = mvc.perform(multipart("/improvement/register/reports")
                        .file(new MockMultipartFile(
                                "files",
                                "review.pdf",
                                "application/pdf",
                                MadeReport.pdf("# A review of practice\nSupervision is good.\n\nPlans are late. "
                                        + UUID.randomUUID())))
                        .with(csrf())
                        .with(people.signedIn(keeper)))
                .andReturn()
                .getResponse();
        var form = String.valueOf(sent.getRedirectedUrl());
        assertThat(form).startsWith("/improvement/register/new?document=");
        see(form).andExpect(content().string(containsString("review.pdf was kept and is added to the event.")));
        var id = UUID.randomUUID();

        send(
                NEW,
                "id",
                id.toString(),
                "document",
                form.substring(form.indexOf('=') + 1),
                "kind",
                "COMMISSIONER_REVIEW",
                "title",
                "Commissioner’s review",
                "authority",
                "Valeshire",
                "starts",
                "1/5/2018");

        assertThat(passages.of(id)).extracting(Passage::text).contains("Supervision is good.");
        see("/improvement/inspections/" + id)
                .andExpect(content().string(containsString("<iframe")))
                .andExpect(content().string(containsString("Mark it")));
    }

    @Test
    void a_scanned_report_is_kept_and_somebody_types_what_it_is() throws Exception {
        var form = String.valueOf(mvc.perform(multipart("/improvement/register/reports")
                        .file(new MockMultipartFile("files", "scan.pdf", "application/pdf", MadeReport.scanned()))
                        .with(csrf())
                        .with(people.signedIn(keeper)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        assertThat(form).startsWith("/improvement/register/new?document=");
        see(form).andExpect(content().string(containsString("scan.pdf was kept and is added to the event.")));
    }

    @Test
    void what_a_pasted_letter_says_of_itself_need_not_be_typed() throws Exception {
        var id = UUID.randomUUID();
        send("/improvement/register/letter", "id", id.toString(), "words", MadeReport.LETTER.replace("* ", ""))
                .andExpect(redirectedUrl("/improvement/inspections/" + id));

        var event = register.find(id).orElseThrow();
        assertThat(event.title()).isEqualTo("Second monitoring visit");
        assertThat(event.lookAt()).isTrue();
        assertThat(passages.of(id)).allSatisfy(it -> assertThat(it.page()).isZero());
    }

    @Test
    void words_that_are_no_known_letter_are_kept_once_it_is_said_what_they_are() throws Exception {
        send("/improvement/register/letter", "words", "The minister is not content.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The minister is not content.")))
                .andExpect(content().string(containsString("Choose what kind of event it is")));
    }

    @Test
    void a_text_longer_than_any_letter_is_told_and_not_kept() throws Exception {
        int before = register.all().size();

        send("/improvement/register/letter", "words", "word ".repeat(2_000_000))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is longer than any letter: 9,999,999 characters")));
        assertThat(register.all()).hasSize(before);
    }

    @Test
    void the_intervention_is_kept_as_days_and_shown_with_the_judgements() throws Exception {
        send("/improvement/register/intervention", "status", "Statutory direction")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Type the day from which it held")))
                .andExpect(content().string(containsString("value=\"Statutory direction\"")));
        var status = "Direction " + UUID.randomUUID();
        var id = UUID.randomUUID().toString();
        send(
                "/improvement/register/intervention",
                "id",
                id,
                "since",
                "1/9/2014",
                "status",
                status,
                "decided",
                "the Secretary of State",
                "source",
                "Direction of 1 September 2014");
        see("/improvement/judgements").andExpect(content().string(containsString(status + ". The table")));

        send("/improvement/register/intervention/take-out", "row", id);

        see("/improvement/judgements")
                .andExpect(content().string(containsString("<del>" + status)))
                .andExpect(content().string(not(containsString(status + ". The table"))));
    }

    @Test
    void who_may_only_see_is_shown_no_way_to_change_anything() throws Exception {
        var id = registered("Visit", "3/7/2018", "4/7/2018");
        keeper = people.with("lead-member");

        see("/improvement/inspections/" + id)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/improvement/register"))));
        see("/improvement/inspections").andExpect(content().string(not(containsString("/improvement/register"))));
        see("/improvement/register/" + id + "/change").andExpect(status().isForbidden());
    }
}
