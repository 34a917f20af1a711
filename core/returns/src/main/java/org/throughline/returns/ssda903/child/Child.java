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

    private static final int TABLES = Table.values().length;

    private final Children children;

    /** By the bits of {@link #bit}. */
    private final Rows<?>[] rows = new Rows<?>[2 * TABLES];

    private final int filled;
    private @Nullable Rows<Episode> inOrder;
    private @Nullable List<Care> periods;
    private @Nullable Boolean allYear;

    Child(Children children, int number) {
        this.children = children;
        var name = children.name(number);
        int bits = 0;
        for (int i = 0; i < rows.length; i++) {
            var table = children.table(i);
            rows[i] = table == null ? Rows.none() : table.of(number, name);
            bits |= rows[i].isEmpty() ? 0 : 1 << i;
        }
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
        return 1 << place(table, last);
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
        return now(Table.HEADER);
    }

    public Rows<Episode> episodes() {
        return now(Table.EPISODES);
    }

    public Rows<Review> reviews() {
        return now(Table.REVIEWS);
    }

    public Rows<Unaccompanied> uasc() {
        return now(Table.UASC);
    }

    public Rows<Health> oc2() {
        return now(Table.OC2);
    }

    public Rows<Leaver> oc3() {
        return now(Table.OC3);
    }

    public Rows<Adopted> ad1() {
        return now(Table.AD1);
    }

    public Rows<Placing> placings() {
        return now(Table.PLACED_ADOPTION);
    }

    public Rows<Permanence> permanences() {
        return now(Table.PREV_PERM);
    }

    public Rows<Absence> absences() {
        return now(Table.MISSING);
    }

    public Rows<Allocation> workers() {
        return now(Table.SW_EPISODES);
    }

    public Rows<Deprivation> deprivations() {
        return now(Table.DOLO);
    }

    public Rows<Header> headersLast() {
        return last(Table.HEADER);
    }

    public Rows<Episode> episodesLast() {
        return last(Table.EPISODES);
    }

    public Rows<Unaccompanied> uascLast() {
        return last(Table.UASC);
    }

    public Rows<Leaver> oc3Last() {
        return last(Table.OC3);
    }

    public Rows<Placing> placingsLast() {
        return last(Table.PLACED_ADOPTION);
    }

    public Rows<Absence> absencesLast() {
        return last(Table.MISSING);
    }

    public Rows<Deprivation> deprivationsLast() {
        return last(Table.DOLO);
    }

    @SuppressWarnings("unchecked") // each table has rows of one type
    private <R> Rows<R> now(Table table) {
        return (Rows<R>) rows[place(table, false)];
    }

    @SuppressWarnings("unchecked") // each table has rows of one type
    private <R> Rows<R> last(Table table) {
        return (Rows<R>) rows[place(table, true)];
    }

    /** Among the tables of both years, last year's after this year's. */
    static int place(Table table, boolean last) {
        return last ? TABLES + table.ordinal() : table.ordinal();
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
