package org.throughline.ofsted.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Some lines as one text that is searched, and that knows of every letter on which page it stands. */
public final class Passage {

    private final List<Line> lines;
    private final List<Integer> starts = new ArrayList<>();
    private final String text;

    Passage(List<Line> lines) {
        this.lines = List.copyOf(lines);
        var joined = new StringBuilder();
        for (var line : lines) {
            joined.append(joined.isEmpty() ? "" : "\n");
            starts.add(joined.length());
            joined.append(line.text());
        }
        text = joined.toString();
    }

    /** What was found and where. */
    public record Found(MatchResult match, int page) {

        /** A group of it, blanks made single. */
        public String group(int group) {
            var words = match.group(group);
            return words == null ? "" : Words.tidy(words);
        }

        /** All of it, as it stands. */
        public String words() {
            return group(0);
        }
    }

    public String text() {
        return text;
    }

    public List<Line> lines() {
        return lines;
    }

    /** The page on which it begins. */
    public int page() {
        return lines.isEmpty() ? 0 : lines.getFirst().page();
    }

    public Optional<Found> find(Pattern pattern) {
        return all(pattern).findFirst();
    }

    public Stream<Found> all(Pattern pattern) {
        return pattern.matcher(text).results().map(match -> new Found(match, pageAt(match.start())));
    }

    private int pageAt(int letter) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= letter) {
            line++;
        }
        return lines.isEmpty() ? 0 : lines.get(line).page();
    }
}
