package org.throughline.ofsted.sense;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The phrases of a file, each under the name it speaks for, and where they stand in a text. */
final class Cues {

    static final String NOTHING = "NOTHING";

    /** Phrases are looked up by so many first letters, so that each word of a text meets only a few. */
    private static final int LETTERS = 3;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private Cues() {}

    /** @param hint whether it needs another beside it */
    private record Phrase(String name, List<String> words, boolean hint) {

        boolean stands(Wording text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), text.word(at + i))
                        || i > 0 && text.before(at + i) == Wording.Before.END_OF_SENTENCE) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String pattern, String word) {
            int stem = pattern.length() - 1;
            return pattern.charAt(stem) == '*' ? word.regionMatches(0, pattern, 0, stem) : pattern.equals(word);
        }
    }

    /** A phrase that was found. @param to the word after its last */
    record Hit(String name, int from, int to, boolean hint) {}

    static Cues of(String file) {
        var cues = new Cues();
        var in = Objects.requireNonNull(Cues.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var name = "";
            for (var line : lines.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.length() - 1);
                    cues.names.add(name);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    cues.add(name, line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return cues;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    private void add(String name, String line) {
        boolean hint = line.startsWith("?");
        var words = new ArrayList<String>();
        for (var part : (hint ? line.substring(1) : line).strip().split("[ -]+", -1)) {
            boolean stem = part.endsWith("*");
            Wording.of(part).words().forEach(it -> words.add(it.word()));
            if (stem) {
                words.set(words.size() - 1, words.getLast() + "*");
            }
        }
        phrases.computeIfAbsent(key(words.getFirst()), _ -> new ArrayList<>()).add(new Phrase(name, words, hint));
    }

    /** All that stand in a text, in order; of one name only the longest, not those within it. */
    List<Hit> in(Wording text) {
        var hits = new ArrayList<Hit>();
        var untils = new HashMap<String, Integer>();
        int quietUntil = 0; // the word after the last of a phrase that says nothing
        for (int at = 0; at < text.size(); at++) {
            var here = at(text, at);
            int quiet = here.stream()
                    .filter(it -> it.name().equals(NOTHING))
                    .mapToInt(Hit::to)
                    .max()
                    .orElse(0);
            for (var hit : here) {
                boolean within = hit.to() <= untils.getOrDefault(hit.name(), 0);
                if (!within
                        && at >= quietUntil
                        && hit.to() > quiet
                        && !hit.name().equals(NOTHING)) {
                    hits.add(hit);
                    untils.put(hit.name(), hit.to());
                }
            }
            quietUntil = Math.max(quietUntil, quiet);
        }
        return hits;
    }

    private List<Hit> at(Wording text, int at) {
        var longest = new HashMap<String, Hit>();
        for (var phrase : phrases.getOrDefault(key(text.word(at)), List.of())) {
            if (phrase.stands(text, at)) {
                var hit = new Hit(phrase.name(), at, at + phrase.words().size(), phrase.hint());
                longest.merge(hit.name(), hit, (one, other) -> one.to() >= other.to() ? one : other);
            }
        }
        return longest.values().stream().sorted(Comparator.comparing(Hit::name)).toList();
    }

    private static String key(String word) {
        var stem = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return stem.length() <= LETTERS ? stem : stem.substring(0, LETTERS);
    }
}
