package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.journey.PersonId;
import org.throughline.web.oversight.Item;
import org.throughline.web.oversight.Kind;
import org.throughline.web.pages.LateWords;
import org.throughline.web.pages.LawWords;

/**
 * One child with what is due for them, as every list of duties shows it.
 *
 * @param who carries the case, and in which team; empty where the list is that worker's own
 * @param record address of the form that records a visit, or null where the person may not
 */
public record ChildDuties(
        String child,
        String knownBy,
        String address,
        String who,
        @Nullable String record,
        List<Duty> duties) {

    /**
     * @param late whether it is late now
     * @param wasLate whether it is late or was done late
     * @param more what late means for it, what it waits for, whose it is
     * @param reason why it was late, in words, or null where it was not or nobody has said
     * @param give address of the form that takes the reason, or null where it is not late or the person may not
     */
    public record Duty(
            String clock,
            String about,
            @Nullable LawWords law,
            String due,
            String standing,
            boolean late,
            boolean wasLate,
            List<String> more,
            @Nullable String reason,
            @Nullable String give) {}

    /** Who reads the list. */
    interface Reader {

        boolean mayWrite(Item item);

        /** Whether the person records the child's reviews, and may say why one was late. */
        boolean mayReview(Item item);

        /** Where the person returns to, once a reason is given. */
        String place();
    }

    /** In the order in which the children come first among the items. */
    static List<ChildDuties> of(List<Item> items, ClockWords words, Function<Item, String> who, Reader reader) {
        var children = new LinkedHashMap<PersonId, List<Item>>();
        items.forEach(item ->
                children.computeIfAbsent(item.child(), _ -> new ArrayList<>()).add(item));
        return children.values().stream()
                .map(theirs -> child(theirs, words, who, reader))
                .toList();
    }

    private static ChildDuties child(List<Item> items, ClockWords words, Function<Item, String> who, Reader reader) {
        var first = items.getFirst();
        return new ChildDuties(
                first.name(),
                first.knownBy(),
                Addresses.child(first.child()),
                who.apply(first),
                reader.mayWrite(first) ? Addresses.recordVisit(first.child()) : null,
                items.stream().map(item -> duty(item, words, reader)).toList());
    }

    private static Duty duty(Item item, ClockWords words, Reader reader) {
        return new Duty(
                words.plainName(item.clock()),
                item.about(),
                words.law(item).orElse(null),
                words.due(item),
                words.standing(item),
                item.kind() == Kind.LATE,
                item.kind().isLate(),
                words.more(item),
                item.kind().isLate() && !item.reason().isEmpty() ? reason(item) : null,
                item.kind().isLate() ? form(item, words, reader).orElse(null) : null);
    }

    private static Optional<String> form(Item item, ClockWords words, Reader reader) {
        if (reader.mayWrite(item)) {
            return item.started().map(began -> LateWords.address(item.child(), item.clock(), began, reader.place()));
        }
        return item.started()
                .filter(_ -> reader.mayReview(item) && words.isReviewers(item))
                .map(began -> LateWords.addressForReviewers(item.child(), item.clock(), began, reader.place()));
    }

    static String reason(Item item) {
        return Asked.reasonWords(item.reason())
                + (item.reasonWords().isEmpty() ? "" : ": “" + item.reasonWords() + "”");
    }
}
