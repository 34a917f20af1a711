package org.throughline.web.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.returns.checks.Finding;

/**
 * What a return consists of, child by child and field by field, so that two can be compared: a number for each field of each
 * child, which is the same where the same values stand in it, in whatever order.
 */
final class Content implements OnDisk.Seen {

    /** @param fields in how many children that stand in both each field differs */
    record Difference(List<String> gone, List<String> come, Map<String, Integer> fields) {}

    private final Map<String, Integer> fields;
    private final Map<String, long[]> children = new HashMap<>();

    Content() {
        this(new LinkedHashMap<>());
    }

    private Content(Map<String, Integer> fields) {
        this.fields = fields;
    }

    /** Another return, to be compared with this one. */
    Content other() {
        return new Content(fields);
    }

    @Override
    public void found(int number, String key, Detail detail) {
        throw new IllegalStateException("nothing was looked for");
    }

    /** For a reading in which nothing is looked for. */
    static List<Finding> nothing() {
        return List.of();
    }

    @Override
    public void child(String key, OnDisk.Fields of) {
        var held = new long[][] {children.getOrDefault(key, new long[fields.size()])};
        of.each((field, value) -> {
            int place = fields.computeIfAbsent(field, _ -> fields.size());
            if (place >= held[0].length) {
                held[0] = Arrays.copyOf(held[0], place + 1);
            }
            held[0][place] += number(value);
        });
        children.put(key, held[0]);
    }

    /** Of the value, in 64 bits, never 0. */
    private static long number(String value) {
        long number = 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            number = (number ^ value.charAt(i)) * 0x100000001b3L;
        }
        number = (number ^ (number >>> 32)) * 0xd6e8feb86659fd93L;
        return number == 0 ? 1 : number;
    }

    Difference since(Content before) {
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        var names = List.copyOf(fields.keySet());
        var differ = new TreeMap<String, Integer>();
        children.forEach((key, now) -> {
            var then = before.children.get(key);
            if (then == null) {
                come.add(key);
                return;
            }
            for (int i = 0; i < Math.max(now.length, then.length); i++) {
                if (at(now, i) != at(then, i)) {
                    differ.merge(names.get(i), 1, Integer::sum);
                }
            }
        });
        before.children.keySet().stream()
                .filter(key -> !children.containsKey(key))
                .forEach(gone::add);
        return new Difference(gone, come, differ);
    }

    private static long at(long[] numbers, int place) {
        return place < numbers.length ? numbers[place] : 0;
    }
}
