package org.throughline.returns.ssda903;

import java.util.List;

/**
 * A row of a table, every cell in upper case and otherwise as it stood. An empty text is a blank cell.
 */
public sealed interface Row {

    Table table();

    /** From 0, the header not counted. */
    int number();

    /** Of the file, from 1; 0 where the row was not read from one. */
    int line();

    String child();

    /** The cells in the order of the table's columns. */
    List<String> cells();

    /** Of the table Header. */
    record Child(
            int number,
            int line,
            String child,
            String sex,
            String dob,
            String ethnic,
            String upn,
            String mother,
            String motherChildDob)
            implements Row {
        static Child of(int number, int line, List<String> c) {
            return new Child(number, line, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6));
        }

        @Override
        public Table table() {
            return Table.HEADER;
        }

        @Override
        public List<String> cells() {
            return List.of(child, sex, dob, ethnic, upn, mother, motherChildDob);
        }
    }

    record Episode(
            int number,
            int line,
            String child,
            String decom,
            String rne,
            String ls,
            String cin,
            String place,
            String placeProvider,
            String dec,
            String rec,
            String reasonPlaceChange,
            String homePost,
            String placePost,
            String urn)
            implements Row {
        static Episode of(int number, int line, List<String> c) {
            return new Episode(
                    number, line, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7),
                    c.get(8), c.get(9), c.get(10), c.get(11), c.get(12));
        }

        @Override
        public Table table() {
            return Table.EPISODES;
        }

        @Override
        public List<String> cells() {
            return List.of(
                    child,
                    decom,
                    rne,
                    ls,
                    cin,
                    place,
                    placeProvider,
                    dec,
                    rec,
                    reasonPlaceChange,
                    homePost,
                    placePost,
                    urn);
        }
    }

    record Review(int number, int line, String child, String dob, String review, String reviewCode) implements Row {
        static Review of(int number, int line, List<String> c) {
            return new Review(number, line, c.get(0), c.get(1), c.get(2), c.get(3));
        }

        @Override
        public Table table() {
            return Table.REVIEWS;
        }

        @Override
        public List<String> cells() {
            return List.of(child, dob, review, reviewCode);
        }
    }

    /** Of the table UASC. */
    record Unaccompanied(int number, int line, String child, String sex, String dob, String duc) implements Row {
        static Unaccompanied of(int number, int line, List<String> c) {
            return new Unaccompanied(number, line, c.get(0), c.get(1), c.get(2), c.get(3));
        }

        @Override
        public Table table() {
            return Table.UASC;
        }

        @Override
        public List<String> cells() {
            return List.of(child, sex, dob, duc);
        }
    }

    /** Of the table OC2. */
    record CareYear(
            int number,
            int line,
            String child,
            String dob,
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
            implements Row {
        static CareYear of(int number, int line, List<String> c) {
            return new CareYear(
                    number, line, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7),
                    c.get(8), c.get(9), c.get(10), c.get(11));
        }

        @Override
        public Table table() {
            return Table.OC2;
        }

        @Override
        public List<String> cells() {
            return List.of(
                    child,
                    dob,
                    sdqScore,
                    sdqReason,
                    convicted,
                    healthCheck,
                    immunisations,
                    teethCheck,
                    healthAssessment,
                    substanceMisuse,
                    interventionReceived,
                    interventionOffered);
        }
    }

    /** Of the table OC3. */
    record CareLeaver(
            int number, int line, String child, String dob, String inTouch, String activity, String accommodation)
            implements Row {
        static CareLeaver of(int number, int line, List<String> c) {
            return new CareLeaver(number, line, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4));
        }

        @Override
        public Table table() {
            return Table.OC3;
        }

        @Override
        public List<String> cells() {
            return List.of(child, dob, inTouch, activity, accommodation);
        }
    }

    /** Of the table AD1. */
    record AdoptedChild(
            int number,
            int line,
            String child,
            String dob,
            String dateInt,
            String dateMatch,
            String fosterCare,
            String adopters,
            String sexOfAdopters,
            String legalStatusOfAdopters)
            implements Row {
        static AdoptedChild of(int number, int line, List<String> c) {
            return new AdoptedChild(
                    number, line, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7));
        }

        @Override
        public Table table() {
            return Table.AD1;
        }

        @Override
        public List<String> cells() {
            return List.of(child, dob, dateInt, dateMatch, fosterCare, adopters, sexOfAdopters, legalStatusOfAdopters);
        }
    }

    /** Of the table PlacedAdoption. */
    record PlacementDecision(
            int number, int line, String child, String dob, String placed, String ceased, String reasonCeased)
            implements Row {
        static PlacementDecision of(int number, int line, List<String> c) {
            return new PlacementDecision(number, line, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4));
        }

        @Override
        public Table table() {
            return Table.PLACED_ADOPTION;
        }

        @Override
        public List<String> cells() {
            return List.of(child, dob, placed, ceased, reasonCeased);
        }
    }

    /** Of the table PrevPerm. */
    record PriorPermanence(int number, int line, String child, String dob, String order, String authority, String date)
            implements Row {
        static PriorPermanence of(int number, int line, List<String> c) {
            return new PriorPermanence(number, line, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4));
        }

        @Override
        public Table table() {
            return Table.PREV_PERM;
        }

        @Override
        public List<String> cells() {
            return List.of(child, dob, order, authority, date);
        }
    }

    /** Of the table Missing. */
    record MissingPeriod(int number, int line, String child, String dob, String missing, String start, String end)
            implements Row {
        static MissingPeriod of(int number, int line, List<String> c) {
            return new MissingPeriod(number, line, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4));
        }

        @Override
        public Table table() {
            return Table.MISSING;
        }

        @Override
        public List<String> cells() {
            return List.of(child, dob, missing, start, end);
        }
    }

    /** Of the table SWEpisodes. */
    record SocialWorker(
            int number, int line, String child, String dob, String worker, String start, String end, String reason)
            implements Row {
        static SocialWorker of(int number, int line, List<String> c) {
            return new SocialWorker(number, line, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5));
        }

        @Override
        public Table table() {
            return Table.SW_EPISODES;
        }

        @Override
        public List<String> cells() {
            return List.of(child, dob, worker, start, end, reason);
        }
    }

    /** Of the table DoLo. */
    record Deprivation(int number, int line, String child, String dob, String start, String end) implements Row {
        static Deprivation of(int number, int line, List<String> c) {
            return new Deprivation(number, line, c.get(0), c.get(1), c.get(2), c.get(3));
        }

        @Override
        public Table table() {
            return Table.DOLO;
        }

        @Override
        public List<String> cells() {
            return List.of(child, dob, start, end);
        }
    }
}
