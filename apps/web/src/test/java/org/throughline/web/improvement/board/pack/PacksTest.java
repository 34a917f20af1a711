package org.throughline.web.improvement.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.throughline.web.improvement.board.MadeBoard.KEEPER;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Sight;
import org.throughline.web.access.TestPeople;
import org.throughline.web.improvement.board.Agenda;
import org.throughline.web.improvement.board.Decisions;
import org.throughline.web.improvement.board.Kept;
import org.throughline.web.improvement.board.MadeBoard;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Minutes;
import org.throughline.web.improvement.board.ReadTexts;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.improvement.plan.Course;
import org.throughline.web.improvement.plan.Items;
import org.throughline.web.improvement.plan.Owner;
import org.throughline.web.improvement.plan.SmallPlan;
import org.throughline.web.pages.Days;

class PacksTest extends ServiceTest {

    @Autowired
    MadeBoard board;

    @Autowired
    SmallPlan small;

    @Autowired
    Items items;

    @Autowired
    Agenda agenda;

    @Autowired
    Decisions decisions;

    @Autowired
    Minutes minutes;

    @Autowired
    ReadTexts texts;

    @Autowired
    Packs packs;

    @Autowired
    Documents documents;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc web;

    @ParameterizedTest(name = "as at “{0}” for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''         | BOARD | Enter the day as at which the pack is made, like 27/3/2026
            31/31/2026 | BOARD | Enter the day as at which the pack is made, like 27/3/2026
            1/2/2099   | BOARD | This day is still to come: a pack tells what was known on a day
            1/2/2026   | ALL   | Select for whom the pack is
            """)
    void a_pack_that_cannot_be_is_refused_in_words(String day, String reach, String words) {
        assertThat(packs.freeze(KEEPER, board.held(), day, reach))
                .isInstanceOfSatisfying(
                        Kept.Refused.class,
                        refused ->
                                assertThat(refused.errors().getFirst().words()).isEqualTo(words));
    }

    @Test
    void no_pack_is_as_at_a_day_before_the_last_board() {
        var before = board.held();
        var meeting = board.held();

        assertThat(packs.freeze(KEEPER, meeting, before.day().minusDays(1).toString(), "BOARD"))
                .isInstanceOfSatisfying(
                        Kept.Refused.class,
                        refused -> assertThat(refused.errors().getFirst().words())
                                .isEqualTo("This day is before the last board, of " + Days.inWords(before.day())
                                        + ", so nothing could have changed since"));
    }

    @Test
    void no_pack_is_as_at_a_day_after_its_meeting() {
        var meeting = board.held();

        assertThat(packs.freeze(KEEPER, meeting, small.today().toString(), "BOARD"))
                .isInstanceOfSatisfying(
                        Kept.Refused.class,
                        refused -> assertThat(refused.errors().getFirst().words())
                                .startsWith("This day is after the meeting, of " + Days.inWords(meeting.day())));
    }

    @Test
    void a_frozen_pack_stays_as_it_is_and_a_newer_plan_makes_another() throws Exception {
        var keeper = small.keeper();
        var item = small.item(keeper, "Oversight that drives plans");
        var meeting = board.planned();
        var first = frozen(meeting, "BOARD");
        var bytes = packs.document(first.id(), Packs.Kind.PDF).orElseThrow();

        assertThat(frozen(meeting, "BOARD").id()).as("nothing has changed").isEqualTo(first.id());
        small.action(
                keeper,
                item,
                Owner.elsewhere("Jo Reed", "Head of service"),
                small.today().plusDays(9));
        var second = frozen(meeting, "BOARD");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(text(second)).contains("Train all managers");
        assertThat(packs.document(first.id(), Packs.Kind.PDF)).hasValue(bytes);
        assertThat(documents.pdf(packs.content(first.id()).orElseThrow()).bytes())
                .as("made again")
                .isEqualTo(bytes);
        assertThat(first.pdf().orElseThrow().sha256()).isEqualTo(KeptFiles.sha256(bytes));
    }

    @Test
    void the_boards_pack_tells_of_each_item_all_that_the_plan_knows() throws Exception {
        var keeper = small.keeper();
        furnished(keeper, "Care planning that families can read");
        var meeting = asking();

        assertThat(text(frozen(meeting, "BOARD")))
                .contains("Care planning that families can read")
                .contains("Inspection of Care planning that families can read", "area 1, page 7")
                .contains("Train all managers", "Jo Reed, Head of service")
                .contains("at risk", "Máire told Kian’s mother")
                .contains("Agree the audit by Kit Keeper");
    }

    @Test
    void versions_without_personal_data_name_nobody_and_leave_out_what_nobody_has_read() throws Exception {
        var keeper = small.keeper();
        var item = furnished(keeper, "Visits in time");
        SmallPlan.must(items.describe(
                keeper, item, small.find(item).version(), "Visits that Máire makes", "Kian is seen", Set.of()));
        var meeting = asking();

        for (var reach : List.of("CABINET", "PUBLIC")) {
            assertThat(text(frozen(meeting, reach)))
                    .as(reach)
                    .contains("without personal data", "Head of service", "area 1, page 7", "at risk")
                    .contains("In words that are not published", "nobody has read for publication yet")
                    .doesNotContain("Jo Reed")
                    .doesNotContain("Máire")
                    .doesNotContain("Kian")
                    .doesNotContain("Ada Chair")
                    .doesNotContain("Kit Keeper");
        }
        texts.mark(KEEPER, Map.of(ReadTexts.fingerprint("Train all managers"), true));
        assertThat(text(frozen(meeting, "PUBLIC")))
                .contains("Train all managers")
                .doesNotContain("Jo Reed");
    }

    @Test
    void what_changed_since_the_last_board_is_told() throws Exception {
        var keeper = small.keeper();
        var before = board.held(lastFreeDay());
        var item = small.item(keeper, "Return interviews");
        small.action(
                keeper,
                item,
                Owner.elsewhere("Jo Reed", "Head of service"),
                small.today().plusDays(9));
        decisions.keep(
                KEEPER,
                before.id(),
                UUID.randomUUID(),
                new Decisions.Sent("", "Ask the police for their data", "Interviews are late", "Ada Chair", false));
        var meeting = board.planned();

        var told = text(frozen(meeting, "BOARD"));

        assertThat(told)
                .contains("Since the board of " + Days.inWords(before.day()))
                .contains("New in the plan")
                .contains("Return interviews: from Inspection of Return interviews")
                .contains("Ask the police for their data", "No action of the plan came of it.");
        assertThat(text(frozen(meeting, "PUBLIC"))).doesNotContain("Ask the police for their data");
    }

    @Test
    void agreed_minutes_are_published_by_roles_when_somebody_chooses_them_and_all_come_as_a_zip() throws Exception {
        var meeting = board.held();
        var later = board.held();
        minutes.keep(KEEPER, meeting.id(), 0, "The board heard of visits in time.");
        minutes.agree(
                KEEPER,
                meeting.id(),
                later.id().toString(),
                minutes.of(meeting.id()).orElseThrow().number());
        var director = people.with("director");
        var key = "MINUTES:" + meeting.id();
        var address = "/improvement/board/publications";

        assertThat(web.perform(post(address + "/choose")
                                .param("shown", key)
                                .param("chosen", key)
                                .with(csrf())
                                .with(people.signedIn(director)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Confirm that you have read the documents");
        web.perform(post(address + "/choose")
                .param("shown", key)
                .param("chosen", key)
                .param("read", "yes")
                .with(csrf())
                .with(people.signedIn(director)));

        var member = people.with("lead-member");
        assertThat(web.perform(get(address).with(people.signedIn(member)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Minutes of the board of " + Days.inWords(meeting.day()), " KB");
        var files = unzipped(web.perform(get(address + ".zip").with(people.signedIn(member)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        var pdf = Optional.ofNullable(files.get("minutes-%s.pdf".formatted(meeting.day())))
                .orElseThrow();
        assertThat(text(pdf))
                .contains("The board heard of visits in time.", "Independent chair")
                .doesNotContain("Ada Chair");
    }

    @Test
    void pages_of_a_pack_are_open_to_the_lead_member_and_closed_to_a_social_worker() throws Exception {
        var pack = frozen(board.planned(), "BOARD");
        for (var page : List.of("", "/pdf", "/html")) {
            var address = "/improvement/board/packs/" + pack.id() + page;
            var answer = web.perform(get(address).with(people.signedIn(people.with("lead-member"))))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            assertThat(web.perform(get(address).with(people.signedIn(people.with("social-worker"))))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
        }
    }

    /** With an owner, an action, progress and evidence, all with names in them. */
    private UUID furnished(Sight keeper, String title) {
        var item = small.item(keeper, title);
        small.action(
                keeper,
                item,
                Owner.elsewhere("Jo Reed", "Head of service"),
                small.today().plusDays(9));
        SmallPlan.must(items.progress(
                keeper,
                item,
                UUID.randomUUID(),
                Optional.of(small.today()),
                Optional.of(Course.AT_RISK),
                "Máire told Kian’s mother",
                ""));
        return item;
    }

    private Meeting asking() {
        var meeting = board.planned();
        agenda.keep(
                KEEPER,
                meeting.id(),
                UUID.randomUUID(),
                new Agenda.Sent("", "Audits", "Agree the audit by Kit Keeper", false));
        return meeting;
    }

    private LocalDate lastFreeDay() {
        return small.today().minusDays(1);
    }

    private Pack frozen(Meeting meeting, String reach) {
        var kept = packs.freeze(KEEPER, meeting, small.today().toString(), reach);
        var id = ((Kept.Done) kept).id();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !packs.find(id).orElseThrow().state().isUnderWay());
        var pack = packs.find(id).orElseThrow();
        assertThat(pack.state()).isEqualTo(Pack.State.DONE);
        return pack;
    }

    private String text(Pack pack) throws Exception {
        return text(packs.document(pack.id(), Packs.Kind.PDF).orElseThrow());
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws Exception {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new HashMap<>(files);
    }
}
