package org.throughline.web.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
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

    @Test
    void an_episode_of_care_is_put_right_in_one_part_and_keeps_the_others() {
        returns.loadCare();
        var run = returns.check(people.with("performance-analyst"), SmallReturns.CARE);
        var finding = endsBeforeItBegins(run);
        var hal = finding.person().orElseThrow();
        assertThat(Mending.of(run, finding)).contains(Mended.EPISODE_END);

        try {
            var ended = new Boxes(Optional.of(LocalDate.of(2025, 9, 5)), "", List.of("E4A"));
            assertThat(mending.mend(WORKER, run, finding, Mended.EPISODE_END, ended))
                    .isInstanceOf(Answer.Kept.class);
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
                    .extracting(Mending.Standing::what)
                    .containsExactlyInAnyOrder(Mended.EPISODE_END, Mended.LEGAL_STATUS, Mended.PLACEMENT);
            var again = returns.check(people.with("performance-analyst"), SmallReturns.CARE);
            assertThat(found(again)).extracting(one -> one.rule().code()).doesNotContain("356");
        } finally {
            mending.standing(hal).stream()
                    .map(Mending.Standing::fact)
                    .distinct()
                    .forEach(fact -> mending.takeBack(WORKER, hal, fact, "only a test"));
        }
        assertThat(mending.standing(hal)).isEmpty();
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
