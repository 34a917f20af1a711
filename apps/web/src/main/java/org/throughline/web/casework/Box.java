package org.throughline.web.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.PersonId;

/** The boxes of a visit form. Those that belong to one child carry the child's id in their name. */
public enum Box {
    DAY("day", "Date of the visit", false),
    MONTH("month", "Date of the visit", false),
    YEAR("year", "Date of the visit", false),
    CHILDREN("child", "Children in this visit", false),
    PLACE("place", "Where the visit was", false),
    OTHER_PLACE("other-place", "Where else the visit was", false),
    SEEN("seen", "Seen", true),
    WHY_NOT_SEEN("why-not-seen", "Why not seen", true),
    ALONE("alone", "Seen alone", true),
    WHY_NOT_ALONE("why-not-alone", "Why not seen alone", true),
    SAID("said", "What the child said", true),
    PURPOSE("purpose", "What the visit was for", true),
    BEDROOM("bedroom", "Bedroom seen", true),
    NOTE("note", "Note", false),
    REASON("reason", "Reason for the correction", false);

    private static final List<Box> ALL = List.of(values());

    private final String name;
    private final String label;
    private final boolean perChild;

    Box(String name, String label, boolean perChild) {
        this.name = name;
        this.label = label;
        this.perChild = perChild;
    }

    /** The field's name in the form and its id on the page. */
    public String field() {
        return name;
    }

    public String field(PersonId child) {
        return name + "-" + child.value();
    }

    public String label() {
        return label;
    }

    public boolean perChild() {
        return perChild;
    }

    /** Which box a field is, empty for a field of no visit form. */
    public static Optional<Box> of(String field) {
        return ALL.stream()
                .filter(box -> box.perChild ? box.isOfAChild(field) : box.name.equals(field))
                .findFirst();
    }

    private boolean isOfAChild(String field) {
        int idLength = 36;
        return field.length() == name.length() + 1 + idLength
                && field.startsWith(name + "-")
                && VisitSheet.person(field.substring(name.length() + 1)).isPresent();
    }

    /** Whose box a field is; only for a box that belongs to one child. */
    public PersonId childOf(String field) {
        return VisitSheet.person(field.substring(name.length() + 1)).orElseThrow();
    }

    /** Whether it takes whole sentences. */
    public boolean isText() {
        return switch (this) {
            case SAID, NOTE, WHY_NOT_SEEN, WHY_NOT_ALONE, REASON -> true;
            case DAY, MONTH, YEAR, CHILDREN, PLACE, OTHER_PLACE, SEEN, ALONE, PURPOSE, BEDROOM -> false;
        };
    }

    static boolean isKnown(String field) {
        return of(field).isPresent();
    }

    static int place(String field) {
        return of(field).map(Enum::ordinal).orElse(ALL.size());
    }

    static List<Box> ofEachChild() {
        return Arrays.stream(values()).filter(Box::perChild).toList();
    }
}
