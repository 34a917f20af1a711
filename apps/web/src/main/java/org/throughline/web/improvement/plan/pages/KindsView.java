package org.throughline.web.improvement.plan.pages;

import java.util.List;
import org.throughline.web.improvement.plan.Evidence;
import org.throughline.web.improvement.plan.Item;

/** The kinds of evidence that can be added to an item. */
public record KindsView(String item, String title, List<Kind> kinds) {

    /** @param address of its form, or empty where it cannot be added to this item */
    public record Kind(String words, String says, String address) {}

    static KindsView of(Item item) {
        return new KindsView(
                ItemAddress.of(item.id()),
                item.title(),
                List.of(
                        kind(
                                item,
                                Evidence.Kind.AUDIT,
                                "How many cases were audited, and in how many practice was right."),
                        kind(
                                item,
                                Evidence.Kind.MEASURE,
                                item.measures().isEmpty()
                                        ? "This item is followed by no measure yet."
                                        : "The newest reading of a measure of this item, kept as it is now."),
                        kind(item, Evidence.Kind.CASES, "Cases of one theme that were looked at, without any name."),
                        kind(item, Evidence.Kind.DOCUMENT, "A file, kept as it is."),
                        kind(item, Evidence.Kind.LINK, "Something that is kept elsewhere."),
                        kind(
                                item,
                                Evidence.Kind.NOTE,
                                "What somebody saw or heard. It cannot show by itself that the item works.")));
    }

    private static Kind kind(Item item, Evidence.Kind kind, String says) {
        boolean possible = kind != Evidence.Kind.MEASURE || !item.measures().isEmpty();
        return new Kind(
                kind.words(),
                says,
                possible ? ItemAddress.of(item.id()) + "/evidence/new/" + EvidencePage.key(kind) : "");
    }
}
