package org.throughline.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Scope;
import org.throughline.journey.Source;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.VisitFact.VisitNoted;
import org.throughline.journey.VisitFact.VoiceHeard;
import org.throughline.journey.When;
import org.throughline.web.journeys.Typed;

class VisitFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID VISIT = new UUID(7, 7);
    private static final UUID CORRECTION = new UUID(8, 8);
    private static final PersonId RUBY = new PersonId(new UUID(0, 1));
    private static final PersonId MAX = new PersonId(new UUID(0, 2));

    private static final VisitSheet SHEET = VisitSheet.begun(DAY, List.of(RUBY, MAX))
            .with("place", "home")
            .with("note", "Both children were in the garden.")
            .with("seen-" + RUBY.value(), "yes")
            .with("alone-" + RUBY.value(), "no")
            .with("why-not-alone-" + RUBY.value(), "Held on to her mother")
            .with("said-" + RUBY.value(), "I want to go to Gran’s.")
            .with("purpose-" + RUBY.value(), "CHILD_PROTECTION")
            .with("bedroom-" + RUBY.value(), "yes")
            .with("seen-" + MAX.value(), "no")
            .with("why-not-seen-" + MAX.value(), "Was at football");

    @Test
    void siblings_share_the_day_the_place_and_the_note_and_nothing_that_was_observed() {
        assertThat(facts(SHEET, RUBY))
                .containsExactly(
                        new VisitMade(
                                Optional.of("SSD/P0012"),
                                Set.of(Purpose.CHILD_PROTECTION),
                                Answer.YES,
                                Answer.NO,
                                Answer.YES,
                                "At home",
                                "",
                                "Held on to her mother"),
                        new VoiceHeard(RecordedVisit.thing(VISIT), "I want to go to Gran’s."),
                        new VisitNoted(RecordedVisit.thing(VISIT), "Both children were in the garden."));
        assertThat(facts(SHEET, MAX))
                .containsExactly(
                        new VisitMade(
                                Optional.of("SSD/P0012"),
                                Set.of(),
                                Answer.NO,
                                Answer.NO,
                                Answer.NOT_ASKED,
                                "At home",
                                "Was at football",
                                ""),
                        new VisitNoted(RecordedVisit.thing(VISIT), "Both children were in the garden."));
    }

    @Test
    void whether_a_child_was_alone_may_be_not_known() {
        var sheet = SHEET.with("alone-" + RUBY.value(), "unknown");

        assertThat(facts(sheet, RUBY).getFirst())
                .extracting("seenAlone", "whyNotAlone")
                .containsExactly(Answer.NOT_ASKED, "");
    }

    @Test
    void a_place_that_is_not_on_the_list_is_kept_as_typed() {
        var sheet = SHEET.with("place", "elsewhere").with("other-place", "Riverside Park");

        assertThat(facts(sheet, RUBY).getFirst()).extracting("place").isEqualTo("Riverside Park");
    }

    @Test
    void the_same_form_sent_twice_names_the_same_facts() {
        assertThat(VisitFacts.of(SHEET, RUBY, VISIT, Optional.empty()))
                .isEqualTo(VisitFacts.of(SHEET, RUBY, VISIT, Optional.empty()));
    }

    @Test
    void the_form_of_a_correction_shows_what_was_saved() {
        assertThat(stands().sheet(RUBY).differingFrom(SHEET.only(RUBY))).isEmpty();
    }

    @Test
    void a_correction_writes_only_what_it_changes_and_its_reason() {
        var corrected = SHEET.only(RUBY)
                .with("alone-" + RUBY.value(), "yes")
                .with("why-not-alone-" + RUBY.value(), "")
                .with("reason", "I ticked the wrong answer.");

        var correction = VisitFacts.correcting(stands(), corrected, RUBY, VISIT, CORRECTION, TODAY);

        assertThat(correction.takenBack()).isEmpty();
        assertThat(correction.facts())
                .extracting(Typed::key, Typed::corrects)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("visit/" + VISIT, Optional.of(new FactId(1))),
                        org.assertj.core.groups.Tuple.tuple(
                                "visit/" + VISIT + "/correction/" + CORRECTION, Optional.empty()));
        assertThat(correction.facts().getLast().fact())
                .isEqualTo(new VisitNoted(RecordedVisit.thing(VISIT), "Corrected: I ticked the wrong answer."));
    }

    @Test
    void a_correction_of_the_day_moves_the_childs_words_and_the_note_along() {
        var corrected = SHEET.only(RUBY).with("day", "19").with("reason", "It was the day before.");

        var correction = VisitFacts.correcting(stands(), corrected, RUBY, VISIT, CORRECTION, TODAY);

        assertThat(correction.facts())
                .extracting(Typed::happened)
                .containsExactly(
                        When.on(DAY.minusDays(1)),
                        When.on(DAY.minusDays(1)),
                        When.on(DAY.minusDays(1)),
                        When.on(TODAY));
    }

    @Test
    void words_that_were_emptied_are_taken_back() {
        var corrected = SHEET.only(RUBY).with("said-" + RUBY.value(), "").with("reason", "Max said it.");

        var correction = VisitFacts.correcting(stands(), corrected, RUBY, VISIT, CORRECTION, TODAY);

        assertThat(correction.takenBack()).containsExactly(new FactId(2));
    }

    @Test
    void a_correction_that_changes_nothing_writes_nothing() {
        var same = SHEET.only(RUBY).with("reason", "None");

        assertThat(VisitFacts.correcting(stands(), same, RUBY, VISIT, CORRECTION, TODAY)
                        .facts())
                .isEmpty();
    }

    private static List<Object> facts(VisitSheet sheet, PersonId child) {
        return VisitFacts.of(sheet, child, VISIT, Optional.of("SSD/P0012")).stream()
                .<Object>map(Typed::fact)
                .toList();
    }

    private static RecordedVisit stands() {
        var entries = new ArrayList<Recorded<?>>();
        for (var typed : VisitFacts.of(SHEET, RUBY, VISIT, Optional.empty())) {
            entries.add(new Recorded<>(
                    new FactId(entries.size() + 1L),
                    Line.child(Collection.SERVICE, "x"),
                    typed.key(),
                    typed.happened(),
                    typed.fact(),
                    Instant.EPOCH,
                    "Jane Smith",
                    new Source(Scope.TYPED, 0, 0),
                    Optional.empty()));
        }
        return RecordedVisit.find(Journey.of(RUBY, Coverage.NONE, entries), VISIT)
                .orElseThrow();
    }
}
