package org.throughline.web.improvement.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.themes.Theme;
import org.throughline.web.ServiceTest;
import org.throughline.web.improvement.inspections.Reports.Taken;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;

/** A person's word beside the machine's. */
class MarkingTest extends ServiceTest {

    private static final Actor ANN = new Actor("marking-test", "Ann Example", "Improvement lead");

    @Autowired
    Reports reports;

    @Autowired
    Passages passages;

    @Autowired
    AreaLists lists;

    @Autowired
    Areas areas;

    @Autowired
    Marking marking;

    @Autowired
    Following following;

    private UUID read(String report) throws Exception {
        var own = report.replace(
                "Valeshire", "Valeshire" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
        var pdf = MadeReport.pdf(own);
        if (reports.take(ANN, new SentFile("made.pdf", () -> new ByteArrayInputStream(pdf)))
                instanceof Taken.Registered(var event, var _)) {
            return event.id();
        }
        throw new AssertionError("not registered");
    }

    private Passage passage(UUID event, String words) {
        return passages.of(event).stream()
                .filter(it -> it.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(passages.of(event).toString()));
    }

    @Test
    void the_machine_says_what_it_makes_of_each_paragraph_and_area_of_a_report() throws Exception {
        var event = read(MadeReport.REINSPECTION);

        assertThat(passage(event, "Management oversight is weak").said())
                .isEqualTo(new Said(Optional.of(Polarity.WEAKNESS), EnumSet.of(Theme.OVERSIGHT, Theme.DRIFT)));
        assertThat(lists.of(event).getFirst().themes()).contains(Theme.OVERSIGHT);
    }

    @Test
    void a_persons_word_on_a_paragraph_wins_and_the_machines_is_kept_beside_it() throws Exception {
        var event = read(MadeReport.REINSPECTION);
        var machine = passage(event, "Management oversight is weak");

        marking.mark(ANN, machine, new Said(Optional.of(Polarity.MIXED), Set.of(Theme.SUPERVISION)));

        var now = passage(event, "Management oversight is weak");
        assertThat(now.said()).isEqualTo(new Said(Optional.of(Polarity.MIXED), Set.of(Theme.SUPERVISION)));
        assertThat(now.machine()).isEqualTo(machine.machine());
        assertThat(now.person().orElseThrow().by()).isEqualTo("Ann Example");
        assertThat(following.all().stream()
                        .filter(it -> it.event().id().equals(event))
                        .flatMap(it -> it.of(Theme.DRIFT).passages().stream()))
                .isEmpty();
    }

    @Test
    void corrected_themes_of_an_area_are_what_the_plan_gets() throws Exception {
        var event = read(MadeReport.REINSPECTION);
        var area = lists.of(event).getFirst();

        marking.correct(ANN, area, Set.of(Theme.RECORDS));

        assertThat(areas.find(area.id()).orElseThrow().themes()).containsExactly(Theme.RECORDS);
        assertThat(lists.find(event, area.id()).orElseThrow().machine()).isEqualTo(area.machine());
    }

    @Test
    void what_a_person_marks_in_a_letter_stands_among_the_areas_until_it_is_marked_otherwise() throws Exception {
        var event = read(MadeReport.LETTER);
        var passage = passage(event, "Supervision is not yet regular");
        assertThat(passage.said()).isEqualTo(Said.NOTHING);

        marking.mark(ANN, passage, new Said(Optional.of(Polarity.AREA), Set.of(Theme.SUPERVISION)));

        assertThat(areas.all())
                .filteredOn(it -> it.event().equals(event))
                .singleElement()
                .satisfies(area -> {
                    assertThat(area.text())
                            .isEqualTo("Supervision is not yet regular and does not drive plans for children.");
                    assertThat(area.page()).isEqualTo(1);
                    assertThat(area.themes()).containsExactly(Theme.SUPERVISION);
                });

        marking.mark(ANN, passage, new Said(Optional.of(Polarity.WEAKNESS), Set.of(Theme.SUPERVISION)));
        assertThat(areas.all()).noneMatch(it -> it.event().equals(event));

        marking.mark(ANN, passage, new Said(Optional.of(Polarity.AREA), Set.of(Theme.PLANS)));
        assertThat(areas.all())
                .filteredOn(it -> it.event().equals(event))
                .singleElement()
                .satisfies(area -> assertThat(area.themes()).containsExactly(Theme.PLANS));
    }
}
