package org.throughline.web.improvement.inspections.pages;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Machine;
import org.throughline.web.improvement.inspections.Polarity;
import org.throughline.web.improvement.inspections.Said;
import org.throughline.web.improvement.inspections.Said.Word;
import org.throughline.web.pages.Days;

/**
 * What words come to, in finished words.
 *
 * @param polarity empty where nothing is said
 * @param colour the class of its tag
 * @param themes empty where none is said
 * @param by who said so: the machine, or whom and when
 * @param instead what the machine made of it where a person says something else, or null
 */
public record SaidView(
        String polarity,
        String colour,
        String themes,
        String by,
        @Nullable String instead) {

    static SaidView of(Machine machine, Optional<Word> person) {
        boolean silent = machine.said().equals(Said.NOTHING);
        return person.map(word -> new SaidView(
                        polarity(word.said(), false),
                        colour(word.said()),
                        themes(word.said(), Set.of()),
                        "Said by %s on %s".formatted(word.by(), Days.inWords(word.at())),
                        silent || word.said().equals(machine.said()) ? null : "The machine: " + inWords(machine)))
                .orElseGet(() -> new SaidView(
                        polarity(machine.said(), machine.unsure()),
                        colour(machine.said()),
                        themes(machine.said(), machine.only()),
                        silent ? "" : "Read by machine",
                        null));
    }

    static String inWords(Machine machine) {
        var themes = themes(machine.said(), machine.only());
        var polarity = polarity(machine.said(), machine.unsure());
        return polarity.isEmpty() ? themes : themes.isEmpty() ? polarity : polarity + "; " + themes;
    }

    private static String polarity(Said said, boolean unsure) {
        return said.polarity()
                .map(it -> it.words() + (unsure ? " (suggested)" : ""))
                .orElse("");
    }

    private static String themes(Said said, Set<Theme> unsure) {
        return said.themes().stream()
                .map(theme -> theme.words() + (unsure.contains(theme) ? " (suggested)" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String colour(Said said) {
        return said.polarity().map(SaidView::colour).orElse("govuk-tag--grey");
    }

    static String colour(Polarity polarity) {
        return switch (polarity) {
            case STRENGTH -> "govuk-tag--green";
            case WEAKNESS -> "govuk-tag--red";
            case MIXED -> "govuk-tag--yellow";
            case AREA -> "govuk-tag--purple";
            case NEITHER -> "govuk-tag--grey";
        };
    }

    public boolean isEmpty() {
        return polarity.isEmpty() && themes.isEmpty() && by.isEmpty();
    }
}
