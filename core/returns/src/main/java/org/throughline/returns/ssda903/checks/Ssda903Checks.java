package org.throughline.returns.ssda903.checks;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;

/** Every check of the SSDA903, in the order of its code: numbers first, as numbers. */
public final class Ssda903Checks {

    private static final Comparator<String> BY_CODE =
            Comparator.comparingInt(Ssda903Checks::number).thenComparing(Comparator.naturalOrder());

    public static final List<Check<Child>> ALL = Stream.of(
                    HeaderChecks.ALL,
                    MotherChecks.ALL,
                    EpisodeCodeChecks.ALL,
                    EpisodeOrderChecks.ALL,
                    EpisodeTimeChecks.ALL,
                    EpisodeAgeChecks.ALL,
                    LastYearChecks.ALL,
                    PlaceChecks.ALL,
                    ProviderChecks.ALL,
                    ReviewChecks.ALL,
                    UnaccompaniedChecks.ALL,
                    HealthChecks.ALL,
                    LeaverChecks.ALL,
                    AdoptionChecks.ALL,
                    PlacingChecks.ALL,
                    PlacedCareChecks.ALL,
                    PermanenceChecks.ALL,
                    MissingChecks.ALL,
                    DeprivationChecks.ALL,
                    WorkerChecks.ALL,
                    IdentityChecks.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(check -> check.meaning().code(), BY_CODE))
            .toList();

    private Ssda903Checks() {}

    private static int number(String code) {
        int end = 0;
        while (end < code.length() && Character.isDigit(code.charAt(end))) {
            end++;
        }
        return end == 0 ? Integer.MAX_VALUE : Integer.parseInt(code.substring(0, end));
    }
}
