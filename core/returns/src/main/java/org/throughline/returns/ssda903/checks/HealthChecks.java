package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.OC2;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Codes.isNoYesOrNo;
import static org.throughline.returns.ssda903.checks.Codes.isNot;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;

/** Checks of the table OC2: health, strengths and difficulties, convictions. */
final class HealthChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("157", "SDQ_REASON DOB")
                    .marks(OC2)
                    .reads(EPISODES)
                    .says(
                            "The reason for having no score of strengths and difficulties is the child's age, but the child is of the age for it.",
                            "Enter the score, or the reason that fits.")
                    .rows(
                            Child.HEALTH,
                            (h, c) -> h.sdqReason().equals("SDQ1")
                                    && h.sdqScore().isEmpty()
                                    && h.dob().birthday(4).onOrBefore(c.start())
                                    && h.dob().birthday(17).after(c.end())
                                    && c.isLookedAfterAllYear()),
            rule("158", "INTERVENTION_RECEIVED INTERVENTION_OFFERED")
                    .marks(OC2)
                    .says(
                            "The child received help with substance misuse, and it is said whether it was offered.",
                            "Say whether it was offered only where none was received.")
                    .rows(Child.HEALTH, h -> h.interventionReceived().equals("1") && isFilled(h.interventionOffered())),
            rule("159", "SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED")
                    .marks(OC2)
                    .says(
                            "The child received no help with substance misuse, and it is not said whether it was offered.",
                            "Say with 0 or 1 whether it was offered.")
                    .rows(
                            Child.HEALTH,
                            h -> h.substanceMisuse().equals("1")
                                    && h.interventionReceived().equals("0")
                                    && h.interventionOffered().isEmpty()),
            rule("180", "SDQ_SCORE")
                    .marks(OC2)
                    .says(
                            "The score of strengths and difficulties is not a whole number from 0 to 40.",
                            "Correct the score.")
                    .rows(Child.HEALTH, h -> isFilled(h.sdqScore()) && !isScore(h.sdqScore())),
            rule(
                            "181",
                            "CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED")
                    .marks(OC2)
                    .says("An answer is neither 0 nor 1.", "Enter 1 for yes or 0 for no.")
                    .rows(
                            Child.HEALTH,
                            h -> isNoYesOrNo(h.convicted())
                                    || isNoYesOrNo(h.healthCheck())
                                    || isNoYesOrNo(h.immunisations())
                                    || isNoYesOrNo(h.teethCheck())
                                    || isNoYesOrNo(h.healthAssessment())
                                    || isNoYesOrNo(h.substanceMisuse())
                                    || isNoYesOrNo(h.interventionReceived())
                                    || isNoYesOrNo(h.interventionOffered())),
            rule(
                            "182",
                            "IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE CONVICTED HEALTH_CHECK INTERVENTION_RECEIVED INTERVENTION_OFFERED")
                    .marks(OC2)
                    .says(
                            "Some answers are given, but not all of immunisations, teeth, health assessment and substance misuse.",
                            "Answer all four, or leave the row out for a child who was not in care all year.")
                    .rows(Child.HEALTH, h -> h.anyAnswer() && !h.allOfFour()),
            rule("185", "SDQ_SCORE")
                    .marks(OC2)
                    .reads(EPISODES)
                    .says(
                            "A score of strengths and difficulties is given for a child who was not in care all year.",
                            "Remove the score, or correct the episodes.")
                    .rows(Child.HEALTH, (h, c) -> isFilled(h.sdqScore()) && !c.isLookedAfterAllYear()),
            rule("186", "SDQ_SCORE SDQ_REASON DOB")
                    .marks(OC2)
                    .reads(EPISODES)
                    .says(
                            "The score of strengths and difficulties is missing, and so is a reason.",
                            "Enter the score, or the reason why there is none.")
                    .rows(
                            Child.HEALTH,
                            (h, c) -> !h.anySdq()
                                    && h.dob().birthday(4).onOrBefore(c.start())
                                    && h.dob().birthday(17).after(c.end())
                                    && c.isLookedAfterAllYear()),
            rule("188", "DOB SDQ_SCORE SDQ_REASON")
                    .marks(OC2)
                    .says(
                            "The child is under 4, but there is a score of strengths and difficulties, or a reason.",
                            "Remove these, or correct the date of birth.")
                    .rows(
                            Child.HEALTH,
                            (h, c) -> h.anySdq() && h.dob().birthday(4).after(c.end())),
            rule("189", "DOB SDQ_SCORE SDQ_REASON")
                    .marks(OC2)
                    .says(
                            "The young person was over 17 when the year began, but there is a score of strengths and difficulties, or a reason.",
                            "Remove these, or correct the date of birth.")
                    .rows(
                            Child.HEALTH,
                            (h, c) -> h.anySdq() && h.dob().birthday(17).before(c.start())),
            rule(
                            "190",
                            "CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED")
                    .marks(OC2)
                    .reads(EPISODES)
                    .says(
                            "An answer is given for a child who was not in care all year.",
                            "Remove the answers, or correct the episodes.")
                    .rows(Child.HEALTH, (h, c) -> h.anyAnswer() && !c.isLookedAfterAllYear()),
            rule("191", "IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE CHILD")
                    .marks(OC2, EPISODES)
                    .says(
                            "The child was in care all year, but an answer about health is missing.",
                            "Answer immunisations, teeth, health assessment and substance misuse.")
                    .looks((c, found) -> {
                        if (!c.isLookedAfterAllYear()) {
                            return;
                        }
                        for (var health : c.oc2()) {
                            if (!health.allOfFour()) {
                                found.at(health);
                            }
                        }
                        if (c.oc2().isEmpty()) {
                            c.earliest().ifPresent(found::at);
                        }
                    }),
            rule("192", "SUBSTANCE_MISUSE INTERVENTION_RECEIVED")
                    .marks(OC2)
                    .says(
                            "The child misuses substances, and it is not said whether help was received.",
                            "Say with 0 or 1 whether it was.")
                    .rows(
                            Child.HEALTH,
                            h -> h.substanceMisuse().equals("1")
                                    && h.interventionReceived().isEmpty()),
            rule("193", "SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED")
                    .marks(OC2)
                    .says(
                            "Help with substance misuse is spoken of, but the child does not misuse substances.",
                            "Remove it, or correct the answer about misuse.")
                    .rows(
                            Child.HEALTH,
                            h -> (h.substanceMisuse().isEmpty()
                                            || h.substanceMisuse().equals("0"))
                                    && (isFilled(h.interventionReceived()) || isFilled(h.interventionOffered()))),
            rule("196", "SDQ_REASON")
                    .marks(OC2)
                    .says(
                            "The reason for having no score of strengths and difficulties is no code of the list.",
                            "Choose one of SDQ1 to SDQ5.")
                    .rows(Child.HEALTH, h -> isNot(h.sdqReason(), Codes.SDQ_REASONS)),
            rule("197B", "SDQ_SCORE SDQ_REASON DOB")
                    .marks(OC2)
                    .reads(EPISODES)
                    .says(
                            "The child turned 4 or 17 in the year, and there is neither a score of strengths and difficulties nor a reason.",
                            "Enter the score, or the reason why there is none.")
                    .rows(
                            Child.HEALTH,
                            (h, c) -> !h.anySdq()
                                    && (h.dob().birthday(4).within(c.start(), c.end())
                                            || h.dob().birthday(17).within(c.start(), c.end()))
                                    && c.isLookedAfterAllYear()),
            rule("197a", "SDQ_SCORE SDQ_REASON")
                    .marks(OC2)
                    .says(
                            "There is both a score of strengths and difficulties and a reason for having none.",
                            "Remove one of them.")
                    .rows(Child.HEALTH, h -> isFilled(h.sdqScore()) && isFilled(h.sdqReason())),
            rule("198", "SDQ_REASON")
                    .marks(OC2)
                    .reads(EPISODES)
                    .says(
                            "A reason for having no score of strengths and difficulties is given for a child who was not in care all year.",
                            "Remove the reason, or correct the episodes.")
                    .rows(Child.HEALTH, (h, c) -> isFilled(h.sdqReason()) && !c.isLookedAfterAllYear()),
            rule("542", "CONVICTED DOB")
                    .marks(OC2)
                    .says(
                            "It is said whether a child under 10 was convicted.",
                            "Remove the answer, or correct the date of birth.")
                    .rows(
                            Child.HEALTH,
                            (h, c) -> isFilled(h.convicted())
                                    && h.dob().birthday(10).after(c.end())),
            rule("543", "DOB CONVICTED")
                    .marks(OC2)
                    .reads(EPISODES)
                    .says("It is not said whether a child of 10 or over was convicted.", "Enter 0 or 1.")
                    .rows(
                            Child.HEALTH,
                            (h, c) -> h.convicted().isEmpty()
                                    && h.dob().birthday(10).onOrBefore(c.end())
                                    && c.isLookedAfterAllYear()),
            rule("544", "CONVICTED IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE")
                    .marks(OC2)
                    .says(
                            "It is said whether the child was convicted, but an answer about health is missing.",
                            "Answer immunisations, teeth, health assessment and substance misuse.")
                    .rows(Child.HEALTH, h -> isFilled(h.convicted()) && !h.allOfFour()),
            rule("545", "DOB HEALTH_CHECK")
                    .marks(OC2)
                    .reads(EPISODES)
                    .says(
                            "It is not said whether the health checks of a child under 5 were up to date.",
                            "Enter 0 or 1.")
                    .rows(
                            Child.HEALTH,
                            (h, c) -> h.healthCheck().isEmpty()
                                    && h.dob().birthday(5).after(c.end())
                                    && c.isLookedAfterAllYear()),
            rule("546", "DOB HEALTH_CHECK")
                    .marks(OC2)
                    .reads(EPISODES)
                    .says(
                            "It is said whether health checks were up to date, which is asked only for children under 5.",
                            "Remove the answer, or correct the date of birth.")
                    .rows(
                            Child.HEALTH,
                            (h, c) -> isFilled(h.healthCheck())
                                    && h.dob().birthday(5).onOrBefore(c.end())
                                    && c.isLookedAfterAllYear()),
            rule("547", "HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE")
                    .marks(OC2)
                    .says(
                            "It is said whether the health checks of a young child were up to date, but an answer about health is missing.",
                            "Answer immunisations, teeth, health assessment and substance misuse.")
                    .rows(Child.HEALTH, h -> isFilled(h.healthCheck()) && !h.allOfFour()));

    private HealthChecks() {}

    /** However the number is written. */
    private static boolean isScore(String cell) {
        try {
            double score = Double.parseDouble(cell.strip());
            return score >= 0 && score <= 40 && score == Math.rint(score);
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
