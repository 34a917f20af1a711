package org.throughline.ofsted.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as words: in lower case, hyphens as blanks, without the "'s" of possession. Of each is kept where it stands and what
 * mark stands before it.
 */
record Wording(String text, List<Word> words) {

    /** What stands between a word and the one before it. */
    enum Before {
        NOTHING,
        COMMA,
        END_OF_SENTENCE
    }

    /** @param sentence the first word of its sentence, counted from 0 */
    record Word(String word, int from, int to, Before before, int sentence) {}

    static Wording of(String text) {
        var words = new ArrayList<Word>();
        var before = Before.END_OF_SENTENCE;
        int sentence = 0;
        int i = 0;
        while (i < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                int to = end(text, i);
                sentence = before == Before.END_OF_SENTENCE ? words.size() : sentence;
                words.add(new Word(plain(text.substring(i, to)), i, to, before, sentence));
                before = Before.NOTHING;
                i = to;
            } else {
                before = stronger(before, text, i);
                i++;
            }
        }
        return new Wording(text, List.copyOf(words));
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at).word();
    }

    Before before(int at) {
        return words.get(at).before();
    }

    /** The first word of the sentence in which a word stands. */
    int sentenceOf(int at) {
        return words.get(at).sentence();
    }

    long sentences() {
        return words.stream().mapToInt(Word::sentence).distinct().count();
    }

    /** The words as they stand in the text, from one up to another, which is not included. */
    String quoted(int from, int to) {
        return text.substring(words.get(from).from(), words.get(to - 1).to());
    }

    private static int end(String text, int from) {
        int to = from + 1;
        while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || isApostropheWithin(text, to))) {
            to++;
        }
        return to;
    }

    private static boolean isApostropheWithin(String text, int at) {
        return isApostrophe(text.charAt(at)) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '\u2019';
    }

    private static String plain(String word) {
        var plain = word.replace('\u2019', '\'').toLowerCase(Locale.UK);
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static Before stronger(Before before, String text, int at) {
        return switch (text.charAt(at)) {
            case '.', '?', '!', ';', ':' -> Before.END_OF_SENTENCE;
            case ',', '(', ')', '\u2013', '\u2014' -> before == Before.NOTHING ? Before.COMMA : before;
            default -> before;
        };
    }
}
