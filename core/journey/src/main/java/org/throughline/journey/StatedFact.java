package org.throughline.journey;

/**
 * Somebody else's answer to what the record derives. It is kept because a file gave it, and used only where the record
 * cannot derive the answer itself.
 */
public sealed interface StatedFact extends Fact {

    /** @param about the thing of which it was answered @param answer as the file gave it */
    record AnswerStated(ThingId about, Question question, String answer) implements StatedFact {}

    /** What files answer for a child without giving the facts behind it. */
    enum Question {
        CASE_STATUS("The state of the case"),
        DISABLED("Whether the child has a disability"),
        UNACCOMPANIED("Whether the young person was an unaccompanied asylum-seeking child"),
        REFERRALS_IN_12_MONTHS("Referrals in the 12 months before the latest"),
        ENQUIRIES_IN_12_MONTHS("Section 47 enquiries in the 12 months before this one"),
        CONFERENCES_IN_12_MONTHS("Initial conferences in the 12 months before the enquiry"),
        EARLIER_PLANS("Earlier child protection plans"),
        EMERGENCY_PROTECTION("Whether an emergency protection order or police powers were used in six months"),
        SECOND_PERIOD_IN_12_MONTHS("Whether this is not the first time in care in 12 months"),
        ENTERED_CARE("The day the child came into care"),
        PLACEMENTS_IN_12_MONTHS("Placements in 12 months"),
        PLACEMENT_LOCATION("Whether the placement is inside the council’s area"),
        PLACEMENT_AUTHORITY("The council in whose area the placement is"),
        MISSING_IN_12_MONTHS("Times missing in 12 months"),
        AWAY_IN_12_MONTHS("Times away without authorisation in 12 months"),
        RETURN_INTERVIEW_OFFERED("Whether a return interview was offered after the last time missing"),
        RETURN_INTERVIEW_ACCEPTED("Whether the child accepted a return interview after the last time missing");

        private final String words;

        Question(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
