package org.throughline.web.improvement.inspections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.ofsted.report.Urgency;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.EventKind;
import org.throughline.web.improvement.inspections.Following.Heard;
import org.throughline.web.improvement.inspections.ListedArea;
import org.throughline.web.improvement.inspections.Machine;
import org.throughline.web.improvement.inspections.Passage;
import org.throughline.web.improvement.inspections.Polarity;
import org.throughline.web.improvement.inspections.Said;

class ThemesViewTest {

    private static final Event FIRST = event(2014);
    private static final Event SECOND = event(2017);
    private static final Event THIRD = event(2021);

    private static Event event(int year) {
        var day = LocalDate.of(year, 6, 25);
        return new Event(
                UUID.randomUUID(),
                new Event.Told(
                        EventKind.INSPECTION,
                        "Inspection",
                        "Valeshire",
                        day,
                        day,
                        Optional.empty(),
                        OptionalInt.empty(),
                        ""),
                false);
    }

    private static ListedArea area(Event event, Theme... themes) {
        return new ListedArea(
                UUID.randomUUID(),
                event.id(),
                false,
                1,
                1,
                "Improve it.",
                3,
                false,
                Urgency.NOT_SAID,
                "",
                false,
                new Machine(new Said(Optional.empty(), Set.of(themes)), false, Set.of()),
                Optional.empty());
    }

    private static Passage passage(Event event, Polarity polarity, Theme theme) {
        return new Passage(
                UUID.randomUUID(),
                event.id(),
                1,
                1,
                false,
                "",
                "It is so.",
                4,
                new Machine(new Said(Optional.of(polarity), Set.of(theme)), false, Set.of()),
                Optional.empty());
    }

    private static final List<Heard> HEARD = List.of(
            new Heard(
                    FIRST,
                    List.of(area(FIRST, Theme.PLANS), area(FIRST, Theme.PLANS)),
                    List.of(passage(FIRST, Polarity.WEAKNESS, Theme.PLANS))),
            new Heard(
                    SECOND,
                    List.of(area(SECOND)),
                    List.of(
                            passage(SECOND, Polarity.STRENGTH, Theme.PLANS),
                            passage(SECOND, Polarity.MIXED, Theme.HEALTH))),
            new Heard(THIRD, List.of(area(THIRD, Theme.PLANS, Theme.DRIFT)), List.of()));

    @Test
    void each_cell_counts_areas_weaknesses_and_strengths_and_says_what_came_back() {
        assertThat(ThemesView.of(HEARD).rows())
                .extracting(row -> row.theme() + " "
                        + row.cells().stream()
                                .map(cell -> cell.lines() + (cell.back() ? " came back" : ""))
                                .toList())
                .containsExactly(
                        "Plans and timescales [[2 areas, 1 weakness], [1 strength], [1 area] came back]",
                        "Drift and delay [[], [], [1 area]]",
                        "Health [[], [1 mixed], []]");
    }

    @Test
    void what_came_back_is_named_with_its_years_and_what_stands_under_no_theme_is_counted() {
        var view = ThemesView.of(HEARD);

        assertThat(view.back())
                .extracting(it -> it.theme() + " " + it.years())
                .containsExactly("Plans and timescales 2014 and 2021");
        assertThat(view.bare()).extracting(ThemesView.Bare::words).containsExactly("1 area of 25 June 2017");
        assertThat(view.silent()).contains("Supervision").doesNotContain("Health");
    }

    @Test
    void a_theme_is_followed_through_the_years_in_order_of_time() {
        var view = ThemeView.of(Theme.PLANS, HEARD, Map.of(), false);

        assertThat(view.years()).isEqualTo("An area for improvement in 2014 and 2021.");
        assertThat(view.columns())
                .extracting(it -> it.title() + " " + it.areas().size() + " "
                        + it.paragraphs().size())
                .containsExactly("Inspection, 2014 2 1", "Inspection, 2017 0 1", "Inspection, 2021 1 0");
    }

    @Test
    void a_persons_word_is_shown_with_who_said_it_and_the_machines_beside_it() {
        var machine = new Machine(
                new Said(Optional.of(Polarity.STRENGTH), Set.of(Theme.HEALTH)), false, Set.of(Theme.HEALTH));
        var word = new Said.Word(
                new Said(Optional.of(Polarity.WEAKNESS), Set.of(Theme.PLANS)),
                Instant.parse("2026-11-22T10:00:00Z"),
                "Ann Example");

        assertThat(SaidView.of(machine, Optional.empty()))
                .isEqualTo(new SaidView("Strength", "govuk-tag--green", "Health (suggested)", "Read by machine", null));
        assertThat(SaidView.of(machine, Optional.of(word)))
                .isEqualTo(new SaidView(
                        "Weakness",
                        "govuk-tag--red",
                        "Plans and timescales",
                        "Said by Ann Example on 22 November 2026 at 10:00",
                        "The machine: Strength; Health (suggested)"));
    }
}
