package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.HEALTH;

import java.util.Locale;
import org.throughline.journey.HealthFact;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.journey.HealthFact.Convicted;
import org.throughline.journey.HealthFact.HealthCheckRecorded;
import org.throughline.journey.HealthFact.ImmunisationsStated;
import org.throughline.journey.HealthFact.SdqNotDone;
import org.throughline.journey.HealthFact.SdqScored;
import org.throughline.journey.HealthFact.SubstanceHelpStated;
import org.throughline.journey.HealthFact.SubstanceMisuseFound;

/** What the return says of a looked-after child's health, told. */
final class HealthInWords {

    private HealthInWords() {}

    static Told tell(HealthFact fact) {
        return switch (fact) {
            case HealthCheckRecorded check -> Told.of(HEALTH, check(check));
            case ImmunisationsStated(var upToDate) ->
                Told.of(
                        HEALTH,
                        switch (Flag.of(upToDate)) {
                            case YES -> "Immunisations were up to date.";
                            case NO -> "Immunisations were not up to date.";
                            case UNCLEAR -> "The file does not say clearly whether immunisations were up to date.";
                        });
            case SdqScored(var score) ->
                Told.of(
                        HEALTH,
                        "A strengths and difficulties questionnaire was completed.",
                        score.isBlank() ? "" : "Score: " + score + " of 40.");
            case SdqNotDone(var reason) ->
                Told.of(
                        HEALTH,
                        "There is no strengths and difficulties score: " + CareCodes.SDQ_REASON.orNotGiven(reason)
                                + ".");
            case SubstanceMisuseFound(var _) -> Told.of(HEALTH, "A substance misuse problem was found.");
            case SubstanceHelpStated(var _, var received) ->
                Told.of(
                        HEALTH,
                        switch (Flag.of(received)) {
                            case YES -> "Help with substance misuse was received.";
                            case NO -> "Help with substance misuse was not received.";
                            case UNCLEAR ->
                                "The file does not say clearly whether help with substance misuse was received.";
                        });
            case Convicted(var _) -> Told.of(HEALTH, "The child was convicted or cautioned.");
            case CareYearStated year ->
                Told.of(
                        HEALTH,
                        "What the return says of the child’s health in the year.",
                        answer(year.healthAssessment(), "The health assessment was done.", "No health assessment."),
                        answer(year.teethCheck(), "Teeth were checked.", "Teeth were not checked."),
                        answer(
                                year.immunisations(),
                                "Immunisations were up to date.",
                                "Immunisations were not up to date."),
                        answer(
                                year.healthCheck(),
                                "Health surveillance was up to date.",
                                "Health surveillance was not up to date."),
                        year.sdqScore().isBlank()
                                ? ""
                                : "Strengths and difficulties score: " + year.sdqScore() + " of 40.",
                        CareCodes.SDQ_REASON
                                .meaning(year.sdqReason())
                                .map(why -> "No strengths and difficulties score: " + why + ".")
                                .orElse(""),
                        answer(year.substanceMisuse(), "A substance misuse problem was found.", ""),
                        answer(
                                year.interventionReceived(),
                                "Help with it was received.",
                                "Help with it was not received."),
                        answer(
                                year.interventionOffered(),
                                "Help with it was offered.",
                                "Help with it was not offered."),
                        answer(year.convicted(), "The child was convicted or cautioned.", ""));
        };
    }

    private static String check(HealthCheckRecorded check) {
        var what = switch (check.kind()) {
            case ASSESSMENT -> "A health assessment";
            case INITIAL_ASSESSMENT -> "An initial health assessment";
            case REVIEW_ASSESSMENT -> "A review health assessment";
            case DENTAL -> "A dental check";
            case OPTICAL -> "An eye test";
            case OTHER -> "A health check";
        };
        return what
                + switch (check.status().toLowerCase(Locale.ROOT)) {
                    case "planned" -> " was planned for this day.";
                    case "refused" -> " was refused.";
                    case "cancelled" -> " was cancelled.";
                    default -> " was done.";
                };
    }

    private static String answer(String given, String yes, String no) {
        return switch (Flag.of(given)) {
            case YES -> yes;
            case NO -> no;
            case UNCLEAR -> "";
        };
    }
}
