package org.throughline.returns.ssd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The small JSON texts in which the dataset keeps several answers: an object of flags, or an array of codes. */
final class Flags {

    private static final Pattern ANSWER = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"?([^\",}\\]]*)\"?");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");
    private static final Set<String> SET = Set.of("Y", "YES", "1", "TRUE", "T");

    private Flags() {}

    /** Those that are set; empty where the text is neither an object nor an array. */
    static Optional<List<String>> in(String json) {
        if (json.isEmpty()) {
            return Optional.of(List.of());
        }
        var flags = new ArrayList<String>();
        if (json.startsWith("{") && json.endsWith("}")) {
            for (var answer = ANSWER.matcher(json); answer.find(); ) {
                if (SET.contains(answer.group(2).strip().toUpperCase(Locale.ROOT))) {
                    flags.add(answer.group(1).strip());
                }
            }
        } else if (json.startsWith("[") && json.endsWith("]")) {
            for (var word = WORD.matcher(json); word.find(); ) {
                flags.add(word.group(1).strip());
            }
        } else {
            return Optional.empty();
        }
        return Optional.of(flags);
    }
}
