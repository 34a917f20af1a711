package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.HEALTH;

import org.throughline.journey.HealthFact;
import org.throughline.journey.HealthFact.CareYearStated;

/** What the return says of a looked-after child's health, told. */
final class HealthInWords {

    private HealthInWords() {}

    static Told tell(HealthFact fact) {
        return switch (fact) {
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

    private static String answer(String given, String yes, String no) {
        return switch (Flag.of(given)) {
            case YES -> yes;
            case NO -> no;
            case UNCLEAR -> "";
        };
    }
}
