package org.throughline.measures.counting;

/** What files answer with yes or no, in their several ways of writing it. */
public final class Flags {

    private Flags() {}

    public static boolean isYes(String given) {
        return given.equals("1") || given.equalsIgnoreCase("true") || given.equalsIgnoreCase("y");
    }

    public static boolean isNo(String given) {
        return given.equals("0") || given.equalsIgnoreCase("false") || given.equalsIgnoreCase("n");
    }
}
