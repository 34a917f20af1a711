package org.throughline.web.casework;

import java.util.Arrays;

/** Where visits usually are; anywhere else is typed. */
public enum Place {
    HOME("home", "At home"),
    PLACEMENT("placement", "Where they are placed or living in care"),
    SCHOOL("school", "At school, nursery or college"),
    OFFICE("office", "At our office"),
    ELSEWHERE("elsewhere", "Somewhere else");

    private final String value;
    private final String words;

    Place(String value, String words) {
        this.value = value;
        this.words = words;
    }

    /** As the form sends it. */
    public String value() {
        return value;
    }

    public String words() {
        return words;
    }

    /** The words that are kept for what the form holds; empty where nobody said. */
    static String told(VisitSheet sheet) {
        var chosen = sheet.text(Box.PLACE);
        if (chosen.equals(ELSEWHERE.value)) {
            var typed = sheet.text(Box.OTHER_PLACE).strip();
            return typed.isEmpty() ? ELSEWHERE.words : typed;
        }
        return words(chosen);
    }

    /** How a place the form can send is read. */
    public static String words(String value) {
        return Arrays.stream(values())
                .filter(place -> place.value.equals(value))
                .map(Place::words)
                .findFirst()
                .orElse("");
    }

    /** Puts kept words back into the boxes they came from. */
    static VisitSheet typed(VisitSheet sheet, String told) {
        if (told.isBlank()) {
            return sheet;
        }
        return Arrays.stream(values())
                .filter(place -> place.words.equals(told))
                .findFirst()
                .map(place -> sheet.with(Box.PLACE.field(), place.value))
                .orElseGet(() -> sheet.with(Box.PLACE.field(), ELSEWHERE.value).with(Box.OTHER_PLACE.field(), told));
    }
}
