package org.throughline.web.casework.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts side by side, with the words marked that only one of them has. */
record WordsApart(List<Part> mine, List<Part> theirs) {

    /** A stretch of text that both have, or that only this one has. */
    record Part(String text, boolean apart) {}

    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*$|\\s*\\S+|\\s+");
    private static final int MOST_WORDS = 1500;

    static WordsApart of(String mine, String theirs) {
        var one = words(mine);
        var other = words(theirs);
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            return new WordsApart(List.of(new Part(mine, true)), List.of(new Part(theirs, true)));
        }
        var common = lengths(one, other);
        var left = new ArrayList<Part>();
        var right = new ArrayList<Part>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && same(one.get(i), other.get(j))) {
                add(left, one.get(i++), false);
                add(right, other.get(j++), false);
            } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(left, one.get(i++), true);
            } else {
                add(right, other.get(j++), true);
            }
        }
        return new WordsApart(left, right);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    /** How many words the rests of both from each place on have in common, in order. */
    private static int[][] lengths(List<String> one, List<String> other) {
        var lengths = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                lengths[i][j] = same(one.get(i), other.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** The space before a word that is apart is marked only between two such words. */
    private static void add(List<Part> parts, String word, boolean apart) {
        boolean goesOn = !parts.isEmpty() && parts.getLast().apart() == apart;
        var space = word.substring(0, word.length() - word.stripLeading().length());
        if (apart && !goesOn && !space.isEmpty()) {
            add(parts, space, false);
            add(parts, word.substring(space.length()), true);
        } else if (goesOn) {
            parts.add(new Part(parts.removeLast().text() + word, apart));
        } else if (!word.isEmpty()) {
            parts.add(new Part(word, apart));
        }
    }
}
