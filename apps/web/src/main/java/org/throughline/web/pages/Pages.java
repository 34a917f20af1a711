package org.throughline.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a long list.
 *
 * @param previous address of the page before, or null on the first
 * @param next address of the page after, or null on the last
 * @param links the pages to jump to; none where there is one page only
 */
public record Pages(@Nullable String previous, @Nullable String next, List<Link> links) {

    /** @param gap true where pages are left out before this one */
    public record Link(String number, String address, boolean current, boolean gap) {}

    public static final int SIZE = 50;

    /** The page that is asked for, or the last one that holds anything where that lies beyond the end. */
    public static int within(int asked, long found) {
        return within(asked, found, SIZE);
    }

    public static int within(int asked, long found, int size) {
        return Math.clamp(asked, 1, last(found, size));
    }

    private static int last(long found, int size) {
        return Math.toIntExact(Math.max(1, (found + size - 1) / size));
    }

    public static Pages of(int page, int found, IntFunction<String> address) {
        return of(page, found, SIZE, address);
    }

    /** @param size how many stand on one page */
    public static Pages of(int page, int found, int size, IntFunction<String> address) {
        int last = last(found, size);
        if (last == 1) {
            return new Pages(null, null, List.of());
        }
        var shown = new TreeSet<Integer>(List.of(1, last));
        for (int near = Math.max(1, page - 1); near <= Math.min(last, page + 1); near++) {
            shown.add(near);
        }
        var links = new ArrayList<Link>();
        int before = 0;
        for (int number : shown) {
            links.add(new Link("%,d".formatted(number), address.apply(number), number == page, number > before + 1));
            before = number;
        }
        return new Pages(
                page > 1 ? address.apply(page - 1) : null, page < last ? address.apply(page + 1) : null, links);
    }

    /** Of a list that is too long to be counted: the page itself, and those before and after. */
    public static Pages uncounted(int page, boolean more, IntFunction<String> address) {
        if (page == 1 && !more) {
            return new Pages(null, null, List.of());
        }
        return new Pages(
                page > 1 ? address.apply(page - 1) : null,
                more ? address.apply(page + 1) : null,
                List.of(new Link("%,d".formatted(page), address.apply(page), true, false)));
    }

    public static int offset(int page) {
        return (page - 1) * SIZE;
    }
}
