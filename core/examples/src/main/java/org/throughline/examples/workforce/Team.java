package org.throughline.examples.workforce;

/**
 * A team, or a service that teams belong to.
 *
 * @param key the case system's own key of it
 * @param parent key of the team above, empty at the top
 */
public record Team(String key, String name, String parent, String parentName, Kind kind, boolean overloaded) {

    /** What a team does, how many children each of its workers has as a rule, and what they are called. */
    public enum Kind {
        SERVICE("", 1, 0),
        ASSESSMENT("Social worker", 15, 0.0715),
        PROTECTION("Social worker", 15, 0.155),
        DISABILITY("Social worker", 17, 0.020),
        CARE("Social worker", 15, 0.071),
        LEAVING_CARE("Personal adviser", 22, 0.036),
        REVIEWING("Independent reviewing officer", 62, 0.069);

        private final String role;
        private final int caseload;
        private final double share;

        Kind(String role, int caseload, double share) {
            this.role = role;
            this.caseload = caseload;
            this.share = share;
        }

        /** The part that its workers have in a child's case. */
        public String role() {
            return role;
        }

        int caseload() {
            return caseload;
        }

        /** Of all the children in two years' files, how many are with such teams on one day: counted in the lives made. */
        double share() {
            return share;
        }
    }
}
