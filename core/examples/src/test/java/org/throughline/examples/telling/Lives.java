package org.throughline.examples.telling;

import java.time.LocalDate;
import java.util.List;
import org.throughline.examples.cases.Case;
import org.throughline.examples.lives.Child;
import org.throughline.examples.lives.EpisodeOfNeed;
import org.throughline.examples.lives.EpisodeOfNeed.Assessment;
import org.throughline.examples.lives.EpisodeOfNeed.Enquiry;
import org.throughline.examples.lives.EpisodeOfNeed.ProtectionPlan;
import org.throughline.examples.lives.EpisodeOfNeed.SupportPlan;
import org.throughline.examples.lives.FrontDoor;
import org.throughline.examples.lives.Life;
import org.throughline.examples.lives.Missing;
import org.throughline.examples.lives.PeriodOfCare;
import org.throughline.examples.lives.PeriodOfCare.Episode;

/** Two lives, written out: one of a child on a protection plan, one of a child looked after. */
final class Lives {

    private Lives() {}

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    /**
     * <pre>
     * 2025-11-03  referred            2025-12-10  assessed
     * 2025-11-10  enquiry begun       2025-11-28  conference, protection plan
     * 2026-02-20  review              2026-08-10  review, category changes
     * 2026-12-01  review, plan ends, child in need plan
     * 2027-02-15  child in need plan ends, closed
     * </pre>
     */
    static Life protectedChild(String born) {
        var need = new EpisodeOfNeed(
                on("2025-11-03"),
                "6",
                "N1",
                false,
                on("2027-02-15"),
                "RC7",
                null,
                List.of(new Assessment(on("2025-11-03"), on("2025-11-20"), on("2025-12-10"), List.of("3B", "4B"))),
                List.of(new SupportPlan(on("2026-12-01"), on("2027-02-15"))),
                List.of(new Enquiry(on("2025-11-10"), on("2025-12-01"), on("2025-11-28"))),
                List.of(new ProtectionPlan(
                        on("2025-11-28"),
                        on("2026-12-01"),
                        "EMO",
                        on("2026-08-10"),
                        "NEG",
                        1,
                        List.of(on("2026-02-20"), on("2026-08-10"), on("2026-12-01")))));
        return new Life(child(born), List.of(need), List.of(), List.of(), List.of(), null);
    }

    /**
     * <pre>
     * 2025-01-10  referred and looked after, with a foster carer
     * 2025-09-01  interim care order, same carer
     * 2026-07-01  moves to another carer
     * 2026-10-15  goes home
     * </pre>
     */
    static Case lookedAfterChild(String born) {
        var need = new EpisodeOfNeed(
                on("2025-01-10"),
                "6",
                "N1",
                false,
                on("2026-12-15"),
                "RC7",
                null,
                List.of(new Assessment(on("2025-01-10"), null, on("2025-02-20"), List.of("16A"))),
                List.of(),
                List.of(),
                List.of());
        var care = new PeriodOfCare(
                List.of(
                        episode("2025-01-10", "S", "V2", "2025-09-01", "X1", "", "ZZ1 5AB"),
                        episode("2025-09-01", "L", "C1", "2026-07-01", "X1", "CARPL", "ZZ1 5AB"),
                        episode("2026-07-01", "P", "C1", "2026-10-15", "E4A", "", "ZZ1 6CD")),
                List.of(
                        new PeriodOfCare.Review(on("2025-02-05"), "PN1"),
                        new PeriodOfCare.Review(on("2025-05-02"), "PN1"),
                        new PeriodOfCare.Review(on("2026-04-20"), "PN6")),
                new PeriodOfCare.Permanence("Z1", "", ""),
                null,
                List.of(),
                List.of(new PeriodOfCare.HealthYear(2026, "14", "", "0", "", "1", "1", "1", "0", "", "")));
        var missing = List.of(
                new Missing("M", on("2026-03-30"), on("2026-04-02"), "Y", "Y"),
                new Missing("A", on("2026-09-01"), on("2026-09-01"), "N", "NA"));
        return new Case(
                new Life(child(born), List.of(need), List.of(care), List.of(), missing, null),
                new FrontDoor(List.of(), List.of()),
                List.of(),
                List.of());
    }

    private static Episode episode(
            String from, String rne, String status, String to, String rec, String change, String postcode) {
        return new Episode(
                on(from), rne, status, "N1", "U6", "PR1", on(to), rec, change, "ZZ1 1AA", postcode, "SC900001");
    }

    private static Child child(String born) {
        return new Child(
                "VS1000001",
                0,
                0,
                "Amina",
                "Farah",
                on(born),
                on(born).plusDays(4),
                "F",
                "BAFR",
                "E005250000001",
                "",
                List.of("NONE"),
                false,
                "ZZ1 1AA",
                null);
    }
}
