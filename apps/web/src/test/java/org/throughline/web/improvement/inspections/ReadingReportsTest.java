package org.throughline.web.improvement.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;

/** Sending reports and letters, as the page takes them. */
class ReadingReportsTest extends ServiceTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Areas areas;

    @Autowired
    Register register;

    @Autowired
    Passages passages;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    TestPeople.Person keeper = new TestPeople.Person("", "");

    @BeforeEach
    void keeper() {
        keeper = people.with("improvement-lead");
    }

    private ResultActions send(Object... namesAndBytes) throws Exception {
        var request = multipart("/improvement/register/reports");
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            request.file(new MockMultipartFile(
                    "files", (String) namesAndBytes[i], "application/pdf", (byte[]) namesAndBytes[i + 1]));
        }
        return mvc.perform(request.with(csrf()).with(people.signedIn(keeper)));
    }

    private static UUID event(ResultActions sent) {
        var address = String.valueOf(sent.andReturn().getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/improvement/inspections/");
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private ResultActions see(String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(keeper)));
    }

    /** Another authority each time, as the same file is registered once. */
    private static byte[] of(String report) {
        return MadeReport.pdf(report.replace(
                "Bea Sample", "Bea Sample" + UUID.randomUUID().toString().replaceAll("[^a-f]", "")));
    }

    @Test
    void a_report_becomes_an_event_with_its_judgements_areas_and_findings() throws Exception {
        var event = event(send("report.pdf", of(MadeReport.STANDARD)));

        assertThat(areas.all())
                .filteredOn(area -> area.event().equals(event))
                .extracting(area -> area.number() + " " + area.text() + " page " + area.page())
                .containsExactly(
                        "1 The quality of management oversight and supervision. page 2",
                        "2 The timeliness of health assessments. page 2");
        see("/improvement/inspections/" + event)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("6 to 17 December 2021")))
                .andExpect(content()
                        .string(containsString(
                                "The impact of leaders on social work practice with children and families")))
                .andExpect(content().string(containsString("Requires improvement")))
                .andExpect(content()
                        .string(containsString("Reports of this framework do not print the day of publication.")))
                .andExpect(content().string(containsString("every judgement of this layout is found once")))
                .andExpect(content().string(containsString("#page=2")));
        see("/improvement/inspections").andExpect(content().string(containsString("2 areas for improvement")));
    }

    @Test
    void the_same_file_sent_twice_leads_to_what_was_read_first() throws Exception {
        var pdf = of(MadeReport.STANDARD);
        var first = event(send("report.pdf", pdf));

        send("the same.pdf", pdf)
                .andExpect(redirectedUrl("/improvement/inspections/" + first))
                .andExpect(flash().attribute("banner", containsString("was read before")));
        assertThat(areas.all()).filteredOn(area -> area.event().equals(first)).hasSize(2);
    }

    @Test
    void a_letter_becomes_an_event_to_look_at_with_its_paragraphs() throws Exception {
        var event = event(send("letter.pdf", MadeReport.pdf(MadeReport.LETTER + "\n" + UUID.randomUUID())));

        var found = register.find(event).orElseThrow();
        assertThat(found.lookAt()).isTrue();
        assertThat(found.title()).isEqualTo("Second monitoring visit");
        assertThat(found.told().ordinal()).hasValue(2);
        assertThat(passages.of(event))
                .extracting(Passage::text)
                .contains("Supervision is not yet regular and does not drive plans for children.");
        see("/improvement/inspections/" + event)
                .andExpect(content().string(containsString("Read by machine, look at it")))
                .andExpect(content().string(containsString("3 to 4 July 2018")));
    }

    @ParameterizedTest
    @MethodSource
    void what_cannot_be_read_is_refused_in_words_and_nothing_is_kept(String name, byte[] bytes, String words)
            throws Exception {
        int before = register.all().size();

        send(name, bytes)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(words)));
        assertThat(register.all()).hasSize(before);
    }

    static List<Arguments> what_cannot_be_read_is_refused_in_words_and_nothing_is_kept() {
        var pdf = MadeReport.pdf(MadeReport.STANDARD);
        return List.of(
                arguments(
                        "page.pdf", bytes("<html><title>Report not found</title></html>"), "This is a web page saved"),
                arguments("notes.pdf", bytes("Dear diary"), "This is not a PDF"),
                arguments("empty.pdf", new byte[0], "The file is empty."),
                arguments("half.pdf", Arrays.copyOf(pdf, 200), "damaged or was cut short"),
                arguments("locked.pdf", MadeReport.locked(MadeReport.STANDARD), "locked with a password"));
    }

    @Test
    void a_form_without_a_file_says_what_to_do() throws Exception {
        mvc.perform(multipart("/improvement/register/reports").with(csrf()).with(people.signedIn(keeper)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Select the PDF of a report")));
    }

    @Test
    void of_several_files_those_that_are_reports_are_read_and_each_of_the_others_is_named() throws Exception {
        send("good.pdf", of(MadeReport.STANDARD), "bad.pdf", bytes("nothing"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("“good.pdf” was read")))
                .andExpect(content().string(containsString("bad.pdf: This is not a PDF")));
    }

    @Test
    void only_the_pdf_of_a_report_may_stand_inside_a_page() throws Exception {
        var event = event(send("report.pdf", of(MadeReport.STANDARD)));
        var page = see("/improvement/inspections/" + event).andReturn().getResponse();
        var pdf = page.getContentAsString().replaceAll("(?s).*<iframe[^>]*src=\"([^\"]+)\".*", "$1");

        assertThat(page.getHeader("X-Frame-Options")).isEqualTo("DENY");
        see(pdf).andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("inline")));
    }

    @Test
    void every_other_page_may_stand_inside_none() throws Exception {
        var pages = mapping.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(it -> it.getDirectPaths().stream())
                .filter(it -> !it.endsWith(".csv"))
                .toList();

        assertThat(pages).contains("/improvement/inspections", "/improvement/judgements", "/improvement/themes");
        for (var page : pages) {
            see(page)
                    .andExpect(header().string("X-Frame-Options", "DENY"))
                    .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
