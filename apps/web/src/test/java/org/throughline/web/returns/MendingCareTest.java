package org.throughline.web.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.TestPeople;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.pages.SentFile;
import org.throughline.web.returns.Mending.Answer;
import org.throughline.web.returns.Mending.Boxes;
import org.throughline.web.returns.Noticed.Marked;
import org.throughline.web.trail.Actor;

/** Findings in an SSDA903 return: an episode of care is put right, and an XML return shows what stands in it. */
class MendingCareTest extends ServiceTest {

    private static final Sight WORKER = MadeSight.of(
            Set.of(Permission.VIEW_OWN, Permission.WRITE_OWN), Set.of("SSDA903/RTSW1"), Set.of(), Set.of());

    @Autowired
    SmallReturns returns;

    @Autowired
    TestPeople people;

    @Autowired
    Mending mending;

    @Autowired
    Notices notices;

    @Autowired
    Runs runs;

    @Autowired
    Journeys journeys;

    @Autowired
    MockMvc web;

    @Test
    void an_episode_of_care_is_put_right_in_one_part_and_keeps_the_others() throws Exception {
        returns.loadCare();
        var run = returns.check(people.with("performance-analyst"), SmallReturns.CARE);
        var finding = endsBeforeItBegins(run);
        var hal = finding.person().orElseThrow();
        assertThat(Mending.of(run, finding)).contains(Mended.EPISODE_END);

        try {
            var ended = new Boxes(Optional.of(LocalDate.of(2025, 9, 5)), "", List.of("E4A"));
            assertThat(told(mending.mend(WORKER, run, finding, Mended.EPISODE_END, ended)))
                    .startsWith("Kept. The SSDA903 no longer finds rules 356, SW12STG2 in this child.");
            var status = new Boxes(Optional.empty(), "", List.of("V2"));
            assertThat(mending.mend(WORKER, run, finding, Mended.LEGAL_STATUS, status))
                    .isInstanceOf(Answer.Kept.class);
            var placement = new Boxes(Optional.empty(), "", List.of("U4"));
            assertThat(mending.mend(WORKER, run, finding, Mended.PLACEMENT, placement))
                    .isInstanceOf(Answer.Kept.class);

            assertThat(mending.standing(run, finding, Mended.LEGAL_STATUS).codes())
                    .containsExactly("V2");
            assertThat(journeys.read(hal).facts())
                    .filteredOn(
                            fact -> fact.key().equals("care/2025-06-07") && fact.fact() instanceof EpisodeOfCareStarted)
                    .extracting(fact -> ((EpisodeOfCareStarted) fact.fact()).urn())
                    .containsOnly("SC123456");
            assertThat(mending.standing(hal))
                    .extracting(standing -> standing.parts().keySet())
                    .containsExactlyInAnyOrder(
                            Set.of(Mended.EPISODE_END), Set.of(Mended.LEGAL_STATUS, Mended.PLACEMENT));
            var page = page(hal);
            assertThat(page).contains("They stand in one fact", "(V2)", "(U4)");
            var ids =
                    Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1));
            assertThat(ids).doesNotHaveDuplicates();
            var again = returns.check(people.with("performance-analyst"), SmallReturns.CARE);
            assertThat(found(again)).extracting(one -> one.rule().code()).doesNotContain("356");
        } finally {
            takeAllBack(hal);
        }
        assertThat(mending.standing(hal)).isEmpty();
    }

    @Test
    void what_the_rules_of_the_return_find_is_told_as_it_is_typed_and_blocks_nothing() {
        returns.loadCare();
        var run = returns.check(people.with("performance-analyst"), SmallReturns.CARE);
        var finding = endsBeforeItBegins(run);
        var hal = finding.person().orElseThrow();
        try {
            mending.mend(
                    WORKER,
                    run,
                    finding,
                    Mended.EPISODE_END,
                    new Boxes(Optional.of(LocalDate.of(2025, 9, 5)), "", List.of("E4A")));

            var wrong = new Boxes(Optional.of(LocalDate.of(2025, 6, 1)), "", List.of("E4A"));
            assertThat(told(mending.mend(WORKER, run, finding, Mended.EPISODE_END, wrong)))
                    .startsWith("Kept. The SSDA903 now finds rule 356: ")
                    .doesNotContain("The census");
            assertThat(mending.standing(run, finding, Mended.EPISODE_END).day()).contains(LocalDate.of(2025, 6, 1));
        } finally {
            takeAllBack(hal);
        }
    }

    private static String told(Answer answer) {
        return answer instanceof Answer.Kept(var told) ? told : answer.toString();
    }

    private void takeAllBack(PersonId child) {
        mending.standing(child).forEach(one -> mending.takeBack(WORKER, child, one.fact(), "only a test"));
    }

    @Test
    void what_stands_in_an_xml_return_is_shown_beside_each_finding() throws Exception {
        returns.loadCare();
        var xml = """
                <EXPSSDA903><CHILD><HEADER><CHILDID>RTHAL</CHILDID><SEX>1</SEX><DOB>06/05/2014</DOB></HEADER>
                <EPISODE><DECOM>07/06/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL>
                <PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC>05/06/2025</DEC><REC>E4A</REC></EPISODE></CHILD></EXPSSDA903>
                """;
        var run = returns.ended(runs.check(
                Actor.system("os:test"),
                List.of(new SentFile(
                        "return.xml", () -> new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))));

        var finding = endsBeforeItBegins(run);
        assertThat(finding.place()).isEqualTo("Episode of care of 7 June 2025");
        assertThat(finding.child()).isEqualTo("RTHAL");
        assertThat(finding.marked())
                .containsExactly(new Marked("DEC", "05/06/2025"), new Marked("DECOM", "07/06/2025"));
    }

    private String page(PersonId child) throws Exception {
        var worker = people.linkedTo(people.with("social-worker"), "SSDA903/RTSW1");
        return web.perform(get("/children/" + child.value() + "/returns").with(people.signedIn(worker)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Noticed endsBeforeItBegins(Run run) {
        return found(run).stream()
                .filter(one -> one.rule().code().equals("356"))
                .findFirst()
                .orElseThrow();
    }

    private List<Noticed> found(Run run) {
        var found = new ArrayList<Noticed>();
        notices.each(Which.of(run.id()), found::add);
        return found;
    }
}
