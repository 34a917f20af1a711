package org.throughline.web.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;

/**
 * What stands in the boxes of a visit form, exactly as it was typed, whether or not it can be saved as a visit yet.
 * Immutable.
 *
 * @param boxes by field; empty ones are left out, several answers of one field are joined by commas
 */
public record VisitSheet(Map<String, String> boxes) {

    private static final Pattern PERSON =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public VisitSheet {
        var kept = new TreeMap<String, String>();
        boxes.forEach((field, text) -> {
            if (!text.isBlank() && Box.isKnown(field)) {
                kept.put(field, text);
            }
        });
        boxes = Map.copyOf(kept);
    }

    /** From what a browser sent: only fields of the form are taken, line ends become one character, NUL is dropped. */
    public static VisitSheet sent(Map<String, List<String>> fields) {
        var boxes = new TreeMap<String, String>();
        fields.forEach((field, texts) -> boxes.put(field, plain(String.join(",", new LinkedHashSet<>(texts)))));
        return new VisitSheet(boxes);
    }

    /** A new form: today's date and those children. */
    public static VisitSheet begun(LocalDate today, List<PersonId> children) {
        return new VisitSheet(Map.of()).dated(today).of(children);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "");
    }

    public String text(Box box) {
        return boxes.getOrDefault(box.field(), "");
    }

    public String text(Box box, PersonId child) {
        return boxes.getOrDefault(box.field(child), "");
    }

    /** The children of this visit in the order they were added. */
    public List<PersonId> children() {
        var children = new LinkedHashSet<PersonId>();
        for (var id : text(Box.CHILDREN).split(",", -1)) {
            person(id).ifPresent(children::add);
        }
        return List.copyOf(children);
    }

    /** Only a UUID as it is written, so that one child has one name. */
    static Optional<PersonId> person(String id) {
        return PERSON.matcher(id).matches() ? Optional.of(new PersonId(UUID.fromString(id))) : Optional.empty();
    }

    public Set<Purpose> purposes(PersonId child) {
        var purposes = EnumSet.noneOf(Purpose.class);
        for (var purpose : Purpose.values()) {
            if (List.of(text(Box.PURPOSE, child).split(",", -1)).contains(purpose.name())) {
                purposes.add(purpose);
            }
        }
        return purposes;
    }

    /** The day in the three boxes, empty where they hold no real date with a year of four digits. */
    public Optional<LocalDate> day() {
        try {
            var year = text(Box.YEAR).strip();
            return year.length() == 4
                    ? Optional.of(LocalDate.of(number(year), number(text(Box.MONTH)), number(text(Box.DAY))))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    Answer answer(Box box, PersonId child) {
        return switch (text(box, child)) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.NOT_ASKED;
        };
    }

    public VisitSheet with(String field, String text) {
        var changed = new TreeMap<>(boxes);
        changed.put(field, plain(text));
        return new VisitSheet(changed);
    }

    VisitSheet dated(LocalDate day) {
        return with(Box.DAY.field(), String.valueOf(day.getDayOfMonth()))
                .with(Box.MONTH.field(), String.valueOf(day.getMonthValue()))
                .with(Box.YEAR.field(), String.valueOf(day.getYear()));
    }

    VisitSheet of(Collection<PersonId> children) {
        return with(
                Box.CHILDREN.field(),
                children.stream().map(child -> child.value().toString()).collect(Collectors.joining(",")));
    }

    /** The same about one child. */
    public VisitSheet about(PersonId child) {
        return of(List.of(child));
    }

    VisitSheet forPurposes(PersonId child, Set<Purpose> purposes) {
        return with(
                Box.PURPOSE.field(child),
                purposes.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
    }

    public VisitSheet withChild(PersonId child) {
        var children = new LinkedHashSet<>(children());
        children.add(child);
        return of(children);
    }

    /** Takes the child out of the visit. What was typed about them stays, should they be added again. */
    public VisitSheet withoutChild(PersonId child) {
        var children = new LinkedHashSet<>(children());
        children.remove(child);
        return of(children);
    }

    /** Whether anything at all was said of the child. */
    boolean saysAnythingOf(PersonId child) {
        return Box.ofEachChild().stream().anyMatch(box -> boxes.containsKey(box.field(child)));
    }

    /** This child's part: their boxes and those of the whole visit. */
    VisitSheet only(PersonId child) {
        var theirs = new TreeMap<>(boxes);
        theirs.keySet()
                .removeIf(field -> Box.of(field).filter(Box::perChild).isPresent()
                        && !field.endsWith(child.value().toString()));
        return new VisitSheet(theirs).of(List.of(child));
    }

    /** The boxes of children who are not in the visit (any more). They travel with the form unseen. */
    public Map<String, String> boxesOfOthers() {
        var others = new TreeMap<>(boxes);
        others.keySet()
                .removeIf(field -> !Box.of(field).filter(Box::perChild).isPresent()
                        || children().stream()
                                .anyMatch(child -> field.endsWith(child.value().toString())));
        return others;
    }

    /** The fields whose text is not the same in both, in the order of the form; the three boxes of a date are one. */
    public List<String> differingFrom(VisitSheet other) {
        var fields = new LinkedHashSet<>(boxes.keySet());
        fields.addAll(other.boxes.keySet());
        var differing = new ArrayList<String>();
        for (var field : fields) {
            if (!boxes.getOrDefault(field, "").equals(other.boxes.getOrDefault(field, ""))) {
                differing.add(isPartOfDate(field) ? Box.DAY.field() : field);
            }
        }
        return differing.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(Box::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** This sheet with the other's text in the fields named, the whole date for the day. */
    public VisitSheet taking(VisitSheet other, Collection<String> fields) {
        var merged = new TreeMap<>(boxes);
        for (var field : fields) {
            var whole = isPartOfDate(field)
                    ? List.of(Box.DAY.field(), Box.MONTH.field(), Box.YEAR.field())
                    : List.of(field);
            for (var part : whole) {
                merged.put(part, other.boxes.getOrDefault(part, ""));
            }
        }
        return new VisitSheet(merged);
    }

    /** This sheet with both texts in a field, this one's first. */
    public VisitSheet joining(VisitSheet other, String field) {
        var texts = new ArrayList<String>();
        for (var sheet : List.of(this, other)) {
            if (!sheet.boxes.getOrDefault(field, "").isEmpty()) {
                texts.add(sheet.boxes.getOrDefault(field, ""));
            }
        }
        return with(field, String.join("\n\n", texts));
    }

    private static boolean isPartOfDate(String field) {
        return field.equals(Box.DAY.field()) || field.equals(Box.MONTH.field()) || field.equals(Box.YEAR.field());
    }
}
