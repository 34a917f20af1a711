package org.throughline.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.Collection;
import org.throughline.journey.CourtFact.DeprivationOfLibertyStarted;
import org.throughline.journey.Fact;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.PermanenceFact.AdoptersDescribed;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
import org.throughline.journey.PermanenceFact.PriorPermanenceStated;
import org.throughline.journey.RouteFact.UnaccompaniedStated;
import org.throughline.journey.When;
import org.throughline.returns.reading.Restated;
import org.throughline.returns.reading.Restated.Days;
import org.throughline.returns.ssda903.Row.Child;
import org.throughline.returns.ssda903.Row.Unaccompanied;

/**
 * Makes the SSDA903 of a year out of journeys, child by child, to be written with {@link Ssda903Writer} or
 * {@link Ssda903XmlWriter}.
 */
public final class Ssda903Return {

    /** Until this collection year the sex was a digit. */
    private static final int LAST_WITH_DIGITS = 2024;

    private Ssda903Return() {}

    /** The tables that the return of that year has. */
    public static List<Table> tables(int year) {
        return List.of(Table.values()).stream()
                .filter(table -> year >= table.firstYear())
                .toList();
    }

    /**
     * The child's rows in the return of that year: episodes of care that touch the year, one that goes on with its first
     * day; what was held or happened in it; what the year is asked for.
     *
     * @param journey of one child, as known on the day that is wanted
     * @param year the collection year, named by the 31 March that closes it
     * @param asAt the day from which the year is looked at; what happened later is not there yet
     * @return none where the child is not in that year's return, as far as the record says
     */
    public static List<Row> of(Journey journey, int year, LocalDate asAt) {
        var days = Days.of(year, asAt);
        return Restated.of(
                        journey,
                        Collection.SSDA903,
                        year,
                        days,
                        Ssda903Return::tableOf,
                        (fact, happened, over) -> belongs(fact, happened, over, days))
                .map(restated -> rows(restated, year))
                .orElse(List.of());
    }

    /** A child whom the year's own header does not have is in its return only with some other row. */
    private static List<Row> rows(Restated restated, int year) {
        var rows = Ssda903Rows.of(restated.line().key(), restated.statements()).stream()
                .filter(row -> year >= row.table().firstYear())
                .toList();
        if (restated.ownTables().contains(Table.HEADER.title())) {
            return rows;
        }
        return rows.stream().allMatch(row -> row.table() == Table.HEADER)
                ? List.of()
                : rows.stream().map(row -> inCodesOf(year, row)).toList();
    }

    /** What is asked for a year or at its events is not carried on to the next; what goes on is. */
    private static boolean belongs(Fact fact, When happened, When over, Days days) {
        return switch (fact) {
            case EpisodeOfCareStarted _, WentMissing _, InvolvementStarted _, DeprivationOfLibertyStarted _ ->
                days.touch(happened, over);
            case AdoptionDecided _, UnaccompaniedStated _ -> days.touch(happened, over);
            case CareReviewHeld _ -> days.hold(happened);
            case CareYearStated _, LeaverYearStated _ -> happened.equals(new When.During(days.first(), days.last()));
            case PriorPermanenceStated _, AdoptersDescribed _ -> false;
            default -> true;
        };
    }

    private static String tableOf(String key) {
        return key.startsWith("identity/") ? Table.HEADER.title() : key.startsWith("ad1/") ? Table.AD1.title() : "";
    }

    private static Row inCodesOf(int year, Row row) {
        return switch (row) {
            case Child(var number, var line, var child, var sex, var dob, var ethnic, var upn, var mother, var born) ->
                new Child(number, line, child, sex(year, sex), dob, ethnic, upn, mother, born);
            case Unaccompanied(var number, var line, var child, var sex, var dob, var duc) ->
                new Unaccompanied(number, line, child, sex(year, sex), dob, duc);
            default -> row;
        };
    }

    private static String sex(int year, String code) {
        return switch (code) {
            case "1", "M" -> year <= LAST_WITH_DIGITS ? "1" : "M";
            case "2", "F" -> year <= LAST_WITH_DIGITS ? "2" : "F";
            default -> code;
        };
    }
}
