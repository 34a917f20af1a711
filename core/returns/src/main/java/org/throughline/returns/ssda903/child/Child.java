package org.throughline.returns.ssda903.child;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.ssda903.Table;
import org.throughline.returns.ssda903.child.ChildRow.Absence;
import org.throughline.returns.ssda903.child.ChildRow.Adopted;
import org.throughline.returns.ssda903.child.ChildRow.Allocation;
import org.throughline.returns.ssda903.child.ChildRow.Deprivation;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.ChildRow.Header;
import org.throughline.returns.ssda903.child.ChildRow.Health;
import org.throughline.returns.ssda903.child.ChildRow.Leaver;
import org.throughline.returns.ssda903.child.ChildRow.Permanence;
import org.throughline.returns.ssda903.child.ChildRow.Placing;
import org.throughline.returns.ssda903.child.ChildRow.Review;
import org.throughline.returns.ssda903.child.ChildRow.Unaccompanied;

/** One child of a return: all their rows, of this year and of last year, in the order of the files. */
public final class Child {

    private final Children children;
    private final int number;
    private @Nullable Rows<Episode> inOrder;
    private @Nullable List<Care> periods;
    private @Nullable Boolean allYear;

    Child(Children children, int number) {
        this.children = children;
        this.number = number;
    }

    public Year year() {
        return children.year();
    }

    /** 1 April, on which the collection year begins. */
    public Day start() {
        return children.year().start();
    }

    /** 31 March, on which it ends. */
    public Day end() {
        return children.year().end();
    }

    public Children children() {
        return children;
    }

    public Rows<Header> headers() {
        return children.rows(Table.HEADER, number);
    }

    public Rows<Episode> episodes() {
        return children.rows(Table.EPISODES, number);
    }

    public Rows<Review> reviews() {
        return children.rows(Table.REVIEWS, number);
    }

    public Rows<Unaccompanied> uasc() {
        return children.rows(Table.UASC, number);
    }

    public Rows<Health> oc2() {
        return children.rows(Table.OC2, number);
    }

    public Rows<Leaver> oc3() {
        return children.rows(Table.OC3, number);
    }

    public Rows<Adopted> ad1() {
        return children.rows(Table.AD1, number);
    }

    public Rows<Placing> placings() {
        return children.rows(Table.PLACED_ADOPTION, number);
    }

    public Rows<Permanence> permanences() {
        return children.rows(Table.PREV_PERM, number);
    }

    public Rows<Absence> absences() {
        return children.rows(Table.MISSING, number);
    }

    public Rows<Allocation> workers() {
        return children.rows(Table.SW_EPISODES, number);
    }

    public Rows<Deprivation> deprivations() {
        return children.rows(Table.DOLO, number);
    }

    public Rows<Header> headersLast() {
        return children.rowsLast(Table.HEADER, number);
    }

    public Rows<Episode> episodesLast() {
        return children.rowsLast(Table.EPISODES, number);
    }

    public Rows<Unaccompanied> uascLast() {
        return children.rowsLast(Table.UASC, number);
    }

    public Rows<Leaver> oc3Last() {
        return children.rowsLast(Table.OC3, number);
    }

    public Rows<Placing> placingsLast() {
        return children.rowsLast(Table.PLACED_ADOPTION, number);
    }

    public Rows<Absence> absencesLast() {
        return children.rowsLast(Table.MISSING, number);
    }

    public Rows<Deprivation> deprivationsLast() {
        return children.rowsLast(Table.DOLO, number);
    }

    /** This year's episodes by their first day; those without one come last, ties stand as in the file. */
    public Rows<Episode> inOrder() {
        var known = inOrder;
        if (known == null) {
            known = ordered(episodes());
            inOrder = known;
        }
        return known;
    }

    private static Rows<Episode> ordered(Rows<Episode> rows) {
        boolean sorted = true;
        for (int i = 1; i < rows.size() && sorted; i++) {
            sorted = Day.datesFirst(rows.get(i - 1).decom(), rows.get(i).decom()) <= 0;
        }
        if (sorted) {
            return rows;
        }
        var copy = new Episode[rows.size()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = rows.get(i);
        }
        Arrays.sort(copy, (a, b) -> Day.datesFirst(a.decom(), b.decom()));
        return new Rows<>(copy, 0, copy.length);
    }

    /** The episode with the earliest first day, the first in the file where several have it. */
    public static Optional<Episode> earliest(Rows<Episode> episodes, Predicate<Episode> which) {
        Episode found = null;
        for (var episode : episodes) {
            if (episode.decom().isDate()
                    && which.test(episode)
                    && (found == null || episode.decom().before(found.decom()))) {
                found = episode;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The episode with the latest first day, the first in the file where several have it. */
    public static Optional<Episode> latest(Rows<Episode> episodes, Predicate<Episode> which) {
        Episode found = null;
        for (var episode : episodes) {
            if (episode.decom().isDate()
                    && which.test(episode)
                    && (found == null || episode.decom().after(found.decom()))) {
                found = episode;
            }
        }
        return Optional.ofNullable(found);
    }

    public Optional<Episode> earliest() {
        return earliest(episodes(), _ -> true);
    }

    /** Whether any of this year's episodes is more than a short break. */
    public boolean hasMoreThanRespite() {
        for (var episode : episodes()) {
            if (!episode.isRespite()) {
                return true;
            }
        }
        return false;
    }

    /** Times of care without a gap, made of this year's episodes that have a first day. */
    public List<Care> periods() {
        var known = periods;
        if (known == null) {
            known = Care.of(inOrder());
            periods = known;
        }
        return known;
    }

    /** Whether they were looked after throughout the year, short breaks not counted. */
    public boolean isLookedAfterAllYear() {
        var known = allYear;
        if (known == null) {
            known = Care.lastsAllYear(episodes(), year());
            allYear = known;
        }
        return known;
    }

    public boolean isStillLookedAfter() {
        for (var episode : episodes()) {
            if (episode.dec().isBlank() && episode.rec().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The providers on the list with that number; none where it has none, or no list was given. */
    public List<Provider> providers(String urn) {
        return children.providers().getOrDefault(urn, List.of());
    }

    /** Whether this year's return or last year's says that the child is unaccompanied. */
    public boolean isUnaccompanied() {
        return Unaccompanying.now(this) || Unaccompanying.last(this);
    }

    public boolean isUnaccompaniedNow() {
        return Unaccompanying.now(this);
    }

    public boolean wasUnaccompaniedLast() {
        return Unaccompanying.last(this);
    }
}
