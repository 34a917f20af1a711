package org.throughline.ofsted.sense;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Finding;
import org.throughline.ofsted.report.Urgency;
import org.throughline.themes.Theme;

class SensesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is written                                                                             | it is
              Supervision is regular and reflective.                                                       | STRENGTH
              Supervision is irregular.                                                                    | WEAKNESS
              Supervision is not regular.                                                                  | WEAKNESS
              Supervision is regular, but records of it are poor.                                          | MIXED
              Although supervision is regular, it does not drive plans.                                    | MIXED
              Assessments are thorough. However, they are not always updated.                              | MIXED
              Too many children change school.                                                             | WEAKNESS
              Most plans are clear; a small number are not yet complete.                                   | MIXED
              Despite good policies, visits are late and rarely recorded.                                  | WEAKNESS
              When risks are not understood, managers act swiftly.                                         | STRENGTH
              The drive to reduce delay is effective.                                                      | STRENGTH
              Plans should be improved to make them clear.                                                 | WEAKNESS
              Children in need of help are seen quickly as well as often.                                  | STRENGTH
              Workers visit children at home.                                                              | STRENGTH
              The authority has 214 children in its care and two offices.                                  | NEITHER
              It is too early to see what comes of it.                                                     | NEITHER
            """)
    void a_paragraph_praises_criticises_or_does_both(String text, Polarity polarity) {
        assertThat(Senses.of(text).polarity().it()).isEqualTo(polarity);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is written                                                                        | what it is about
              Managers' oversight is weak. Workers say so.                                           | OVERSIGHT
              Supervision takes place monthly. Workers value it.                                     | SUPERVISION
              Personal advisers keep in touch with those in custody. Their work is good.             | CARE_LEAVERS
              Young people who present as homeless are not told their rights. They wait.             | HOMELESSNESS
              Life-story work is sensitive. It is done early.                                        | LIFE_STORY
              Return home interviews are prompt. Few are refused.                                    | MISSING
              Case recording is out of date. It is thin.                                             | RECORDS
              Pre-proceedings work is tracked. It is timely.                                         | COURT
              Strategy discussions are well attended. They are timely.                               | STRATEGY
              Too many children have changes of social worker. They tell their story again.          | WORKFORCE
              Those privately fostered are visited. It is done well.                                 | PRIVATE_FOSTERING
            """)
    void a_theme_is_told_by_its_cue_words(String text, Theme theme) {
        assertThat(themes(text)).isEqualTo(theme.name());
    }

    @Test
    void a_word_that_is_often_only_mentioned_counts_where_it_is_the_subject_or_comes_again() {
        assertThat(themes("The offices are light. They were painted for leaders."))
                .isEmpty();
        assertThat(themes("Leaders are visible. The offices are light.")).isEqualTo("LEADERSHIP");
        assertThat(themes("The offices are light for leaders. They were painted by leaders."))
                .isEqualTo("LEADERSHIP");
    }

    @Test
    void an_area_of_one_sentence_is_about_whatever_it_names() {
        assertThat(Senses.themesOf(area("The quality of care plans for disabled children, to reduce delay.")))
                .extracting(Said::it)
                .containsExactly(Theme.PLANS, Theme.DRIFT, Theme.CARE, Theme.DISABILITY);
    }

    @Test
    void the_words_that_led_there_are_told_as_they_stand_in_the_text() {
        var sense = Senses.of(new Finding(
                7, "Managers’ oversight is robust. However, children’s plans are not always timely.", 3, "Leaders"));

        assertThat(sense.polarity().because()).containsExactly("robust", "not");
        assertThat(sense.themes().getFirst().because()).containsExactly("managers’ oversight", "oversight is");
    }

    @Test
    void a_class_that_was_not_shown_to_agree_is_only_suggested() {
        var themes = Senses.themesOf("Management oversight and training programmes");

        assertThat(themes)
                .extracting(it -> it.it() + " " + it.trust())
                .containsExactly("OVERSIGHT SHOWN", "TRAINING SUGGESTED");
        assertThat(Senses.of("There are two offices.").polarity().isSuggested()).isTrue();
    }

    @Test
    void any_text_has_an_answer() {
        assertThat(Senses.of("").polarity().it()).isEqualTo(Polarity.NEITHER);
        assertThat(Senses.of("").themes()).isEmpty();
        assertThat(Senses.of("\u2019\u2019 ... \u0000 'n' -- \uD83D").themes()).isEmpty();
        assertThat(Senses.of("not ".repeat(200_000)).polarity().because()).containsExactly("not");
    }

    @Test
    void every_theme_has_cues_and_every_cue_a_theme() {
        var names = Stream.concat(
                Stream.of(Cues.NOTHING), Arrays.stream(Theme.values()).map(Enum::name));
        assertThat(Cues.of("themes.txt").names()).containsExactlyInAnyOrderElementsOf(names.toList());
    }

    @Test
    void what_is_shown_is_less_than_all() {
        assertThat(Trusted.THEMES).isNotEmpty().isNotEqualTo(EnumSet.allOf(Theme.class));
        assertThat(Trusted.POLARITIES).doesNotContain(Polarity.NEITHER);
    }

    private static String themes(String text) {
        return Senses.themesOf(text).stream().map(it -> it.it().name()).collect(joining(" "));
    }

    private static Area area(String text) {
        return new Area(1, OptionalInt.empty(), text, 2, Urgency.NOT_SAID, "");
    }
}
