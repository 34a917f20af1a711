package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.checks.Need.AUTHORITIES;
import static org.throughline.returns.checks.Need.AUTHORITY;
import static org.throughline.returns.checks.Need.POSTCODES;
import static org.throughline.returns.checks.Need.UNACCOMPANIED;
import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Post;

/** Checks of where children are placed: postcodes, distances and authorities. */
final class PlaceChecks {

    private static final String INSIDE = "IN";

    static final List<Check<Child>> ALL = List.of(
            rule("164", "PL_DISTANCE")
                    .marks(EPISODES)
                    .needs(POSTCODES, UNACCOMPANIED)
                    .says("The distance from home to the placement is out of all bounds.", "Check both postcodes.")
                    .rows(Child.EPISODES, (e, c) -> isOutOfBounds(e.distance()) && !c.isUnaccompanied()),
            rule("169", "PL_LA")
                    .marks(EPISODES)
                    .needs(POSTCODES, AUTHORITIES)
                    .says(
                            "The authority in which the child is placed cannot be told.",
                            "Enter a full and current postcode of the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> !e.isRespite() && e.plPost().authority().isEmpty()),
            rule("179", "PL_LOCATION")
                    .marks(EPISODES)
                    .needs(POSTCODES)
                    .says(
                            "Whether the child is placed inside the authority cannot be told.",
                            "Enter a full and current postcode of the placement.")
                    .rows(Child.EPISODES, e -> !e.isRespite() && !e.plPost().isKnown()),
            rule("218", "URN PLACE DEC PL_LA")
                    .marks(EPISODES)
                    .changedIn(2026)
                    .needs(POSTCODES)
                    .says(
                            "The number of the home is missing.",
                            "Enter the number under which it is registered, or XXXXXXX where it is not.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.urn().isEmpty()
                                    && !e.isRespite()
                                    && !Codes.WITHOUT_URN.contains(e.placement())
                                    && !e.plPost().isOutsideEngland()
                                    && (e.dec().isBlank() || e.dec().onOrAfter(c.start()))),
            rule("392a", "PL_DISTANCE LS")
                    .marks(EPISODES)
                    .needs(POSTCODES, UNACCOMPANIED)
                    .says(
                            "The distance from home to the placement cannot be told.",
                            "Enter full and current postcodes of home and placement.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> !e.isRespite() && Double.isNaN(e.distance()) && !c.isUnaccompanied()),
            rule("392b", "HOME_POST PL_POST LS")
                    .marks(EPISODES)
                    .says("The home postcode or that of the placement is missing.", "Enter both.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> !e.isRespite()
                                    && (e.homePost().isBlank() || e.plPost().isBlank())
                                    && !c.isUnaccompanied()),
            rule("392c", "HOME_POST PL_POST")
                    .marks(EPISODES)
                    .needs(POSTCODES)
                    .says("A postcode is not in the national list.", "Check it for slips and old codes.")
                    .rows(Child.EPISODES, e -> isUnknown(e.homePost()) || isUnknown(e.plPost())),
            rule("392d", "HOME_POST PL_POST PLACE")
                    .marks(EPISODES)
                    .says(
                            "Home and placement have the same postcode, but the child is not placed with parents.",
                            "Correct a postcode, or the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> !e.placement().equals("P1")
                                    && e.homePost().isFilled()
                                    && e.homePost().bare().equals(e.plPost().bare())),
            rule("406", "PL_DISTANCE")
                    .marks(EPISODES)
                    .needs(POSTCODES, UNACCOMPANIED)
                    .says("An unaccompanied child has a distance from home.", "Remove the home postcode.")
                    .rows(Child.EPISODES, (e, c) -> !Double.isNaN(e.distance()) && c.isUnaccompanied()),
            rule("411", "PL_LOCATION")
                    .marks(EPISODES)
                    .needs(POSTCODES, AUTHORITIES, AUTHORITY)
                    .says(
                            "A placement said to be inside the authority lies in another.",
                            "Check the postcode of the placement.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> location(e, c).equals(INSIDE)
                                    && !e.plPost().authority().equals(c.year().authority())),
            rule("420", "PL_LA LS")
                    .marks(EPISODES)
                    .needs(POSTCODES, AUTHORITIES)
                    .says(
                            "A short break has an authority in which it takes place.",
                            "Remove the postcode of the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> e.isRespite() && isFilled(e.plPost().authority())),
            rule("454", "PL_DISTANCE")
                    .marks(EPISODES)
                    .newIn(2026)
                    .needs(POSTCODES)
                    .says("The placement is more than 350 miles from home.", "Check both postcodes.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.distance() > 350 && e.distance() != 999.9 && !c.isUnaccompanied()),
            rule("1015", "PL_LA PLACE PLACE_PROVIDER LS")
                    .marks(EPISODES)
                    .needs(POSTCODES, AUTHORITIES, AUTHORITY)
                    .says(
                            "A placement that the authority provides itself lies in another authority.",
                            "Check the postcode and the provider.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.placeProvider().equals("PR1")
                                    && isFilled(e.placement())
                                    && !Codes.FOR_ADOPTION.contains(e.placement())
                                    && !Codes.FOSTERING.contains(e.placement())
                                    && isFilled(e.ls())
                                    && !e.isRespite()
                                    && !e.plPost().authority().equals(c.year().authority())));

    private PlaceChecks() {}

    /** IN where the placement lies in the authority whose return it is, else OUT; empty where the postcode is not known. */
    static String location(Episode e, Child c) {
        return !e.plPost().isKnown()
                ? ""
                : e.plPost().authority().equals(c.year().authority()) ? INSIDE : "OUT";
    }

    private static boolean isOutOfBounds(double miles) {
        return miles < 0 || miles > 999.9;
    }

    private static boolean isUnknown(Post post) {
        return post.isFilled() && !post.isKnown();
    }
}
