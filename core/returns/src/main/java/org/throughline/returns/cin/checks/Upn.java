package org.throughline.returns.cin.checks;

import java.util.BitSet;

/** The shape of a unique pupil number, and of the council's own identifier. */
final class Upn {

    private static final int LENGTH = 13;
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final BitSet AUTHORITIES = authorities(
            "1-5 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 701-708 800-803 805-808 810-813"
                    + " 815 816 820-823 825 826 830 831 835-841 845 846 850-852 855-857 860 861 865-896 908 909 916 919 921 925"
                    + " 926 928 929 931 933 935-938 940-943");
    private static final int FIRST_OF_2023 = 942;
    private static final int LAST_OF_2023 = 943;

    private Upn() {}

    private static BitSet authorities(String ranges) {
        var codes = new BitSet();
        for (var range : ranges.split(" ", -1)) {
            var ends = range.split("-", 2);
            codes.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
        }
        return codes;
    }

    static boolean isWhole(String upn) {
        return length(upn) == LENGTH && upn.length() == LENGTH;
    }

    /** Of a permanent number only: a temporary one ends in a letter and has another rule for it. */
    static boolean hasWrongCheckLetter(String upn) {
        if (!isWhole(upn) || !areDigits(upn, 1, LENGTH)) {
            return false;
        }
        int sum = 0;
        for (int place = 2; place <= LENGTH; place++) {
            sum += place * (upn.charAt(place - 1) - '0');
        }
        return upn.charAt(0) != CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length());
    }

    /** @param before2024 without the two codes that came with the collection year 2023/24 */
    static boolean hasUnknownAuthority(String upn, boolean before2024) {
        if (!isWhole(upn)) {
            return false;
        }
        if (!areDigits(upn, 1, 4)) {
            return true;
        }
        int code = Integer.parseInt(upn.substring(1, 4));
        return !AUTHORITIES.get(code) || before2024 && code >= FIRST_OF_2023 && code <= LAST_OF_2023;
    }

    /** Characters 5 to 12, as many of them as there are; false where there is none. */
    static boolean hasSerialNumber(String upn) {
        int end = Math.min(LENGTH - 1, upn.length());
        return end > 4 && areDigits(upn, 4, end);
    }

    static boolean hasWrongEnd(String upn) {
        if (!isWhole(upn)) {
            return false;
        }
        char last = upn.charAt(LENGTH - 1);
        return !isDigit(last) && CHECK_LETTERS.indexOf(last) < 0;
    }

    /** A letter in either case and 12 digits, or with a capital letter in place of the last of them. */
    static boolean isFormer(String upn) {
        return isWhole(upn)
                && isLetter(upn.charAt(0))
                && areDigits(upn, 1, LENGTH - 1)
                && (isDigit(upn.charAt(LENGTH - 1)) || isCapital(upn.charAt(LENGTH - 1)));
    }

    /** Letters A to Z in either case and digits alone. */
    static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!isLetter(id.charAt(i)) && !isDigit(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLetter(char c) {
        return isCapital(c) || c >= 'a' && c <= 'z';
    }
}
