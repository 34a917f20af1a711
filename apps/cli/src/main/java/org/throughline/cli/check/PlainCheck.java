package org.throughline.cli.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.files.CareFiles;
import org.throughline.returns.ssda903.child.ReturnFiles;

/**
 * A check asked for in the plainest way, {@code check cin FILE --year 2026}, read without the library that reads every
 * other command: that takes longer to start than a small return to check. Whatever is not plain, a call for help or a
 * mistake among it, is left to the library.
 */
public final class PlainCheck {

    static final Set<String> OF_CENSUS = Set.of("--year", "--format", "--out");
    static final Set<String> OF_CARE = Set.of(
            "--previous", "--providers", "--postcodes", "--authorities", "--authority", "--year", "--format", "--out");

    private final Path path;
    private final Map<String, String> options;

    private PlainCheck(String path, Map<String, String> options) {
        this.path = Path.of(path);
        this.options = Map.copyOf(options);
    }

    /** What the check ended with; empty where it was not asked for plainly, and nothing was done. */
    public static OptionalInt run(List<String> words, PrintWriter out, PrintWriter err) {
        boolean isCensus = words.size() > 1 && words.get(1).equals("cin");
        boolean isCare = words.size() > 1 && words.get(1).equals("ssda903");
        if (!isCensus && !isCare || !words.getFirst().equals("check")) {
            return OptionalInt.empty();
        }
        var asked = understood(words.subList(2, words.size()), isCensus ? OF_CENSUS : OF_CARE);
        var telling = asked.flatMap(check -> check.telling(out, err));
        if (telling.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                isCensus
                        ? asked.get().ofCensus().tell(telling.get())
                        : asked.get().ofCare().tell(telling.get()));
    }

    private static Optional<PlainCheck> understood(List<String> words, Set<String> names) {
        var options = new HashMap<String, String>();
        String path = null;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (names.contains(word)
                    && i + 1 < words.size()
                    && isValue(words.get(i + 1))
                    && !options.containsKey(word)) {
                options.put(word, words.get(++i));
            } else if (path == null && isValue(word)) {
                path = word;
            } else {
                return Optional.empty();
            }
        }
        return path == null ? Optional.empty() : Optional.of(new PlainCheck(path, options));
    }

    private static boolean isValue(String word) {
        return word.equals("-") || !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0;
    }

    private Optional<Telling> telling(PrintWriter out, PrintWriter err) {
        var form = options.getOrDefault("--format", Format.csv.name());
        var year = options.getOrDefault("--year", "1");
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equals(form))
                .map(format -> new Telling(format, Path.of(options.getOrDefault("--out", "-")), out, err))
                .filter(telling -> telling.canBeTold()
                        && year.length() <= 4
                        && year.chars().allMatch(c -> c >= '0' && c <= '9'))
                .findFirst();
    }

    private CheckOfCensus ofCensus() {
        return new CheckOfCensus(path, year());
    }

    private CheckOfCare ofCare() {
        return new CheckOfCare(new CareFiles.Named(
                path,
                file("--previous"),
                file("--providers"),
                file("--postcodes"),
                file("--authorities"),
                new ReturnFiles.Told(Optional.ofNullable(year()), Optional.ofNullable(options.get("--authority")))));
    }

    private @Nullable Integer year() {
        var year = options.get("--year");
        return year == null ? null : Integer.valueOf(year);
    }

    private Optional<Path> file(String option) {
        return Optional.ofNullable(options.get(option)).map(Path::of);
    }
}
