package org.throughline.examples.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.examples.chance.Chance;

/** First names and surnames by heritage, put together by chance, as diverse as England. Immutable. */
public final class Names {

    private static final Names COMMON = read("names.txt");

    private final Map<String, List<String>> lists;

    private Names(Map<String, List<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    public static Names common() {
        return COMMON;
    }

    public String girl(Heritage heritage, Chance chance) {
        return chance.oneOf(list(heritage, "girl"));
    }

    public String boy(Heritage heritage, Chance chance) {
        return chance.oneOf(list(heritage, "boy"));
    }

    public String surname(Heritage heritage, Chance chance) {
        return chance.oneOf(list(heritage, "surname"));
    }

    /** Every word of the lists, so that a test can tell an invented name from any other. */
    List<String> all() {
        return lists.values().stream().flatMap(List::stream).toList();
    }

    private List<String> list(Heritage heritage, String kind) {
        return Objects.requireNonNull(lists.get(heritage.word() + " " + kind));
    }

    private static Names read(String resource) {
        var lists = new HashMap<String, List<String>>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var words = List.of(line.split(" "));
                lists.put(words.get(0) + " " + words.get(1), words.subList(2, words.size()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Names(lists);
    }
}
