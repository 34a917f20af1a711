package org.throughline.web.insight;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.Journey;
import org.throughline.web.journeys.Allocation;
import org.throughline.web.journeys.Profile;

/**
 * The groups that one child stands in on the day of a count: one of each sort, with an empty key where no file says.
 *
 * @param team of the worker who carries the case, else of the latest involvement
 */
record Groups(String team, String worker, String sex, String age, String ethnicity) {

    private static final int[] AGES = {0, 1, 5, 10, 16, 18};

    static Groups of(Profile child, String ethnicity, LocalDate today) {
        var allocation = child.allocatedOn(today).or(() -> latest(child));
        return new Groups(
                allocation.map(Allocation::team).orElse(""),
                allocation.map(Allocation::worker).orElse(""),
                child.sex().equals("M") || child.sex().equals("F") ? child.sex() : "",
                child.born().map(born -> age(born, today)).orElse(""),
                ethnicity);
    }

    private static Optional<Allocation> latest(Profile child) {
        return child.allocations().stream()
                .max(Comparator.comparing(Allocation::carriesTheCase)
                        .thenComparing(it -> it.from().orElse(LocalDate.MIN))
                        .thenComparing(Allocation::worker));
    }

    /** The band by its youngest age, so that bands sort as they should. */
    private static String age(LocalDate born, LocalDate today) {
        if (born.isAfter(today)) {
            return "";
        }
        int years = Period.between(born, today).getYears();
        int youngest = 0;
        for (int from : AGES) {
            if (years >= from) {
                youngest = from;
            }
        }
        return "%02d".formatted(youngest);
    }

    /** As the latest file gives it that gives one; main groups as the department publishes them. */
    static Optional<String> ethnicity(Journey journey) {
        return journey.facts(EthnicityRecorded.class).reversed().stream()
                .map(recorded -> group(recorded.fact().ethnicity()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> group(String code) {
        return switch (code) {
            case "WBRI", "WIRI", "WIRT", "WROM", "WOTH" -> Optional.of("W");
            case "MWBC", "MWBA", "MWAS", "MOTH" -> Optional.of("M");
            case "AIND", "APKN", "ABAN", "AOTH" -> Optional.of("A");
            case "BCRB", "BAFR", "BOTH" -> Optional.of("B");
            case "CHNE", "OOTH" -> Optional.of("O");
            case "REFU", "NOBT" -> Optional.of("U");
            default -> Optional.empty();
        };
    }
}
