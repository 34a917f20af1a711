package org.throughline.returns.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What was found in a return, in the order of the checks, then of tables, then of rows. Used by one thread at a time. */
public final class Findings {

    private static final Comparator<Finding> BY_PLACE =
            (one, other) -> one.place().compareTo(other.place());

    private final Map<String, OfCheck> byCode = new LinkedHashMap<>();
    private final List<OfCheck> foundInThisLook = new ArrayList<>();

    /** @param checks in the order in which their findings shall be told; those that will run */
    public Findings(List<? extends Check<?>> checks) {
        for (var check : checks) {
            var meaning = check.meaning();
            if (byCode.put(meaning.code(), new OfCheck(meaning, foundInThisLook)) != null) {
                throw new IllegalArgumentException("Two checks are called " + meaning.code());
            }
        }
    }

    OfCheck of(Meaning check) {
        var found = byCode.get(check.code());
        if (found == null) {
            throw new IllegalArgumentException("Check " + check.code() + " is not among those that run");
        }
        return found;
    }

    /** The next subject's rows are others. Costs nothing where nothing was found. */
    void lookIsOver() {
        if (!foundInThisLook.isEmpty()) {
            foundInThisLook.forEach(found -> found.inThisLook.clear());
            foundInThisLook.clear();
        }
    }

    /** Adds what was found in a later part of the same return. */
    public void join(Findings later) {
        later.byCode.forEach((_, found) -> of(found.meaning).findings.addAll(found.findings));
    }

    public int count(Kind kind) {
        return byCode.values().stream()
                .filter(found -> found.meaning.kind() == kind)
                .mapToInt(found -> found.findings.size())
                .sum();
    }

    /** Every finding, in order. */
    public void each(Consumer<Finding> consumer) {
        byCode.values().forEach(found -> found.inOrder().forEach(consumer));
    }

    /** The findings of a check, in order. */
    public List<Finding> of(String code) {
        var found = byCode.get(code);
        return found == null ? List.of() : Collections.unmodifiableList(found.inOrder());
    }

    /** Those of one check. */
    static final class OfCheck implements Found {

        private final Meaning meaning;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<Located> inThisLook = Collections.newSetFromMap(new IdentityHashMap<>(4));
        private final List<OfCheck> foundInThisLook;

        private OfCheck(Meaning meaning, List<OfCheck> foundInThisLook) {
            this.meaning = meaning;
            this.foundInThisLook = foundInThisLook;
            meaning.marks().forEach(mark -> fields.put(mark.table(), mark.joined()));
        }

        @Override
        public void at(Located row) {
            if (isNew(row)) {
                var place = row.place();
                var marked = fields.get(place.table());
                if (marked == null) {
                    throw new IllegalArgumentException(
                            "Check " + meaning.code() + " marks nothing in table " + place.table());
                }
                findings.add(new Finding(meaning, place, marked));
            }
        }

        @Override
        public void at(Located row, String only) {
            if (isNew(row)) {
                findings.add(new Finding(meaning, row.place(), only));
            }
        }

        private boolean isNew(Located row) {
            if (inThisLook.isEmpty()) {
                foundInThisLook.add(this);
            }
            return inThisLook.add(row);
        }

        private List<Finding> inOrder() {
            findings.sort(BY_PLACE);
            return findings;
        }
    }
}
