package org.throughline.ofsted.sense;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.themes.Theme;

/** The themes of a text: those for which a cue stands in it, or two different hints. */
final class ThemeCues {

    private static final int HINTS_THAT_MAKE_A_CUE = 2;

    private static final Cues CUES = Cues.of("themes.txt");

    private ThemeCues() {}

    static List<Said<Theme>> themes(Wording text) {
        Map<Theme, Set<String>> cues = new EnumMap<>(Theme.class);
        Map<Theme, Set<String>> hints = new EnumMap<>(Theme.class);
        for (var hit : CUES.in(text)) {
            (hit.hint() ? hints : cues)
                    .computeIfAbsent(Theme.valueOf(hit.name()), _ -> new LinkedHashSet<>())
                    .add(text.quoted(hit.from(), hit.to()).toLowerCase(Locale.UK));
        }
        hints.forEach((theme, words) -> {
            if (cues.containsKey(theme) || words.size() >= HINTS_THAT_MAKE_A_CUE) {
                cues.computeIfAbsent(theme, _ -> new LinkedHashSet<>()).addAll(words);
            }
        });
        var themes = new ArrayList<Said<Theme>>();
        cues.forEach((theme, words) -> themes.add(new Said<>(theme, Trusted.of(theme), List.copyOf(words))));
        return themes;
    }
}
