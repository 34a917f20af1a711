package org.throughline.returns.checks;

/**
 * Where a finding stands.
 *
 * @param table as the department names it; empty for the return as a whole
 * @param number of the child in an XML file, from 1, or of the row in a table, from 0; -1 where neither is meant
 * @param child the council's own identifier of the child, as it stands in the return; empty where there is none
 * @param element the path below the child in an XML file, each step with its position among its like; empty in a table
 */
public record Place(String table, int number, String child, String element) implements Located, Comparable<Place> {

    public static final Place WHOLE_RETURN = new Place("", -1, "", "");

    @Override
    public Place place() {
        return this;
    }

    /** By table, then as rows follow one another in the file. */
    @Override
    public int compareTo(Place other) {
        int order = table.compareTo(other.table);
        if (order == 0) {
            order = Integer.compare(number, other.number);
        }
        return order == 0 ? inFileOrder(element, other.element) : order;
    }

    /** Positions as numbers, everything else as text. */
    private static int inFileOrder(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = endOfDigits(a, i);
            int endB = endOfDigits(b, j);
            if (endA > i && endB > j) {
                int byLength = Integer.compare(endA - i, endB - j);
                int order = byLength != 0 ? byLength : a.substring(i, endA).compareTo(b.substring(j, endB));
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order = Character.compare(a.charAt(i++), b.charAt(j++));
                if (order != 0) {
                    return order;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
