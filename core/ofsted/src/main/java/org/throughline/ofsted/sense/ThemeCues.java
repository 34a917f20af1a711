package org.throughline.ofsted.sense;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.throughline.themes.Theme;

/** The themes of a text: those for which a cue stands in it, or a hint in a place where it can hardly be a mere mention. */
final class ThemeCues {

    /** Words from the beginning of a sentence among which its subject is looked for. */
    private static final int WHERE_THE_SUBJECT_STANDS = 3;

    /** So many hints of a theme are no mere mention. */
    private static final int HINTS_THAT_MAKE_A_CUE = 2;

    private static final Cues CUES = Cues.of("themes.txt");

    private ThemeCues() {}

    static List<Said<Theme>> themes(Wording text) {
        var hits = new EnumMap<Theme, List<Cues.Hit>>(Theme.class);
        for (var hit : CUES.in(text)) {
            hits.computeIfAbsent(Theme.valueOf(hit.name()), _ -> new ArrayList<>())
                    .add(hit);
        }
        boolean isOneSentence = text.sentences() == 1;
        var themes = new ArrayList<Said<Theme>>();
        hits.forEach((theme, its) -> {
            if (isOneSentence
                    || its.size() >= HINTS_THAT_MAKE_A_CUE
                    || its.stream().anyMatch(it -> isCue(text, it))) {
                themes.add(new Said<>(theme, Trusted.of(theme), quoted(text, its)));
            }
        });
        return themes;
    }

    private static boolean isCue(Wording text, Cues.Hit hit) {
        return !hit.hint() || hit.from() - text.sentenceOf(hit.from()) < WHERE_THE_SUBJECT_STANDS;
    }

    private static List<String> quoted(Wording text, List<Cues.Hit> hits) {
        return hits.stream()
                .map(it -> text.quoted(it.from(), it.to()).toLowerCase(Locale.UK))
                .distinct()
                .toList();
    }
}
