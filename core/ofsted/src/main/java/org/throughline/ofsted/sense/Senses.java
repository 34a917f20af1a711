package org.throughline.ofsted.sense;

import java.util.List;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Finding;
import org.throughline.themes.Theme;

/** The door: a paragraph of a report, or of a letter that somebody pasted, goes in, and what it says comes out. */
public final class Senses {

    private Senses() {}

    public static Sense of(Finding finding) {
        return of(finding.text());
    }

    /** The sense of any paragraph, in time that grows with its length and no faster. */
    public static Sense of(String paragraph) {
        var words = Wording.of(paragraph);
        return new Sense(Clauses.polarity(words), ThemeCues.themes(words));
    }

    public static List<Said<Theme>> themesOf(Area area) {
        return themesOf(area.text());
    }

    public static List<Said<Theme>> themesOf(String text) {
        return ThemeCues.themes(Wording.of(text));
    }
}
