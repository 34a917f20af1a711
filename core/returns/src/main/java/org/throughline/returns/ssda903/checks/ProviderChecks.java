package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.checks.Need.AUTHORITIES;
import static org.throughline.returns.checks.Need.AUTHORITY;
import static org.throughline.returns.checks.Need.POSTCODES;
import static org.throughline.returns.checks.Need.PROVIDERS;
import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Provider;

/** Checks of homes and providers against the inspectorate's list. */
final class ProviderChecks {

    static final String NOT_REGISTERED = "XXXXXXX";
    private static final Set<String> INSPECTED = Codes.codes("K1 K2 K3 R3 S1");

    static final List<Check<Child>> ALL = List.of(
            rule("219", "URN PLACE")
                    .marks(EPISODES)
                    .needs(PROVIDERS)
                    .says(
                            "The home is not on the list, or is not registered for this kind of placement.",
                            "Check the number and the placement.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> isWrong(e, c, listed -> !listed.places().contains(e.placement()))),
            rule("221", "PL_POST URN")
                    .marks(EPISODES)
                    .changedIn(2025)
                    .needs(PROVIDERS)
                    .says(
                            "The postcode of the placement is not that of the home.",
                            "Check the number and the postcode.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> !e.isRespite()
                                    && INSPECTED.contains(e.placement())
                                    && e.plPost().isFilled()
                                    && isWrong(
                                            e,
                                            c,
                                            listed -> !listed.post()
                                                    .bare()
                                                    .equals(e.plPost().bare()))),
            rule("224", "PLACE_PROVIDER URN")
                    .marks(EPISODES)
                    .needs(PROVIDERS)
                    .says(
                            "The home is not on the list, or is run by another kind of provider.",
                            "Check the number and the provider.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> isWrong(e, c, listed -> !listed.kinds().contains(e.placeProvider()))),
            rule("227", "URN DECOM")
                    .marks(EPISODES)
                    .needs(PROVIDERS)
                    .says(
                            "The child was placed in a home that had closed already.",
                            "Check the number and the first day.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> any(e, c, listed -> listed.closed().onOrBefore(e.decom()))),
            rule("228", "URN DEC")
                    .marks(EPISODES)
                    .needs(PROVIDERS)
                    .says("The child stayed in a home after it had closed.", "Check the number and the last day.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> any(
                                    e,
                                    c,
                                    listed -> listed.closed().before(e.dec().or(c.end())))),
            rule("229", "URN PLACE_PROVIDER")
                    .marks(EPISODES)
                    .needs(POSTCODES, PROVIDERS, AUTHORITIES, AUTHORITY)
                    .says(
                            "The provider and the authority in which the home lies do not fit.",
                            "Own provision lies in the own authority, that of another authority elsewhere: check the number and the provider.")
                    .rows(Child.EPISODES, (e, c) -> isElsewhere(e, c)),
            rule("1008", "URN")
                    .marks(EPISODES)
                    .needs(PROVIDERS)
                    .says("The home is not on the list.", "Check the number; use XXXXXXX where it is not registered.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> isNamed(e) && c.providers(e.urn()).isEmpty()));

    private ProviderChecks() {}

    private static boolean isNamed(Episode e) {
        return isFilled(e.urn()) && !e.urn().equals(NOT_REGISTERED);
    }

    /** A home that is not on the list, or one that is and of which this is true. */
    private static boolean isWrong(Episode e, Child c, Predicate<Provider> which) {
        return isNamed(e) && (c.providers(e.urn()).isEmpty() || any(e, c, which));
    }

    private static boolean any(Episode e, Child c, Predicate<Provider> which) {
        if (isNamed(e)) {
            for (var listed : c.providers(e.urn())) {
                if (which.test(listed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isElsewhere(Episode e, Child c) {
        var ours = c.year().authority();
        return switch (e.placeProvider()) {
            case "PR1" -> isWrong(e, c, listed -> !listed.post().authority().equals(ours));
            case "PR2" -> any(e, c, listed -> listed.post().authority().equals(ours));
            default -> false;
        };
    }
}
