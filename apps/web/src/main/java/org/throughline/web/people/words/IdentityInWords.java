package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.IDENTITY;

import java.util.stream.Collectors;
import org.throughline.journey.IdentityFact;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.IdentityFact.DisabilityRecorded;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.journey.IdentityFact.NationalityRecorded;
import org.throughline.journey.IdentityFact.ParenthoodStated;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.RouteFact;
import org.throughline.journey.RouteFact.ImmigrationStatusEnded;
import org.throughline.journey.RouteFact.ImmigrationStatusGained;
import org.throughline.journey.RouteFact.UnaccompaniedCeased;
import org.throughline.journey.RouteFact.UnaccompaniedStated;

/** Who the child is, told. */
final class IdentityInWords {

    private IdentityInWords() {}

    static Told tell(IdentityFact fact) {
        return switch (fact) {
            case Identified(var kind, var value) -> Told.of(IDENTITY, words(kind) + " is " + value + ".");
            case UpnAbsent(var reason) ->
                Told.of(IDENTITY, "There is no unique pupil number: " + CinCodes.UPN_ABSENT.orNotGiven(reason) + ".");
            case Named(var forenames, var surname) ->
                Told.of(IDENTITY, "The child’s name is " + (forenames + " " + surname).strip() + ".");
            case Born() -> Told.of(IDENTITY, "The child was born.");
            case BirthExpected() -> Told.of(IDENTITY, "The child was expected to be born.");
            case Died() -> Told.of(IDENTITY, "The child died.");
            case SexRecorded(var sex) -> Told.of(IDENTITY, "Sex is recorded as " + CinCodes.SEX.orNotGiven(sex) + ".");
            case EthnicityRecorded(var ethnicity) ->
                Told.of(IDENTITY, "Ethnicity is recorded as " + CinCodes.ETHNICITY.orNotGiven(ethnicity) + ".");
            case DisabilityRecorded(var disabilities) ->
                Told.of(
                        IDENTITY,
                        "Disability is recorded as "
                                + disabilities.stream()
                                        .map(CinCodes.DISABILITY::orNotGiven)
                                        .collect(Collectors.joining(", "))
                                + ".");
            case NationalityRecorded(var nationality) ->
                Told.of(IDENTITY, "Nationality is recorded as " + nationality + ".");
            case ParenthoodStated(var mother, var childBorn) ->
                Told.of(
                        IDENTITY,
                        switch (Flag.of(mother)) {
                            case YES -> "The return says that she is a mother.";
                            case NO -> "The return says that she is not a mother.";
                            case UNCLEAR -> "The return does not say whether she is a mother.";
                        },
                        childBorn.isBlank() ? "" : "Her first child was born on " + childBorn + ".");
        };
    }

    static Told tell(RouteFact fact) {
        return switch (fact) {
            case UnaccompaniedStated() -> Told.of(IDENTITY, "The child is an unaccompanied asylum-seeking child.");
            case ImmigrationStatusGained(var status) ->
                Told.of(
                        IDENTITY,
                        status.isBlank()
                                ? "An immigration status was recorded."
                                : "Immigration status is recorded as " + status + ".");
            case ImmigrationStatusEnded(var _) -> Told.of(IDENTITY, "The immigration status ended.");
            case UnaccompaniedCeased() ->
                Told.of(IDENTITY, "The child ceased to be an unaccompanied asylum-seeking child.");
        };
    }

    private static String words(IdentifierKind kind) {
        return switch (kind) {
            case LA_CHILD -> "The council’s id of the child";
            case UPN -> "The unique pupil number";
            case FORMER_UPN -> "A former unique pupil number";
            case NHS -> "The NHS number";
            case LEGACY -> "The id in an earlier system";
        };
    }
}
