package org.throughline.journey;

import java.util.Arrays;
import java.util.List;

/**
 * Why work was late. The list is ours, of what councils write down; no return and no law asks for it. A constant that was
 * ever stored is never renamed.
 */
public enum LateReason {
    NOT_AVAILABLE(Whose.FAMILY, "The child or family was not available"),
    DECLINED(Whose.FAMILY, "The child or family did not want it then"),
    AWAY_OR_MOVED(Whose.FAMILY, "The child or family was away or had moved"),
    MISSING(Whose.FAMILY, "The child was missing"),
    UNWELL(Whose.FAMILY, "Illness, a birth or a death in the family"),
    CHILD_ASKED(Whose.FAMILY, "The child asked for another day"),
    OTHER_AGENCY(Whose.OTHERS, "Another agency’s information or report was late"),
    POLICE_OR_COURT(Whose.OTHERS, "Police or court proceedings set the pace"),
    INTERPRETER(Whose.OTHERS, "No interpreter, advocate or other support was free"),
    OTHER_COUNCIL(Whose.OTHERS, "Another council had not yet handed over"),
    NOT_ALLOCATED(Whose.SERVICE, "No worker was allocated in time"),
    CHANGE_OF_WORKER(Whose.SERVICE, "The worker changed"),
    WORKER_ABSENT(Whose.SERVICE, "The worker was ill or on leave"),
    WORKLOAD(Whose.SERVICE, "Too much other work"),
    NO_CHAIR(Whose.SERVICE, "No chair, reviewing officer or room was free"),
    AUTHORISATION(Whose.SERVICE, "Finished in time, authorised late"),
    TOGETHER(Whose.SERVICE, "Held together with a brother’s or sister’s, or another meeting"),
    MORE_NEEDED(Whose.SERVICE, "The child’s needs changed or asked for more work"),
    RECORDED_LATE(Whose.RECORD, "Done in time, recorded late or not yet"),
    RECORD_WRONG(Whose.RECORD, "The record is wrong: it was not due then"),
    OTHER(Whose.OTHER, "Another reason");

    /** What a reason has to do with, so that causes within reach are told from those that are not. */
    public enum Whose {
        FAMILY("The child and family"),
        OTHERS("Other agencies"),
        SERVICE("Our own service"),
        RECORD("The record"),
        OTHER("Something else");

        private final String words;

        Whose(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final Whose whose;
    private final String words;

    LateReason(Whose whose, String words) {
        this.whose = whose;
        this.words = words;
    }

    public Whose whose() {
        return whose;
    }

    public String words() {
        return words;
    }

    /** Those that have to do with that, in the order of the list. */
    public static List<LateReason> of(Whose whose) {
        return Arrays.stream(values()).filter(reason -> reason.whose == whose).toList();
    }
}
