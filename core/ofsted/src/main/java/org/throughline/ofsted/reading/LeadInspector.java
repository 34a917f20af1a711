package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.ofsted.print.Passage;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Quote;
import org.throughline.ofsted.report.Stated;

/** Who led the inspection, by name as printed and without title. */
final class LeadInspector {

    private static final Pattern LABEL = Pattern.compile(
            "(?im)^(?:(?:senior\\s+)?lead\\s+inspectors?(?:\\s+on\\s+site)?\\s*(?::|-|\u2013|(?=[A-Z]))|reporting\\s+inspector\\s*:?)[ ]*(.*(?:\\n.*){0,2})");
    private static final Pattern NEXT = Pattern.compile(
            "(?i)^(?:judgements?\\b|team\\s+inspectors?|deputy\\b|report\\s+author|inspection\\b|senior\\s+data|quality\\s+assurance|age\\s+group|published|lead\\s+inspector|the\\s|shadow|assistant).*");
    private static final String TITLE =
            "(?:senior\\s+|acting\\s+)?(?:h\\.?m\\.?i\\b\\.?|(?:her|his)\\s+majesty|ofsted\\b|social\\s+care\\b|regulatory\\b|additional\\s+inspector|seconded|inspector\\b|director\\b)";
    private static final Pattern TITLE_BEGINS =
            Pattern.compile("(?i)\\s*(?:[,(]|\\s[\u2013-]\\s|\\b" + TITLE + "|\\bsenior\\s+hmi).*$", Pattern.DOTALL);
    private static final Pattern ONLY_TITLE = Pattern.compile("(?i)^" + TITLE + ".*");
    private static final Pattern NEXT_OF_MANY = Pattern.compile("(?i),?\\s+and\\s+(?=\\p{Lu})");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?:\\s+\\p{L}[\\p{L}.'\u2019-]*){1,4}");

    private LeadInspector() {}

    static Stated<String> read(Prose prose) {
        return prose.whole()
                .all(LABEL)
                .flatMap(found -> read(found).stream())
                .findFirst()
                .<Stated<String>>map(it -> it)
                .orElseGet(() -> new Stated.Absent<>("No line names a lead inspector."));
    }

    private static Optional<Stated.Printed<String>> read(Passage.Found found) {
        var lines = found.match().group(1).lines().map(String::strip).toList();
        var words = new StringBuilder(lines.isEmpty() ? "" : lines.getFirst());
        for (var next : lines.stream().skip(1).toList()) {
            if (!goesOn(words.toString()) || NEXT.matcher(next).matches()) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(next);
        }
        var names = names(Words.tidy(words.toString()));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stated.Printed<>(
                        String.join(" and ", names),
                        new Quote(
                                found.page(),
                                found.words().lines().findFirst().orElse("").strip())));
    }

    /** Whether a name is still to come: nothing yet, one word, or "and" at the end. */
    private static boolean goesOn(String words) {
        return words.isEmpty() || !words.contains(" ") || words.endsWith(",") || words.matches("(?i).*\\band");
    }

    static List<String> names(String words) {
        var names = new ArrayList<String>();
        for (var part : NEXT_OF_MANY.split(words, -1)) {
            var name = TITLE_BEGINS.matcher(part.strip()).replaceFirst("").strip();
            if (!ONLY_TITLE.matcher(part.strip()).matches()
                    && NAME.matcher(name).matches()) {
                names.add(name);
            }
        }
        return names;
    }
}
