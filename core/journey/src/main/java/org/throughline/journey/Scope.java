package org.throughline.journey;

/**
 * What a file is a whole statement of, and of nothing else.
 *
 * @param authority the code by which the collection names the council, such as 301 or E10000002
 * @param year the calendar year of the closing 31 March; 0 where the collection has no year
 * @param table as the collection names it, such as Episodes; the collection itself where it has no tables
 */
public record Scope(String authority, Collection collection, int year, String table) {

    /** What people enter in the service stands in no file's scope. */
    public static final Scope TYPED = new Scope("", Collection.SERVICE, 0, "typed");
}
