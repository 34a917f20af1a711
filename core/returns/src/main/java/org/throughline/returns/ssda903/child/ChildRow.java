package org.throughline.returns.ssda903.child;

import org.throughline.returns.checks.Located;
import org.throughline.returns.checks.Place;

/**
 * A row of a table as the checks see it: codes in upper case, dates and postcodes read. An empty text is a blank cell.
 */
public sealed interface ChildRow extends Located {

    /** As the department names it; with {@code _last} after it where it is last year's. */
    String table();

    /** From 0, the header line not counted. */
    int number();

    /** The council's own identifier; empty where the row names none. */
    String child();

    @Override
    default Place place() {
        return new Place(table(), number(), child(), "");
    }

    /** A row of a table that repeats the date of birth. */
    sealed interface Dated extends ChildRow {
        Day dob();
    }

    /**
     * Of the table Header.
     *
     * @param uasc whether the child is unaccompanied, as the XML form says it in the header; empty in a CSV table
     */
    record Header(
            String table,
            int number,
            String child,
            String sex,
            Day dob,
            String ethnic,
            String upn,
            String mother,
            Day mcDob,
            String uasc)
            implements Dated {}

    /** An episode of care. */
    record Episode(
            String table,
            int number,
            String child,
            Day decom,
            String rne,
            String ls,
            String cin,
            String placement,
            String placeProvider,
            Day dec,
            String rec,
            String reasonPlaceChange,
            Post homePost,
            Post plPost,
            String urn)
            implements ChildRow {

        /** Short breaks, of which only some is returned. */
        public boolean isRespite() {
            return ls.equals("V3") || ls.equals("V4");
        }

        /** Children adopted: E11 or E12. */
        public boolean isAdoption() {
            return rec.equals("E11") || rec.equals("E12");
        }

        /** Left care: a reason that is not the beginning of another episode. */
        public boolean isLeaving() {
            return !rec.isEmpty() && !rec.equals("X1");
        }

        /** In miles; not a number where it cannot be told. */
        public double distance() {
            return homePost.milesTo(plPost);
        }

        /** From these days' first to their last it goes on on one of them; what has no end goes on. */
        public boolean overlaps(Day first, Day last) {
            return decom.onOrBefore(last) && !dec.before(first);
        }
    }

    /** A review that was held. */
    record Review(String table, int number, String child, Day dob, Day review, String reviewCode) implements Dated {}

    /** An unaccompanied asylum-seeking child. */
    record Unaccompanied(String table, int number, String child, String sex, Day dob, Day duc) implements Dated {}

    /** Of the table OC2: a child looked after for all twelve months. */
    record Health(
            String table,
            int number,
            String child,
            Day dob,
            String sdqScore,
            String sdqReason,
            String convicted,
            String healthCheck,
            String immunisations,
            String teethCheck,
            String healthAssessment,
            String substanceMisuse,
            String interventionReceived,
            String interventionOffered)
            implements Dated {

        /** The eight answers that are 0 or 1. */
        public boolean anyAnswer() {
            return anyOfFour() || anyOfOthers();
        }

        public boolean anyOfFour() {
            return !(immunisations.isEmpty()
                    && teethCheck.isEmpty()
                    && healthAssessment.isEmpty()
                    && substanceMisuse.isEmpty());
        }

        public boolean allOfFour() {
            return !(immunisations.isEmpty()
                    || teethCheck.isEmpty()
                    || healthAssessment.isEmpty()
                    || substanceMisuse.isEmpty());
        }

        public boolean anyOfOthers() {
            return !(convicted.isEmpty()
                    && healthCheck.isEmpty()
                    && interventionReceived.isEmpty()
                    && interventionOffered.isEmpty());
        }

        public boolean anySdq() {
            return !(sdqScore.isEmpty() && sdqReason.isEmpty());
        }
    }

    /** Of the table OC3: a young person who has left care. */
    record Leaver(String table, int number, String child, Day dob, String inTouch, String activ, String accom)
            implements Dated {

        public boolean isAnswered() {
            return !(inTouch.isEmpty() && activ.isEmpty() && accom.isEmpty());
        }

        public boolean isComplete() {
            return !(inTouch.isEmpty() || activ.isEmpty() || accom.isEmpty());
        }
    }

    /** Of the table AD1: a child adopted in the year. */
    record Adopted(
            String table,
            int number,
            String child,
            Day dob,
            Day dateInt,
            Day dateMatch,
            String fosterCare,
            String nbAdoptr,
            String sexAdoptr,
            String lsAdoptr)
            implements Dated {

        public boolean isAnswered() {
            return dateInt.isFilled()
                    || dateMatch.isFilled()
                    || !(fosterCare.isEmpty() && nbAdoptr.isEmpty() && sexAdoptr.isEmpty() && lsAdoptr.isEmpty());
        }

        public boolean isComplete() {
            return dateInt.isFilled()
                    && dateMatch.isFilled()
                    && !(fosterCare.isEmpty() || nbAdoptr.isEmpty() || sexAdoptr.isEmpty() || lsAdoptr.isEmpty());
        }
    }

    /** Of the table PlacedAdoption: a decision that a child should be placed for adoption. */
    record Placing(
            String table,
            int number,
            String child,
            Day dob,
            Day datePlaced,
            Day datePlacedCeased,
            String reasonPlacedCeased)
            implements Dated {

        /** Whether anything says that the decision was given up. */
        public boolean isEnded() {
            return datePlacedCeased.isFilled() || !reasonPlacedCeased.isEmpty();
        }
    }

    /** Of the table PrevPerm: where a child had a permanent home before. */
    record Permanence(String table, int number, String child, Day dob, String prevPerm, String laPerm, String datePerm)
            implements Dated {

        public boolean isAnswered() {
            return !(prevPerm.isEmpty() && laPerm.isEmpty() && datePerm.isEmpty());
        }
    }

    /** Of the table Missing: a time missing or away. */
    record Absence(String table, int number, String child, Day dob, String missing, Day misStart, Day misEnd)
            implements Dated {}

    /** Of the table SWEpisodes: a social worker's time with a child. */
    record Allocation(
            String table, int number, String child, Day dob, String swId, Day swDecom, Day swDec, String swReason)
            implements Dated {}

    /** Of the table DoLo: an order to deprive a child of liberty. */
    record Deprivation(String table, int number, String child, Day dob, Day doloStart, Day doloEnd) implements Dated {}
}
