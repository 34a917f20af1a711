package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out the items from the changes up to a moment, and nothing else: the same changes give the same plan for ever. */
final class Folding {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Folding() {}

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ENGLAND);
    }

    /** In the order in which they were made; changes in the order of their numbers. */
    static List<Item> items(List<Recorded> changes, Collection<Reading> readings) {
        var drafts = new LinkedHashMap<UUID, ItemDraft>();
        for (var change : changes) {
            if (change.change() instanceof Change.Opened opened) {
                drafts.put(change.item(), new ItemDraft(drafts.size() + 1, change, opened));
            } else {
                drafts.computeIfPresent(change.item(), (_, draft) -> draft.after(change));
            }
        }
        var newest = newest(readings);
        return drafts.values().stream().map(draft -> draft.item(newest)).toList();
    }

    /** The item just before a change, for its history; empty before it was made. */
    static List<Optional<Item>> before(List<Recorded> changes) {
        var standing = new ArrayList<Optional<Item>>();
        Optional<ItemDraft> draft = Optional.empty();
        for (var change : changes) {
            standing.add(draft.map(it -> it.item(Map.of())));
            draft = change.change() instanceof Change.Opened opened
                    ? Optional.of(new ItemDraft(1, change, opened))
                    : draft.map(it -> it.after(change));
        }
        return standing;
    }

    /**
     * Of each measure its newest calendar month, by which a plan is followed best: a year moves too slowly to show what was
     * done. Of one that is not counted by months, what reaches furthest; of two that end on one day, the shorter period.
     */
    static Map<String, Reading> newest(Collection<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.value().isPresent())
                .collect(Collectors.toMap(
                        Reading::measure,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Reading::isMonth)
                                .thenComparing(Reading::to)
                                .thenComparing(Reading::from))));
    }
}
