package org.throughline.web.oversight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the lists and figures sort what the clocks say. Late is asked at the moment of looking, so it is never stale. */
public enum Kind {
    LATE("Late"),
    SOON("Due in the next 5 working days"),
    LATER("Due later"),
    MET("Met in the last 12 months"),
    MET_LATE("Met late in the last 12 months"),
    CANNOT_TELL("Can’t be told");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The rows of oversight.reading r that are of this kind, by :now, :soon and :since. */
    String where() {
        return switch (this) {
            case LATE -> OPEN + " and r.late_from <= :now";
            case SOON -> OPEN + " and r.late_from > :now and r.due <= :soon";
            case LATER -> OPEN + " and r.late_from > :now and (r.due > :soon or r.due is null)";
            case MET -> "r.state in ('MET', 'MET_LATE') and r.state = 'MET' and r.done > :since";
            case MET_LATE -> "r.state in ('MET', 'MET_LATE') and r.state = 'MET_LATE' and r.done > :since";
            case CANNOT_TELL -> "r.state = 'CANNOT_TELL'";
        };
    }

    /** The rows that are of any of these kinds; of all but what was done before :since where none is named. */
    static String where(Set<Kind> kinds) {
        if (kinds.isEmpty()) {
            return "(r.state not in ('MET', 'MET_LATE') or r.done > :since)";
        }
        if (kinds.equals(NOT_DONE)) {
            return OPEN;
        }
        return kinds.size() == 1
                ? kinds.iterator().next().where()
                : kinds.stream().sorted().map(Kind::where).collect(Collectors.joining(") or (", "((", "))"));
    }

    /** What is still to be done, late or not. */
    public static final Set<Kind> NOT_DONE = Set.of(LATE, SOON, LATER);

    static final String OPEN = "r.state in ('RUNNING', 'OVERDUE')";

    /** Whether it is late, or was done late: only then has it a reason. */
    public boolean isLate() {
        return this == LATE || this == MET_LATE;
    }

    public boolean isDone() {
        return this == MET || this == MET_LATE;
    }

    /** Names the kind of each row, by the same parameters; null for what was done before :since. */
    static final String NAMED = "case "
            + Arrays.stream(values())
                    .map(kind -> "when " + kind.where() + " then '" + kind.name() + "'")
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow()
            + " end";
}
