package org.throughline.returns.ssda903;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.returns.ssda903.Row.AdoptedChild;
import org.throughline.returns.ssda903.Row.CareLeaver;
import org.throughline.returns.ssda903.Row.CareYear;
import org.throughline.returns.ssda903.Row.Child;
import org.throughline.returns.ssda903.Row.Deprivation;
import org.throughline.returns.ssda903.Row.Episode;
import org.throughline.returns.ssda903.Row.MissingPeriod;
import org.throughline.returns.ssda903.Row.PlacementDecision;
import org.throughline.returns.ssda903.Row.PriorPermanence;
import org.throughline.returns.ssda903.Row.Review;
import org.throughline.returns.ssda903.Row.SocialWorker;
import org.throughline.returns.ssda903.Row.Unaccompanied;

/** The tables of the return, each known by the set of its columns. */
public enum Table {
    HEADER("Header", Child::of, "CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
    EPISODES(
            "Episodes",
            Episode::of,
            "CHILD",
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
            "HOME_POST",
            "PL_POST",
            "URN"),
    REVIEWS("Reviews", Review::of, "CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
    UASC("UASC", Unaccompanied::of, "CHILD", "SEX", "DOB", "DUC"),
    OC2(
            "OC2",
            CareYear::of,
            "CHILD",
            "DOB",
            "SDQ_SCORE",
            "SDQ_REASON",
            "CONVICTED",
            "HEALTH_CHECK",
            "IMMUNISATIONS",
            "TEETH_CHECK",
            "HEALTH_ASSESSMENT",
            "SUBSTANCE_MISUSE",
            "INTERVENTION_RECEIVED",
            "INTERVENTION_OFFERED"),
    OC3("OC3", CareLeaver::of, "CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"),
    AD1(
            "AD1",
            AdoptedChild::of,
            "CHILD",
            "DOB",
            "DATE_INT",
            "DATE_MATCH",
            "FOSTER_CARE",
            "NB_ADOPTR",
            "SEX_ADOPTR",
            "LS_ADOPTR"),
    PLACED_ADOPTION(
            "PlacedAdoption",
            PlacementDecision::of,
            "CHILD",
            "DOB",
            "DATE_PLACED",
            "DATE_PLACED_CEASED",
            "REASON_PLACED_CEASED"),
    PREV_PERM("PrevPerm", PriorPermanence::of, "CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"),
    MISSING("Missing", MissingPeriod::of, "CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"),
    SW_EPISODES("SWEpisodes", SocialWorker::of, "CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"),
    DOLO("DoLo", Deprivation::of, "CHILD", "DOB", "DOLO_START", "DOLO_END");

    private static final Set<String> DATES = Set.of(
            "DOB",
            "MC_DOB",
            "DECOM",
            "DEC",
            "REVIEW",
            "DUC",
            "DATE_INT",
            "DATE_MATCH",
            "DATE_PLACED",
            "DATE_PLACED_CEASED",
            "MIS_START",
            "MIS_END",
            "SW_DECOM",
            "SW_DEC",
            "DOLO_START",
            "DOLO_END");

    private final String title;
    private final Maker maker;
    private final List<String> columns;

    Table(String title, Maker maker, String... columns) {
        this.title = title;
        this.maker = maker;
        this.columns = List.of(columns);
    }

    /** The first collection year whose return has it, of those that are written; named by its closing 31 March. */
    int firstYear() {
        return this == DOLO ? 2027 : 0;
    }

    /** The table's name, and that of its file in our folders. */
    public String title() {
        return title;
    }

    /** In the order in which they are written. */
    public List<String> columns() {
        return columns;
    }

    /** The places of the columns that hold a whole day. */
    public int[] dates() {
        return IntStream.range(0, columns.size())
                .filter(i -> DATES.contains(columns.get(i)))
                .toArray();
    }

    /** The row that these cells make, in the order of the columns, put in upper case as the return is read. */
    public Row row(int number, int line, List<String> cells) {
        var upper = cells.stream().map(cell -> cell.toUpperCase(Locale.ROOT)).toList();
        return maker.make(number, line, upper);
    }

    /** The table with all its columns among these; of several the one with the most. Case and order do not count. */
    public static Optional<Table> of(List<String> header) {
        var names = upper(header);
        return Arrays.stream(values())
                .filter(table -> names.containsAll(table.columns))
                .max((one, other) -> Integer.compare(one.columns.size(), other.columns.size()));
    }

    /** The table that lacks the fewest columns in this header, if it is plainly meant to be one. */
    public static Optional<Table> nearest(List<String> header) {
        var names = upper(header);
        return Arrays.stream(values())
                .filter(table ->
                        names.contains("CHILD") && table.lacking(header).size() * 2 < table.columns.size())
                .min((one, other) -> Integer.compare(
                        one.lacking(header).size(), other.lacking(header).size()));
    }

    public List<String> lacking(List<String> header) {
        var names = upper(header);
        return columns.stream().filter(column -> !names.contains(column)).toList();
    }

    private static Set<String> upper(List<String> header) {
        return header.stream()
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface Maker {
        Row make(int number, int line, List<String> cells);
    }
}
