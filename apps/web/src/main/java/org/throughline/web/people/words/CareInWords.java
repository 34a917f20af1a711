package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.CARE;

import org.throughline.journey.CareFact;
import org.throughline.journey.CareFact.CareReviewCancelled;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareFact.EpisodePlaced;
import org.throughline.journey.CareFact.IroContactMade;
import org.throughline.journey.CareFact.LegalStatusEnded;
import org.throughline.journey.CareFact.LegalStatusGained;
import org.throughline.journey.CareFact.PlacementEnded;
import org.throughline.journey.CareFact.PlacementStarted;
import org.throughline.journey.Line;
import org.throughline.web.pages.CodeList;

/** Being looked after, told. The postcodes of homes and placements stay out: a chronology gives away no refuge. */
final class CareInWords {

    private CareInWords() {}

    static Told tell(CareFact fact, Line line, Things things) {
        return switch (fact) {
            case EpisodeOfCareStarted episode -> began(episode);
            case EpisodeOfCareEnded(var episode, var rec, var reasonPlaceChange) ->
                Told.of(
                        CARE,
                        ended(rec, things.begun("episode of care", line, episode)),
                        CareCodes.PLACE_CHANGE
                                .meaning(reasonPlaceChange)
                                .map(why -> "Why the placement changed: " + why + ".")
                                .orElse(""));
            case PlacementStarted placement ->
                Told.of(
                        CARE,
                        "A placement began.",
                        labelled("Placement", CareCodes.PLACEMENT, placement.type()),
                        labelled("Provided by", CareCodes.PROVIDER, placement.provider()),
                        placement.distance().isBlank() ? "" : "Miles from home: " + placement.distance() + ".");
            case PlacementEnded(var placement, var reason) ->
                Told.of(
                        CARE,
                        PlansInWords.sentence(things.begun("placement", line, placement) + " ended."),
                        CareCodes.PLACE_CHANGE
                                .meaning(reason)
                                .map(why -> "Why the placement changed: " + why + ".")
                                .orElse(""));
            case EpisodePlaced(var episode, var placement) ->
                Told.of(
                        CARE,
                        PlansInWords.sentence(things.begun("episode of care", line, episode) + " was spent in "
                                + things.begun("placement", line, placement) + "."));
            case LegalStatusGained(var status) ->
                Told.of(CARE, "A legal status began: " + CareCodes.LEGAL_STATUS.orNotGiven(status) + ".");
            case LegalStatusEnded(var status) ->
                Told.of(CARE, PlansInWords.sentence(things.begun("legal status", line, status) + " ended."));
            case IroContactMade() -> Told.of(CARE, "The independent reviewing officer saw or spoke to the child.");
            case CareReviewCancelled() -> Told.of(CARE, "A review of the child’s care was cancelled.");
            case CareReviewHeld(var participation) ->
                Told.of(
                        CARE,
                        "The child’s care was reviewed.",
                        CareCodes.PARTICIPATION
                                .meaning(participation)
                                .map(how -> PlansInWords.sentence(how) + ".")
                                .orElse(""));
        };
    }

    private static Told began(EpisodeOfCareStarted episode) {
        var shortBreak =
                episode.legalStatus().equals("V3") || episode.legalStatus().equals("V4");
        return Told.of(
                CARE,
                switch (episode.rne()) {
                    case "S" -> shortBreak ? "A short break began." : "The child started to be looked after.";
                    case "" -> "An episode of care began.";
                    default -> "A new episode of care began: " + CareCodes.NEW_EPISODE.orNotGiven(episode.rne()) + ".";
                },
                labelled("Legal status", CareCodes.LEGAL_STATUS, episode.legalStatus()),
                labelled("Placement", CareCodes.PLACEMENT, episode.placement()),
                labelled("Provided by", CareCodes.PROVIDER, episode.provider()),
                labelled("Main need", CinCodes.NEED, episode.need()),
                episode.urn().isBlank() || episode.urn().equals("XXXXXXX")
                        ? ""
                        : "Ofsted’s number of the home: " + episode.urn() + ".");
    }

    private static String ended(String rec, String which) {
        return switch (rec) {
            case "" -> PlansInWords.sentence(which + " ended.");
            case "X1" -> PlansInWords.sentence(which + " gave way to a new one.");
            default -> "The child stopped being looked after: " + CareCodes.EPISODE_END.orNotGiven(rec) + ".";
        };
    }

    private static String labelled(String label, CodeList codes, String code) {
        return codes.meaning(code).map(meaning -> label + ": " + meaning + ".").orElse("");
    }
}
