package org.throughline.returns.ssda903.child;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.checks.RowsOf;
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

    public static final RowsOf<Child, Header> HEADERS = Child::headers;
    public static final RowsOf<Child, Episode> EPISODES = Child::episodes;
    public static final RowsOf<Child, Review> REVIEWS = Child::reviews;
    public static final RowsOf<Child, Unaccompanied> UNACCOMPANIED = Child::uasc;
    public static final RowsOf<Child, Health> HEALTH = Child::oc2;
    public static final RowsOf<Child, Leaver> LEAVERS = Child::oc3;
    public static final RowsOf<Child, Adopted> ADOPTIONS = Child::ad1;
    public static final RowsOf<Child, Placing> PLACINGS = Child::placings;
    public static final RowsOf<Child, Permanence> PERMANENCES = Child::permanences;
    public static final RowsOf<Child, Absence> ABSENCES = Child::absences;
    public static final RowsOf<Child, Allocation> WORKERS = Child::workers;
    public static final RowsOf<Child, Deprivation> DEPRIVATIONS = Child::deprivations;

    private final Children children;
    private final Rows<Header> headers;
    private final Rows<Episode> episodes;
    private final Rows<Review> reviews;
    private final Rows<Unaccompanied> uasc;
    private final Rows<Health> oc2;
    private final Rows<Leaver> oc3;
    private final Rows<Adopted> ad1;
    private final Rows<Placing> placings;
    private final Rows<Permanence> permanences;
    private final Rows<Absence> absences;
    private final Rows<Allocation> workers;
    private final Rows<Deprivation> deprivations;
    private final Rows<Header> headersLast;
    private final Rows<Episode> episodesLast;
    private final Rows<Unaccompanied> uascLast;
    private final Rows<Leaver> oc3Last;
    private final Rows<Placing> placingsLast;
    private final Rows<Absence> absencesLast;
    private final Rows<Deprivation> deprivationsLast;
    private final int filled;
    private @Nullable Rows<Episode> inOrder;
    private @Nullable List<Care> periods;
    private @Nullable Boolean allYear;

    Child(Children children, int number) {
        this.children = children;
        this.headers = children.rows(Table.HEADER, number);
        this.episodes = children.rows(Table.EPISODES, number);
        this.reviews = children.rows(Table.REVIEWS, number);
        this.uasc = children.rows(Table.UASC, number);
        this.oc2 = children.rows(Table.OC2, number);
        this.oc3 = children.rows(Table.OC3, number);
        this.ad1 = children.rows(Table.AD1, number);
        this.placings = children.rows(Table.PLACED_ADOPTION, number);
        this.permanences = children.rows(Table.PREV_PERM, number);
        this.absences = children.rows(Table.MISSING, number);
        this.workers = children.rows(Table.SW_EPISODES, number);
        this.deprivations = children.rows(Table.DOLO, number);
        this.headersLast = children.rowsLast(Table.HEADER, number);
        this.episodesLast = children.rowsLast(Table.EPISODES, number);
        this.uascLast = children.rowsLast(Table.UASC, number);
        this.oc3Last = children.rowsLast(Table.OC3, number);
        this.placingsLast = children.rowsLast(Table.PLACED_ADOPTION, number);
        this.absencesLast = children.rowsLast(Table.MISSING, number);
        this.deprivationsLast = children.rowsLast(Table.DOLO, number);
        int bits = 0;
        bits |= headers.isEmpty() ? 0 : bit(Table.HEADER, false);
        bits |= episodes.isEmpty() ? 0 : bit(Table.EPISODES, false);
        bits |= reviews.isEmpty() ? 0 : bit(Table.REVIEWS, false);
        bits |= uasc.isEmpty() ? 0 : bit(Table.UASC, false);
        bits |= oc2.isEmpty() ? 0 : bit(Table.OC2, false);
        bits |= oc3.isEmpty() ? 0 : bit(Table.OC3, false);
        bits |= ad1.isEmpty() ? 0 : bit(Table.AD1, false);
        bits |= placings.isEmpty() ? 0 : bit(Table.PLACED_ADOPTION, false);
        bits |= permanences.isEmpty() ? 0 : bit(Table.PREV_PERM, false);
        bits |= absences.isEmpty() ? 0 : bit(Table.MISSING, false);
        bits |= workers.isEmpty() ? 0 : bit(Table.SW_EPISODES, false);
        bits |= deprivations.isEmpty() ? 0 : bit(Table.DOLO, false);
        bits |= headersLast.isEmpty() ? 0 : bit(Table.HEADER, true);
        bits |= episodesLast.isEmpty() ? 0 : bit(Table.EPISODES, true);
        bits |= uascLast.isEmpty() ? 0 : bit(Table.UASC, true);
        bits |= oc3Last.isEmpty() ? 0 : bit(Table.OC3, true);
        bits |= placingsLast.isEmpty() ? 0 : bit(Table.PLACED_ADOPTION, true);
        bits |= absencesLast.isEmpty() ? 0 : bit(Table.MISSING, true);
        bits |= deprivationsLast.isEmpty() ? 0 : bit(Table.DOLO, true);
        this.filled = bits;
    }

    public Year year() {
        return children.year();
    }

    /** Whether it has a row in any of the tables, whose bits are those of {@link #bit}. */
    public boolean hasAnyOf(int tables) {
        return (filled & tables) != 0;
    }

    /** A bit for each table of a year, last year's apart. */
    public static int bit(Table table, boolean last) {
        return 1 << (last ? Table.values().length + table.ordinal() : table.ordinal());
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
        return headers;
    }

    public Rows<Episode> episodes() {
        return episodes;
    }

    public Rows<Review> reviews() {
        return reviews;
    }

    public Rows<Unaccompanied> uasc() {
        return uasc;
    }

    public Rows<Health> oc2() {
        return oc2;
    }

    public Rows<Leaver> oc3() {
        return oc3;
    }

    public Rows<Adopted> ad1() {
        return ad1;
    }

    public Rows<Placing> placings() {
        return placings;
    }

    public Rows<Permanence> permanences() {
        return permanences;
    }

    public Rows<Absence> absences() {
        return absences;
    }

    public Rows<Allocation> workers() {
        return workers;
    }

    public Rows<Deprivation> deprivations() {
        return deprivations;
    }

    public Rows<Header> headersLast() {
        return headersLast;
    }

    public Rows<Episode> episodesLast() {
        return episodesLast;
    }

    public Rows<Unaccompanied> uascLast() {
        return uascLast;
    }

    public Rows<Leaver> oc3Last() {
        return oc3Last;
    }

    public Rows<Placing> placingsLast() {
        return placingsLast;
    }

    public Rows<Absence> absencesLast() {
        return absencesLast;
    }

    public Rows<Deprivation> deprivationsLast() {
        return deprivationsLast;
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
